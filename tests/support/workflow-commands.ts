/** A workflow command as GitHub's runner reads it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Reads a line of a log as GitHub's runner does; null when it is no command. */
export function workflowCommand(line: string): WorkflowCommand | null {
  const trimmed = line.trim()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end === -1) return null
  const head = trimmed.slice(2, end)
  const space = head.indexOf(' ')
  const name = space === -1 ? head : head.slice(0, space)
  const pairs = space === -1 ? [] : head.slice(space + 1).split(',')
  const properties = pairs.map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals).trim(), unescaped(pair.slice(equals + 1), true)]
  })
  return {
    name,
    properties: Object.fromEntries(properties),
    message: unescaped(trimmed.slice(end + 2), false),
  }
}

function unescaped(text: string, isProperty: boolean): string {
  const line = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const more = isProperty ? line.replaceAll('%3A', ':').replaceAll('%2C', ',') : line
  return more.replaceAll('%25', '%')
}
