/** What is written for the program, or is set on the page by another helper. */
const NOT_FOR_READERS = new Set(['date', 'duration', 'id', 'text'])

test.each([
  ['the shipped agreement', SHIPPED],
  ['the agreement filled in', FILLED],
])('of the values of %s, a placeholder prints names and figures, and refuses all else', (_, tree) => {
  const state = stateOf(tree)
  const body = state.body.current.content
  for (const { content } of allRevisions(state)) {
    for (const { path, written, value } of namedValues(content)) {
      const { definition, choices } = expectedAt(content.kind, content, path)
      const isRefused = choices !== null || NOT_FOR_READERS.has(definition ?? '')
      const [placeholder] = readText(`{{value ${written}}}`).placeholders
      const printed = placeholder && resolve(placeholder.what, { own: content, body })
      expect({ written, printed }).toEqual({ written, printed: isRefused ? refused(value) : shown(value) })
    }
  }
})

function shown(value: string | number): Resolution {
  return { kind: 'text', text: String(value) }
}

function refused(value: string | number): Resolution {
  return { kind: 'fault', fault: { reason: 'wrong-kind', value: String(value).slice(0, 40) } }
}
