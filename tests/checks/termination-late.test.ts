import { expect, test } from 'vitest'
import { edited, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recordFile, recorded } from '../support/records.ts'
import { fresh, rewritten, small } from '../support/small.ts'

const RULE = 'termination-late'

type Channel = 'e-mail' | 'registered-letter'

/** Notice by the police, in the term that ends 2015-12-31 and takes notice until 2015-09-30. */
function terminated(date: string, channel: Channel = 'e-mail', tree: Tree = fresh('tacit')): Tree {
  return recorded(tree, [`${date}-uppsagning`, noticeOn(date, { subject: 'termination', channel })])
}

function told(tree: Tree): string[] {
  return findingsIn(tree, RULE, '2015-11-01').map(({ message }) => message.sv)
}

test.each([
  ['2015-09-30', 'e-mail', '2015-12-31'],
  ['2015-09-25', 'registered-letter', '2015-12-31'],
] as const)('sent %s by %s, it is in time', (date, channel, lastDay) => {
  expect(told(terminated(date, channel))).toEqual([])
  expect(`${stateOf(terminated(date, channel), '2015-11-01').lastDay}`).toBe(lastDay)
})

test('received two days late, it ends the next term', () => {
  const tree = terminated('2015-10-02')
  const [finding, ...more] = findingsIn(tree, RULE, '2015-11-01')
  expect(finding && place(finding)).toBe(`${recordFile('2015-10-02-uppsagning')}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('2')
  expect(finding?.message.sv).toBe(
    'Uppsägningen från Lokalpolisområde Ekskåra kom fram 2015-10-02, efter den sista dagen 2015-09-30. Avtalet upphör därför först 2016-12-31.',
  )
  expect(more).toEqual([])
  expect(`${stateOf(tree, '2015-11-01').lastDay}`).toBe('2016-12-31')
})

test('received on the day to which the last day may be rounded up, that can be disputed', () => {
  expect(told(terminated('2015-10-01'))).toEqual([
    'Uppsägningen från Lokalpolisområde Ekskåra kom fram 2015-10-01, efter den sista dagen 2015-09-30. Avtalet upphör därför först 2016-12-31. Det kan hävdas att den kom i tid.',
  ])
})

test('in time by the reading of weekday that is chosen, but not by a narrower one', () => {
  // Midsummer Eve is a Friday: by `monday-friday` it counts, by `business-day` it does not.
  const june = rewritten(fresh('tacit'), [['term', 'end'], '2015-09-22'])
  const statutory = edited(june, ['samverkan.yaml', ['readings', 'weekday'], 'statutory'])
  const tree = terminated('2015-06-18', 'registered-letter', statutory)
  expect(`${stateOf(tree, '2015-08-01').endedBy?.received}`).toBe('2015-06-23')
  expect(findingsIn(tree, RULE, '2015-08-01').map(({ message }) => message.sv)).toEqual([
    'Uppsägningen från Lokalpolisområde Ekskåra kom fram 2015-06-23, efter den sista dagen 2015-06-22. Avtalet upphör därför först 2016-09-22.',
  ])
  const later = rewritten(statutory, [['term', 'end'], '2015-09-23'])
  expect(
    findingsIn(terminated('2015-06-18', 'registered-letter', later), RULE, '2015-08-01').map(
      ({ message }) => message.sv,
    ),
  ).toEqual([
    'Uppsägningen från Lokalpolisområde Ekskåra kom fram 2015-06-23, senast den sista dagen 2015-06-23, och avtalet upphör 2015-09-23. Det kan hävdas att den kom för sent.',
  ])
})

test('the letter in the small agreement came a day late, by rounding down', () => {
  expect(findingsIn(small('tacit'), RULE, '2018-11-01')).toHaveLength(1)
  expect(findingsIn(small('tacit'), RULE, '2018-09-25')).toEqual([])
})

test('an agreement until further notice can be ended on any day', () => {
  expect(findingsIn(small('no-end'), RULE, '2018-01-01')).toEqual([])
})
