/** What an expression can name: `inputs`, `github`, `steps`. */
export type Context = Readonly<Record<string, unknown>>

/** A value with its `${{ … }}` filled in, as GitHub's runner does; what names nothing is empty. */
export function filled(value: string, context: Context): string {
  return value.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const result = evaluate(expression, context)
    return result === undefined || result === null ? '' : String(result)
  })
}

/** Whether a step's `if` lets it run; without a status function it runs only while nothing has failed. */
export function isRun(condition: string | undefined, context: Context, hasFailed: boolean): boolean {
  if (condition === undefined) return !hasFailed
  const expression = /^\$\{\{(.*)\}\}$/.exec(condition)?.[1] ?? condition
  const asksForStatus = /\b(?:always|cancelled|failure|success)\(\)/.test(expression)
  if (!asksForStatus && hasFailed) return false
  return Boolean(evaluate(expression, context))
}

/** The operators that the files of this repository use, from the loosest to the tightest. */
function evaluate(expression: string, context: Context): unknown {
  const text = expression.trim()
  const or = apart(text, '||')
  if (or !== null) return evaluate(or[0], context) || evaluate(or[1], context)
  const and = apart(text, '&&')
  if (and !== null) return evaluate(and[0], context) && evaluate(and[1], context)
  const unequal = apart(text, '!=')
  if (unequal !== null) return evaluate(unequal[0], context) !== evaluate(unequal[1], context)
  if (text === '!cancelled()') return true
  const quoted = /^'([^']*)'$/.exec(text)
  return quoted === null ? named(text, context) : quoted[1]
}

function apart(text: string, operator: string): [string, string] | null {
  const at = text.indexOf(operator)
  return at === -1 ? null : [text.slice(0, at), text.slice(at + operator.length)]
}

function named(path: string, context: Context): unknown {
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(path)) throw new Error(`The test does not know the expression ${path}`)
  return (
    path
      .split('.')
      .reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, key)?.value
            : undefined,
        context,
      ) ?? ''
  )
}
