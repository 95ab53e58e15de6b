import { expect, test } from 'vitest'
import { namedValues } from '../../src/text/named-values.ts'
import { readText } from '../../src/text/read.ts'
import { resolve } from '../../src/text/resolve.ts'
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

test('a placeholder that names a value of the body prints it', () => {
  const body = stateOf(SHIPPED).body.current.content
  for (const { written, value } of namedValues(body)) {
    const [placeholder] = readText(`{{value ${written}}}`).placeholders
    const printed = placeholder && resolve(placeholder.what, { own: body, body })
    expect(printed).toEqual({ kind: 'text', text: String(value).trimEnd() })
  }
})
