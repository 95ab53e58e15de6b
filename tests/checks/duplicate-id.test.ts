import { expect, test } from 'vitest'
import { KEYED_LISTS } from '../../src/checks/rules/duplicate-id.ts'
import {
  BODY,
  COMMUNICATION,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'
import { fieldsOf } from '../support/schema-fields.ts'

const RULE = 'duplicate-id'

test('the shipped agreement tells everything apart', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('two measures with one id: the later one', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [MEASURES, ['measures', 3, 'id'], 'mediation']), RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/3/id`)
  expect(finding?.clause).toBe('11')
  expect(finding?.message.sv).toBe('id: mediation står mer än en gång bland åtgärderna.')
  expect(more).toEqual([])
})

test.each([
  [BODY, ['parties', 1, 'id'], 'police'],
  [BODY, ['roles', 2, 'id'], 'police-commissioner'],
  [BODY, ['intentions', 1, 'id'], 'joint-revision'],
  [BODY, ['bodies', 1, 'id'], 'steering-group'],
  [BODY, ['districts', 4, 'id'], 'alby'],
  [BODY, ['forums', 1, 'id'], 'local-bra'],
  [BODY, ['appendices', 4, 'id'], 'appendix-1'],
  [BODY, ['appendices', 4, 'number'], 1],
  [BODY, ['notices', 'channels', 2, 'channel'], 'e-mail'],
  [BODY, ['signing', 'signatories', 1, 'party'], 'police'],
  [SITUATION, ['sources', 1, 'id'], 'police-statistics'],
  [SITUATION, ['areas', 1, 'id'], 'tullinge'],
  [SITUATION, ['crimes', 1, 'id'], 'residential-burglary'],
  [SITUATION, ['narratives', 1, 'id'], 'fittja'],
  [MEASURES, ['measures', 1, 'number'], 1],
  [COMMUNICATION, ['goals', 'items', 1, 'id'], 'responsibility'],
  [COMMUNICATION, ['spokespersons', 1, 'id'], 'police-priorities'],
  [FOLLOW_UP, ['subjects', 1, 'subject'], 'situation'],
] as const)('%s: %j', (file, path, value) => {
  expect(findingsIn(edited(SHIPPED, [file, path, value]), RULE).map(place)).toEqual([
    `${file}/${path.join('/')}`,
  ])
})

test('an id may stand once in each of two lists', () => {
  const shares = [{ id: 'ant', 'per-cent': 23, of: null }]
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['surveys', 0, 'shares'], shares]), RULE)).toEqual([])
})

test('every list of a schema whose items have an id is in the table', () => {
  for (const [kind, lists] of Object.entries(KEYED_LISTS)) {
    const withId = fieldsOf(kind).filter(({ field }) => field.endsWith('.*.id'))
    expect(lists.filter(({ key }) => key === 'id').map(({ list }) => `${list}.*.id`)).toEqual(
      withId.map(({ field }) => field),
    )
  }
})
