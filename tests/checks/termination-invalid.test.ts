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

test('by letter, where no reading of weekday is chosen: it is to be chosen, not sent again', () => {
  const unread = edited(fresh('tacit'), ['samverkan.yaml', ['readings', 'weekday'], null])
  const tree = recorded(unread, [
    '2016-02-01-uppsagning',
    noticeOn('2016-02-01', { ...TERMINATION, channel: 'registered-letter' }),
  ])
  const [finding, ...more] = findingsIn(tree, RULE, '2016-06-01')
  expect(finding?.message.sv).toContain(
    'räknas inte: det går inte att säga när den kom fram till Ekskåra kommun, eftersom läsningen av ”vardag” inte är bestämd.',
  )
  expect(finding?.hint?.sv).toBe(
    'Välj läsning i readings.weekday i samverkan.yaml. Till dess räknas avtalet som om ingen hade sagt upp det, och dess dagar kan vara fel.',
  )
  expect(more).toEqual([])
})

test('of an agreement that does not say how long notice is', () => {
  const tree = terminated(rewritten(fresh('no-end'), [['term', 'renewal', 'notice'], null]))
  expect(findingsIn(tree, RULE, '2016-06-01').map(({ message }) => message.sv)).toEqual([
    'Uppsägningen från Lokalpolisområde Mosjöby 2016-05-02 räknas inte: avtalet säger inte hur lång uppsägningstiden är, så det går inte att räkna ut när det upphör.',
  ])
})
