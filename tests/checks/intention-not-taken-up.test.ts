import { expect, test } from 'vitest'
import { BODY, COMMUNICATION, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, meetingOn, recorded } from '../support/records.ts'

const RULE = 'intention-not-taken-up'

test('nothing takes up the two intentions of the shipped agreement', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([`${BODY}/intentions/0/name`, `${BODY}/intentions/1/name`])
  expect(findings.map(({ clause }) => clause)).toEqual(['4', '4'])
  expect(findings[1]?.message.sv).toBe('Ingen åtgärd eller aktivitet tar upp avsikten ”Kraftsamling”.')
})

test('a measure takes up the one, an activity the other', () => {
  const activity = {
    id: 'revision',
    name: 'Möte',
    time: null,
    responsible: [],
    intentions: ['joint-revision'],
  }
  const tree = edited(
    SHIPPED,
    [MEASURES, ['measures', 0, 'intentions'], ['kraftsamling']],
    [COMMUNICATION, ['activities'], [activity]],
  )
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('a meeting has found the one to be fulfilled', () => {
  const decision = { kind: 'fulfil', item: null, intention: 'joint-revision' } as const
  const tree = recorded(SIGNED, [
    '2015-11-26-styrgruppen',
    meetingOn('2015-11-26', { decisions: [decision] }),
  ])
  expect(findingsIn(tree, RULE, '2015-11-25')).toHaveLength(2)
  expect(findingsIn(tree, RULE, '2015-11-26').map(place)).toEqual([`${BODY}/intentions/1/name`])
})
