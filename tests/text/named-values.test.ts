import { expect, test } from 'vitest'
import { allRevisions } from '../../src/repository/state.ts'
import { expectedAt } from '../../src/schema/expected.ts'
import { namedValues } from '../../src/text/named-values.ts'
import { readText } from '../../src/text/read.ts'
import { resolve } from '../../src/text/resolve.ts'
import type { Resolution } from '../../src/text/resolve.ts'
import { FILLED } from '../render/documents.ts'
import { SHIPPED, stateOf } from '../support/agreement.ts'

test('items go by their names; those that share one, or have none, have none', () => {
  const content = {
    title: 'Titel',
    parties: [{ id: 'police', name: 'Polisen' }],
    contacts: [{ party: 'police' }, { party: 'police' }],
    rows: [{ areas: ['alby'] }],
  }
  expect(namedValues(content).map(({ written }) => written)).toEqual([
    'title',
    'parties.police.id',
    'parties.police.name',
  ])
})

/** By what the schema says a value is: what is written for the program, or has a helper of its own. */
const NOT_FOR_READERS = new Set(['date', 'duration', 'id', 'text'])

test.each([
  ['the shipped agreement', SHIPPED],
  ['the agreement filled in', FILLED],
])('of the values of %s, a placeholder prints names and figures and refuses all else', (_, tree) => {
  const state = stateOf(tree)
  const body = state.body.current.content
  const revisions = allRevisions(state).map(({ content }) => content)
  const wrong = revisions.flatMap((content) =>
    namedValues(content).flatMap(({ path, written, value }) => {
      const { definition, choices } = expectedAt(content.kind, content, path)
      const isRefused = choices !== null || NOT_FOR_READERS.has(definition ?? '')
      const [placeholder] = readText(`{{value ${written}}}`).placeholders
      const printed = placeholder && resolve(placeholder.what, { own: content, body })
      const expected = isRefused ? refused(value) : shown(value)
      return JSON.stringify(printed) === JSON.stringify(expected) ? [] : [{ written, printed, expected }]
    }),
  )
  expect(wrong).toEqual([])
})

function shown(value: string | number): Resolution {
  return { kind: 'text', text: String(value) }
}

function refused(value: string | number): Resolution {
  return { kind: 'fault', fault: { reason: 'wrong-kind', value: String(value).slice(0, 40) } }
}
