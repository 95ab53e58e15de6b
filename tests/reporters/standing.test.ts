import { expect, test } from 'vitest'
import { standingInWords } from '../../src/reporters/standing.ts'
import { stateOf } from '../support/agreement.ts'
import { fresh, resigned } from '../support/small.ts'

test.each([
  ['2015-10-14', 'förlängt till och med 2016-12-31'],
  ['2015-10-15', 'ny avtalstid 2016-01-01 – 2017-12-31'],
  ['2016-01-01', 'Avtalstid 1: 2016-01-01 – 2017-12-31, 730 dagar kvar'],
])('another term that all have signed is told before it begins: %s', (day, words) => {
  const tree = resigned(
    fresh('tacit'),
    '2015-10-15',
    [['term', 'start'], '2016-01-01'],
    [['term', 'end'], '2017-12-31'],
  )
  expect(standingInWords(stateOf(tree, day)).sv).toContain(words)
})
