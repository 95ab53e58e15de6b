import type { Scalar } from 'yaml'
import type { Stretch } from '../domain/findings.ts'

/**
 * Where a stretch of a text's value stands in the file. Exact for a literal block (`|`) and for a text that stands in
 * the file as it reads; of a folded or escaped one the whole is meant.
 */
export function stretchInScalar(text: string, scalar: Scalar, within: Stretch): Stretch {
  const [start, end] = scalar.range ?? [0, 0]
  const value = String(scalar.value)
  if (scalar.type === 'BLOCK_LITERAL') return inLiteralBlock(text, start, value, within)
  const quote = scalar.type === 'PLAIN' ? 0 : 1
  if (text.slice(start + quote, end - quote) === value) {
    return { offset: start + quote + within.offset, length: within.length }
  }
  return { offset: start, length: text.slice(start, end).trimEnd().length }
}

function inLiteralBlock(text: string, header: number, value: string, within: Stretch): Stretch {
  const start = inFile(text, header, value, within.offset)
  if (within.length === 0) return { offset: start, length: 0 }
  const last = inFile(text, header, value, within.offset + within.length - 1)
  return { offset: start, length: last + 1 - start }
}

/** Where a character of the value stands: each line of the value is a line of the block less its indentation. */
function inFile(text: string, header: number, value: string, offset: number): number {
  const before = value.slice(0, offset).split('\n')
  const column = before.at(-1)?.length ?? 0
  const valueLine = lineAt(value, offset - column)
  const line = startOfLine(text, header, before.length)
  const indentation = Math.max(0, lineAt(text, line).length - valueLine.length)
  return line + indentation + column
}

function startOfLine(text: string, from: number, linesFurther: number): number {
  let at = from
  for (let line = 0; line < linesFurther; line += 1) at = text.indexOf('\n', at) + 1
  return at
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
}
