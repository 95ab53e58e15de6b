import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { dutyYearOn, dutyYears } from '../../src/domain/duty-years.ts'
import type { YearReading } from '../../src/domain/duty-years.ts'

const FIRST_TERM = { number: 1, start: date('2014-12-01'), end: date('2015-12-31') }
const LONG_TERM = { number: 1, start: date('2016-02-29'), end: date('2020-02-28') }

describe('the years in which yearly duties count', () => {
  it.each<[YearReading, string[]]>([
    ['calendar', ['2015-01-01 2015-12-31']],
    ['agreement', ['2014-12-01 2015-11-30']],
    ['rolling', ['2014-12-01 2015-11-30']],
  ])('of the first term, by the reading %s, leave the stub out', (reading, years) => {
    expect(dutyYears(FIRST_TERM, reading).map(({ start, end }) => `${start} ${end}`)).toEqual(years)
  })

  it('from a leap day run through the last of February, and find the leap day again', () => {
    expect(dutyYears(LONG_TERM, 'agreement').map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2016-02-29 2017-02-28',
      '2017-03-01 2018-02-28',
      '2018-03-01 2019-02-28',
      '2019-03-01 2020-02-28',
    ])
  })

  it.each([
    ['2014-12-10', 2015],
    ['2015-12-31', 2015],
    ['2016-01-01', null],
  ])('on %s: the one running or the next, %s', (day, label) => {
    expect(dutyYearOn(FIRST_TERM, 'calendar', date(day))?.label ?? null).toBe(label)
  })
})
