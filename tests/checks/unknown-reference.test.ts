import { describe, expect, test } from 'vitest'
import { REFERENCES } from '../../src/checks/references.ts'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import {
  BODY,
  COMMUNICATION,
  CONTACTS,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  correctionOf,
  meetingOn,
  recordFile,
  recorded,
  revised,
  signatureOf,
} from '../support/records.ts'
import { fieldsOf } from '../support/schema-fields.ts'
import { inFolderOf, proposed, without } from '../support/trees.ts'

const RULE = 'unknown-reference'
const SETTINGS = 'samverkan.yaml'

test('everything that the shipped agreement names exists', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a misspelt role, and the one that is likely meant', () => {
  const path = ['measures', 7, 'responsible', 'role']
  const [finding, ...more] = findingsIn(edited(SHIPPED, [MEASURES, path, 'saftey-coordinator']), RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/7/responsible/role`)
  expect(finding?.clause).toBe('11')
  expect(finding?.message.sv).toBe('Rollen ”saftey-coordinator” finns inte.')
  expect(finding?.hint?.sv).toBe('Menar du safety-coordinator? De som finns står i huvuddelen under roles.')
  expect(more).toEqual([])
})

test.each([
  [BODY, ['roles', 0, 'party']],
  [BODY, ['bodies', 0, 'chair', 'roles', 0]],
  [BODY, ['bodies', 0, 'members', 'roles', 0]],
  [BODY, ['forums', 1, 'led-by']],
  [BODY, ['forums', 2, 'districts', 0]],
  [BODY, ['forums', 0, 'members', 'roles', 0]],
  [BODY, ['coordinators', 'roles', 0]],
  [BODY, ['appendices', 1, 'changed-by', 'body']],
  [BODY, ['information', 'recipients', 'roles', 0]],
  [BODY, ['information', 'recipients', 'bodies', 0]],
  [BODY, ['signing', 'signatories', 0, 'party']],
  [BODY, ['signing', 'signatories', 0, 'role']],
  [CONTACTS, ['contacts', 0, 'party']],
  [CONTACTS, ['contacts', 0, 'role']],
  [SITUATION, ['areas', 0, 'district']],
  [SITUATION, ['statistics', 'source']],
  [SITUATION, ['statistics', 'rows', 0, 'areas', 0]],
  [SITUATION, ['statistics', 'rows', 0, 'crime']],
  [SITUATION, ['surveys', 0, 'sources', 0]],
  [SITUATION, ['narratives', 0, 'source']],
  [SITUATION, ['narratives', 0, 'reported', 0, 'areas', 0]],
  [SITUATION, ['narratives', 0, 'most-reported', 0]],
  [MEASURES, ['measures', 6, 'crimes', 0]],
  [MEASURES, ['measures', 0, 'intentions', 0]],
  [MEASURES, ['measures', 0, 'responsible', 'parties', 0]],
  [MEASURES, ['measures', 0, 'commitments', 0, 'parties', 0]],
  [COMMUNICATION, ['spokespersons', 0, 'party']],
  [COMMUNICATION, ['spokespersons', 0, 'persons', 0, 'role']],
  [FOLLOW_UP, ['subjects', 0, 'responsible', 'bodies', 0]],
  [FOLLOW_UP, ['subjects', 3, 'responsible', 'roles', 0]],
  [FOLLOW_UP, ['subjects', 2, 'reported-to']],
  [FOLLOW_UP, ['subjects', 3, 'changed-by', 'body']],
  [SETTINGS, ['readings', 'first-chair']],
  [SETTINGS, ['readings', 'changes', 'appendix-4']],
] as const)('%s: %j', (file, path) => {
  expect(findingsIn(edited(SHIPPED, [file, path, 'nobody']), RULE).map(place)).toEqual([
    `${file}/${path.join('/')}`,
  ])
})

test('the name of an appendix in the settings is the key', () => {
  const [finding] = findingsIn(
    edited(SHIPPED, [SETTINGS, ['readings', 'changes', 'appendix-44'], 'signatures']),
    RULE,
  )
  expect(finding && place(finding)).toBe(`${SETTINGS}/readings/changes/appendix-44`)
  expect(finding?.at).toMatchObject({ on: 'key' })
  expect(finding?.message.sv).toBe('Bilagan ”appendix-44” finns inte.')
})

describe('the priorities of a measure', () => {
  test('are known by the situation picture when it lists any', () => {
    const tree = edited(SHIPPED, [SITUATION, ['priorities'], ['Brottsoffer', 'Unga lagöverträdare']])
    expect(findingsIn(tree, RULE).map(place)).toContain(`${MEASURES}/measures/7/priorities/0`)
    expect(findingsIn(tree, RULE).map(place)).not.toContain(`${MEASURES}/measures/1/priorities/0`)
  })
})

test('without a situation picture nothing is said of crimes', () => {
  expect(findingsIn(without(SHIPPED, SITUATION), RULE)).toEqual([])
})

test('a proposal is read with the proposed body that it can rest on', () => {
  const [body, contacts] = [inFolderOf(BODY, '2015-05-01'), inFolderOf(CONTACTS, '2015-05-01')]
  const both = proposed(proposed(SHIPPED, BODY, '2015-05-01'), CONTACTS, '2015-05-01')
  const role = {
    id: 'fire-chief',
    title: 'räddningschef',
    definite: 'räddningschefen',
    party: 'municipality',
  }
  const tree = edited(both, [body, ['roles', 14], role], [contacts, ['contacts', 1, 'role'], 'fire-chief'])
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(findingsIn(without(tree, body), RULE).map(place)).toEqual([`${contacts}/contacts/1/role`])
})

const FOLLOW_UP_DONE: WrittenRecord['follow-up'] = {
  kind: 'follow-up',
  date: '2015-02-10',
  subject: 'measures',
  by: { bodies: ['working-group'], roles: ['safety-coordinator'] },
  summary: 'Medling ökar.',
  results: [{ measure: 'mediation', value: null, text: 'Fler ärenden.' }],
}
const NOTICE: WrittenRecord['notice'] = {
  kind: 'notice',
  date: '2015-03-02',
  from: 'police',
  to: 'municipality',
  channel: 'courier',
  'registered-number': null,
  subject: 'other',
  regarding: null,
  what: 'Ny kontaktperson.',
}
const RECORDED = recorded(
  SIGNED,
  ['2015-02-10-uppfoljning', FOLLOW_UP_DONE],
  [
    '2015-02-17-styrgruppen',
    meetingOn('2015-02-17', { decisions: [{ kind: 'fulfil', item: null, intention: 'kraftsamling' }] }),
  ],
  ['2015-03-02-bud', NOTICE],
)

test('everything that the records name exists', () => {
  expect(findingsIn(RECORDED, RULE)).toEqual([])
})

test.each([
  ['2014-11-24-police', ['party']],
  ['2014-11-24-police', ['signatory', 'role']],
  ['2015-02-17-styrgruppen', ['body']],
  ['2015-02-17-styrgruppen', ['chair']],
  ['2015-02-17-styrgruppen', ['present', 'roles', 1]],
  ['2015-02-17-styrgruppen', ['decisions', 0, 'intention']],
  ['2015-02-10-uppfoljning', ['by', 'bodies', 0]],
  ['2015-02-10-uppfoljning', ['by', 'roles', 0]],
  ['2015-02-10-uppfoljning', ['results', 0, 'measure']],
  ['2015-03-02-bud', ['from']],
  ['2015-03-02-bud', ['to']],
] as const)('%s: %j', (id, path) => {
  const file = recordFile(id)
  const findings = findingsIn(edited(RECORDED, [file, path, 'nobody']), RULE)
  expect(findings.map(place)).toEqual([`${file}/${path.join('/')}`])
  expect(findings.map(({ clause }) => clause)).toEqual([null])
})

test('a measure that no action plan lists', () => {
  const file = recordFile('2015-02-10-uppfoljning')
  const [finding] = findingsIn(edited(RECORDED, [file, ['results', 0, 'measure'], 'meditation']), RULE)
  expect(finding?.message.sv).toBe('Åtgärden ”meditation” finns inte.')
  expect(finding?.hint?.sv).toBe('Menar du mediation? De som finns står i åtgärdsplanen under measures.')
})

test('without an action plan nothing is said of measures', () => {
  const tree = without(recorded(SHIPPED, ['2015-02-10-uppfoljning', FOLLOW_UP_DONE]), MEASURES)
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('a corrected record is judged as it was corrected', () => {
  const wrong = meetingOn('2015-02-17', { chair: 'nobody' })
  const id = '2015-02-17-styrgruppen'
  const corrected = correctionOf(id, '2015-03-01', meetingOn('2015-02-17', { body: 'nobody' }))
  const tree = recorded(SIGNED, [id, wrong], ['2015-03-01-rattad', corrected])
  expect(findingsIn(tree, RULE, '2015-02-28').map(place)).toEqual([`${recordFile(id)}/chair`])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${recordFile('2015-03-01-rattad')}/replacement/body`])
})

test('a record keeps the names of its day when a later body drops them', () => {
  const body = inFolderOf(BODY, '2015-04-01')
  const changed = revised(RECORDED, BODY, '2015-04-01', [['intentions', 1], undefined])
  const tree = recorded(
    changed,
    ['2015-04-02-police', signatureOf(changed, 'police', '2015-04-02', [body])],
    ['2015-04-02-municipality', signatureOf(changed, 'municipality', '2015-04-02', [body])],
  )
  expect(
    findingsIn(tree, RULE)
      .map(place)
      .filter((where) => where.startsWith('records/')),
  ).toEqual([])
})

test('what a later revision has dropped is a warning in the part in force that still names it', () => {
  const later = revised(SIGNED, SITUATION, '2015-04-20', [['crimes', 0, 'id'], 'burglary'])
  const picture = inFolderOf(SITUATION, '2015-04-20')
  const text = (later[picture] ?? '').replaceAll('crime: residential-burglary', 'crime: burglary')
  const changed = { ...later, [picture]: text }
  const tree = recorded(changed, [
    '2015-05-12-styrgruppen',
    meetingOn('2015-05-12', { decisions: [adopts(changed, picture)] }),
  ])
  const [finding, ...more] = findingsIn(tree, RULE, '2015-05-12')
  expect(more).toEqual([])
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/6/crimes/0`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.sv).toBe('Brottet ”residential-burglary” finns inte längre.')
  expect(finding?.hint?.sv).toBe(
    'En nyare lydelse har tagit bort den. Skriv en ny lydelse av den här delen som hänvisar till det som nu gäller.',
  )
})

test('many faults are told without a suggestion from a certain number on', () => {
  const ids = Array.from({ length: 150 }, (_, index) => `polic-${index}`)
  const findings = findingsIn(
    edited(SHIPPED, [MEASURES, ['measures', 0, 'responsible', 'parties'], ids]),
    RULE,
  )
  expect(findings).toHaveLength(150)
  expect(findings[0]?.hint?.sv).toContain('Menar du police?')
  expect(findings[149]?.hint?.sv).toBe('De som finns står i huvuddelen under parties.')
})

test('every field of the schemas that holds an id from elsewhere is in the table', () => {
  for (const [kind, references] of Object.entries(REFERENCES)) {
    const ids = fieldsOf(kind).filter(({ definitions }) =>
      ['id', 'idOrNull'].includes(definitions.at(-1) ?? ''),
    )
    const fields = ids.map(({ field }) => field).filter((field) => !OWN_IDS.test(field))
    const inTable = references.filter(({ to }) => !NO_IDS.has(to)).map(({ at }) => at)
    expect(inTable.toSorted()).toEqual(fields.toSorted())
  }
})

/** What gives something its id; an acceptance's rule is the program's. The part of a revision has a rule of its own. */
const OWN_IDS = /(^|\.)id$|^agreement$|^accepted\.\*\.rule$|(^|\.)revisions?(\.\*)?\.part$/

/** Names in words, and what the settings write as plain strings. */
const NO_IDS: ReadonlySet<string> = new Set(['appendix', 'changer', 'priority'])
