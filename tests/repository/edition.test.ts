import { expect, it } from 'vitest'
import { editionOf } from '../../src/repository/edition.ts'
import { BODY, CONTACTS, SHIPPED, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  correctionOf,
  meetingOn,
  recorded,
  revised,
  signatureOf,
} from '../support/records.ts'
import { daysBetween, exampleOn } from '../examples/example.ts'

function editionOn(tree: Tree, asOf: string): string {
  const { number, date: day } = editionOf(stateOf(tree, asOf))
  return `${number} ${day}`
}

const PARTS = 6

it.each([
  ['an unsigned agreement: the newest revision', SHIPPED, '2015-05-01', '0 2014-12-01'],
  ['the first signature, of revisions whose day has not come', SIGNED, '2014-11-24', '1 2014-11-24'],
  ['the second', SIGNED, '2014-11-26', '2 2014-11-26'],
  ['the day of the revisions signed', SIGNED, '2014-12-01', `${2 + PARTS} 2014-12-01`],
])('on %s', (_, tree, asOf, expected) => {
  expect(editionOn(tree, asOf)).toBe(expected)
})

it('grows with a decision, and once more when the day of what was decided comes', () => {
  const tree = revised(SIGNED, CONTACTS, '2015-07-01')
  const file = CONTACTS.replace('2014-12-01', '2015-07-01')
  const decided = recorded(tree, [
    '2015-05-12-mote',
    meetingOn('2015-05-12', { decisions: [adopts(tree, file)] }),
  ])
  expect(
    ['2015-05-11', '2015-05-12', '2015-06-30', '2015-07-01'].map((day) => editionOn(decided, day)),
  ).toEqual(['8 2014-12-01', '9 2015-05-12', '9 2015-05-12', '10 2015-07-01'])
})

it('does not fall when a correction takes back every signature', () => {
  const corrected = recorded(
    SIGNED,
    ['2015-02-01-rattad', correctionOf('2014-11-24-police', '2015-02-01', null)],
    ['2015-02-02-rattad', correctionOf('2014-11-26-municipality', '2015-02-02', null)],
  )
  expect(stateOf(corrected, '2015-02-02').standing).toBe('unsigned')
  expect(editionOn(corrected, '2015-01-31')).toBe('8 2014-12-01')
  expect(editionOn(corrected, '2015-02-02')).toBe('10 2015-02-02')
})

it('counts what the corrected record should have signed', () => {
  const tree = revised(SIGNED, BODY, '2015-01-15')
  const file = BODY.replace('2014-12-01', '2015-01-15')
  const replaced = recorded(tree, [
    '2015-02-01-rattad',
    correctionOf('2014-11-24-police', '2015-02-01', signatureOf(tree, 'police', '2015-01-20', [file])),
  ])
  expect(editionOn(replaced, '2015-02-01')).toBe('10 2015-02-01')
})

it('never falls from day to day of the example, nor lies ahead of the day', () => {
  let before = editionOf(exampleOn('2014-11-24'))
  for (const day of daysBetween('2014-11-24', '2017-06-01')) {
    const edition = editionOf(exampleOn(day))
    expect(edition.number).toBeGreaterThanOrEqual(before.number)
    expect(edition.date.toString() <= day).toBe(true)
    before = edition
  }
  expect(before.number).toBeGreaterThan(40)
})
