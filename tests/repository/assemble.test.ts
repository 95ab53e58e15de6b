import { expect, test } from 'vitest'
import { SITUATION, stateOf } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised } from '../support/records.ts'

const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const ADOPTED = recorded(PROPOSED, [
  '2015-05-12-styrgruppen',
  meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] }),
])

test.each([
  ['2014-11-23', 'unsigned'],
  ['2014-11-25', 'unsigned'],
  ['2014-11-26', 'not-started'],
  ['2014-11-30', 'not-started'],
  ['2014-12-01', 'in-force'],
  ['2015-12-31', 'in-force'],
  ['2016-01-01', 'expired'],
])('a signed agreement on %s: %s', (day, standing) => {
  expect(stateOf(SIGNED, day).standing).toBe(standing)
})

test.each([
  ['2015-05-11', '2014-12-01', ['in-force', 'proposal']],
  ['2015-05-12', '2015-04-20', ['superseded', 'in-force']],
])('a decision of %s', (day, current, states) => {
  const part = stateOf(ADOPTED, day).appendices.find(({ id }) => id === 'appendix-2')
  expect(part?.current.date.toString()).toBe(current)
  expect(part?.revisions.map(({ state }) => state)).toEqual(states)
})
