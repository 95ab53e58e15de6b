import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { dutyYears, yearInWords } from '../../src/domain/duty-years.ts'
import type { YearReading } from '../../src/domain/duty-years.ts'
import type { Stretch } from '../../src/domain/terms.ts'

const FIRST_TERM = { start: date('2014-12-01'), end: date('2015-12-31') }
const LONG_TERM = { start: date('2016-02-29'), end: date('2020-02-28') }

function years(stretch: Stretch, reading: YearReading, until = '2199-12-31'): string[] {
  return dutyYears(stretch, reading, date(until)).map(({ start, end }) => `${start} ${end}`)
}

describe('the years in which yearly duties count', () => {
  it.each<[YearReading, string[]]>([
    ['calendar', ['2015-01-01 2015-12-31']],
    ['agreement', ['2014-12-01 2015-11-30']],
    ['rolling', ['2014-12-01 2015-11-30']],
  ])('of the first term, by the reading %s, leave the stub out', (reading, expected) => {
    expect(years(FIRST_TERM, reading)).toEqual(expected)
  })

  it('from a leap day run through the last of February, and find the leap day again', () => {
    expect(years(LONG_TERM, 'agreement')).toEqual([
      '2016-02-29 2017-02-28',
      '2017-03-01 2018-02-28',
      '2018-03-01 2019-02-28',
      '2019-03-01 2020-02-28',
    ])
  })

  it.each<[YearReading, string, string[]]>([
    ['calendar', '2014-12-31', []],
    ['calendar', '2015-01-01', ['2015-01-01 2015-12-31']],
    ['calendar', '2015-12-31', ['2015-01-01 2015-12-31']],
    ['calendar', '2016-01-01', ['2015-01-01 2015-12-31', '2016-01-01 2016-12-31']],
    ['agreement', '2014-11-30', []],
    ['agreement', '2014-12-01', ['2014-12-01 2015-11-30']],
    ['agreement', '2015-12-01', ['2014-12-01 2015-11-30', '2015-12-01 2016-11-30']],
  ])('without an end, by the reading %s, are those begun by %s', (reading, until, expected) => {
    expect(years({ start: date('2014-12-01'), end: null }, reading, until)).toEqual(expected)
  })

  it('with an end are those of the whole stretch, whatever the day', () => {
    expect(years(FIRST_TERM, 'calendar', '2014-12-01')).toEqual(['2015-01-01 2015-12-31'])
  })

  it('of days written backwards are none', () => {
    expect(years({ start: FIRST_TERM.end, end: FIRST_TERM.start }, 'calendar')).toEqual([])
  })
})

it.each([
  ['calendar', '2015'],
  ['agreement', '2014/15'],
] as const)('a year by the reading %s is called %s', (reading, name) => {
  expect(dutyYears(FIRST_TERM, reading, date('2199-12-31')).map(yearInWords)).toEqual([name])
})
