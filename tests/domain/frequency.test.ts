import { expect, it } from 'vitest'
import { duration } from '../../src/domain/duration.ts'
import { timesAYear } from '../../src/domain/frequency.ts'

it.each([
  [2, 'P1Y', 2],
  [1, 'P1M', 12],
  [1, 'P3M', 4],
  [2, 'P6M', 4],
  [1, 'P12M', 1],
  [1, 'P2Y', null],
  [1, 'P5M', null],
  [1, 'P1W', 52],
  [2, 'P1W', 104],
  [1, 'P2W', 26],
  [1, 'P14D', 26],
  [1, 'P7D', 52],
  [1, 'P13W', 4],
  [1, 'P52W', 1],
  [1, 'P3W', null],
  [1, 'P53W', null],
  [1, 'P1D', null],
  [1, 'P10D', null],
  [1, 'P1Y1W', null],
  [366, 'P1Y', 366],
  [31, 'P1M', null],
  [8, 'P1W', null],
  [1, 'P1M1D', null],
])('%i times each %s is %s times a year', (times, per, expected) => {
  expect(timesAYear({ times, per: duration(per) })).toBe(expected)
})
