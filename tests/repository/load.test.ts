import { describe, expect, test } from 'vitest'
import { load } from '../../src/repository/load.ts'
import { RECORD_KINDS } from '../../src/schema/record-kind.ts'
import { SHIPPED, filesOf } from '../support/agreement.ts'
import { SIGNED } from '../support/records.ts'

/** `rule: message (hint)` of what is wrong with one more file. */
function findings(path: string, text: string): string[] {
  const { documents, findings: found } = load(filesOf({ ...SHIPPED, [path]: text }))
  expect(documents).toBeNull()
  return found.map(({ rule, message, hint }) => `${rule}: ${message.sv} (${hint?.sv})`)
}

test('records are read in the order of their ids', () => {
  const { documents } = load(filesOf(SIGNED))
  expect(documents?.records.map(({ id, kind, date }) => `${id} ${kind} ${date}`)).toEqual([
    '2014-11-24-police signature 2014-11-24',
    '2014-11-26-municipality signature 2014-11-26',
  ])
})

test('there are eleven kinds of record', () => {
  expect(RECORD_KINDS).toHaveLength(11)
})

const NAMES =
  'En post heter som sin dag och några ord, med a–z, siffror och bindestreck: 2015-05-12-styrgruppen.yaml.'

describe('the name of a record', () => {
  test.each([
    ['records/styrgruppen.yaml', ''],
    ['records/2015-05-12-möte i Styrgruppen.yaml', 'Menar du records/2015-05-12-mote-i-styrgruppen.yaml? '],
    ['records/2015-05-12_styrgruppen.yml', 'Menar du records/2015-05-12-styrgruppen.yaml? '],
  ])('%s', (path, meant) => {
    expect(findings(path, 'kind: meeting\n')).toEqual([
      `file-place: ${path} hör inte till avtalet. (${meant}${NAMES})`,
    ])
  })
})

describe('the kind of a record', () => {
  const KINDS =
    'Skriv kind: consultation, correction, event, extension, follow-up, information, meeting, notice, rectification, signature eller withdrawal.'
  test.each([
    [
      'kind: meting\n',
      `schema-kind: Det finns inget slags post som heter ”meting”. (Menade du meeting? ${KINDS})`,
    ],
    ['kind: body\n', `schema-kind: Det finns inget slags post som heter ”body”. (${KINDS})`],
    ['date: 2015-05-12\n', `schema-kind: Posten säger inte vilket slag den är: kind saknas. (${KINDS})`],
    ['- kind: meeting\n', `schema-kind: Posten säger inte vilket slag den är: kind saknas. (${KINDS})`],
    ['', 'yaml-empty'],
  ])('%j', (text, expected) => {
    const [finding, ...more] = findings('records/2015-05-12-mote.yaml', text)
    expect(finding?.startsWith(expected)).toBe(true)
    expect(more).toEqual([])
  })
})

test('a fault in a record stops the agreement’s own rules and is told at its place', () => {
  const text = (SIGNED['records/2014-11-24-police.yaml'] ?? '').replace('party: police', 'partyy: police')
  const [finding] = load(filesOf({ ...SIGNED, 'records/2014-11-24-police.yaml': text })).findings
  expect(finding?.rule).toBe('schema-unknown-key')
  expect(finding?.at).toMatchObject({ file: 'records/2014-11-24-police.yaml', path: ['partyy'] })
})

test('what replaces a corrected record is held to the schema of its kind', () => {
  const text = [
    'kind: correction',
    'date: 2015-06-01',
    'record: 2015-05-12-mote',
    'why: Fel dag.',
    'replacement:',
    '  kind: meeting',
    '  date: 2015-05-13',
    '  body: steering-group',
    '  chair: null',
    '  present: { roles: [], groups: [] }',
    '  minutes: 5',
    '  decisions: []',
    '',
  ].join('\n')
  const { findings: found } = load(filesOf({ ...SHIPPED, 'records/2015-06-01-rattad.yaml': text }))
  expect(found.map(({ rule, at }) => [rule, 'path' in at ? at.path : []])).toEqual([
    ['schema-type', ['replacement', 'minutes']],
  ])
})
