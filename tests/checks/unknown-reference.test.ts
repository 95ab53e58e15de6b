import { describe, expect, test } from 'vitest'
import { REFERENCES } from '../../src/checks/references.ts'
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

/** What gives something its id; an acceptance's rule is the program's. */
const OWN_IDS = /(^|\.)id$|^agreement$|^accepted\.\*\.rule$/

/** Names in words, and what the settings write as plain strings. */
const NO_IDS: ReadonlySet<string> = new Set(['appendix', 'changer', 'priority'])
