import type { State } from '../../src/repository/state.ts'
import { expect, test } from 'vitest'
import { edited, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recordFile, recorded } from '../support/records.ts'
import { fresh, rewritten, small } from '../support/small.ts'

const RULE = 'termination-invalid'
const TERMINATION = { subject: 'termination' } as const

function terminated(tree: Tree): Tree {
  return recorded(tree, ['2016-05-02-uppsagning', noticeOn('2016-05-02', TERMINATION)])
}

test.each(['tacit', 'no-end'] as const)('a notice that counts, in %s', (name) => {
  expect(findingsIn(small(name), RULE, '2019-01-01')).toEqual([])
  expect(findingsIn(terminated(fresh(name)), RULE, '2016-06-01')).toEqual([])
})

test('in an agreement that ends by itself', () => {
  const tree = terminated(fresh('no-renewal'))
  const [finding, ...more] = findingsIn(tree, RULE, '2016-06-01')
  expect(finding && place(finding)).toBe(`${recordFile('2016-05-02-uppsagning')}/subject`)
  expect(more).toEqual([])
})

test.each([
  [
    'in one that the parties extend',
    'express-18-months',
    'avtalet har en sista dag och går inte vidare av sig självt, så det finns inget att säga upp',
  ],
  [
    'that the other party has no address for',
    'tacit',
    'det går inte att säga när den kom fram till Ekskåra kommun',
  ],
] as const)('%s', (_, name, why) => {
  const tree = terminated(fresh(name))
  const unaddressed = Object.fromEntries(
    Object.entries(tree).map(([file, text]) => [file, text.replace(/e-mail: kommunen@.*/, 'e-mail: null')]),
  )
  const messages = findingsIn(rewritten(unaddressed), RULE, '2016-06-01').map(({ message }) => message.sv)
  expect(messages.join('\n')).toContain(why)
  expect(stateOf(rewritten(unaddressed), '2016-06-01').endedBy).toBeNull()
})

const TACIT = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }

test('that not every other party has received', () => {
  const tree = terminated(rewritten(fresh('three-parties'), [['term', 'renewal'], TACIT]))
  const [finding, ...more] = findingsIn(tree, RULE, '2016-06-01')
  expect(finding && place(finding)).toBe(`${recordFile('2016-05-02-uppsagning')}/subject`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('2')
  expect(finding?.message.sv).toBe(
    'Uppsägningen från Lokalpolisområde Hedåsa 2016-05-02 räknas inte: Räddningstjänsten Hedåsa har inte fått den.',
  )
  expect(more).toEqual([])
  const whole = recorded(tree, [
    '2016-05-09-uppsagning',
    noticeOn('2016-05-09', { ...TERMINATION, to: 'rescue' }),
  ])
  expect(findingsIn(whole, RULE, '2016-06-01')).toEqual([])
  expect(`${stateOf(whole, '2016-06-01').endedBy?.received}`).toBe('2016-05-09')
})

test('by letter, where no reading of weekday is chosen: it counts from the day by which every reading has it received', () => {
  const unread = edited(fresh('tacit'), ['samverkan.yaml', ['readings', 'weekday'], null])
  const sentOn = (day: string): State => {
    const letter = noticeOn(day, { ...TERMINATION, channel: 'registered-letter' })
    return stateOf(recorded(unread, [`${day}-uppsagning`, letter]), '2017-02-01')
  }
  // Three months before the term's last day, 2016-12-31, is 2016-09-30, a Friday. Three weekdays after Monday the 26th is
  // Thursday the 29th; after Tuesday the 27th Friday the 30th.
  expect(sentOn('2016-09-27')).toMatchObject({ standing: 'expired' })
  expect(`${sentOn('2016-09-27').lastDay}`).toBe('2016-12-31')
  // After Wednesday the 28th it is Saturday by one reading, and Monday by the others: never in time.
  expect(`${sentOn('2016-09-28').lastDay}`).toBe('2017-12-31')
  expect(
    findingsIn(
      recorded(unread, [
        '2016-02-01-uppsagning',
        noticeOn('2016-02-01', { ...TERMINATION, channel: 'registered-letter' }),
      ]),
      RULE,
      '2016-06-01',
    ),
  ).toEqual([])
})

test('of an agreement that does not say how long notice is', () => {
  const tree = terminated(rewritten(fresh('no-end'), [['term', 'renewal', 'notice'], null]))
  expect(findingsIn(tree, RULE, '2016-06-01').map(({ message }) => message.sv)).toEqual([
    'Uppsägningen från Lokalpolisområde Mosjöby 2016-05-02 räknas inte: avtalet säger inte hur lång uppsägningstiden är, så det går inte att räkna ut när det upphör.',
  ])
})
