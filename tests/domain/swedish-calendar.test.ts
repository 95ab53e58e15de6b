import fc from 'fast-check'
import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import type { PlainDate } from '../../src/domain/dates.ts'
import {
  businessDayOnOrBefore,
  dayName,
  easterSunday,
  eveName,
  holidayName,
  isBusinessDay,
  isPublicHoliday,
} from '../../src/domain/swedish-calendar.ts'
import { anyDay } from './arbitraries.ts'

describe('public holidays, lag (1989:253)', () => {
  it('of 2015 are these', () => {
    expect(daysOf(2015).flatMap((day) => holidayName(day)?.sv ?? [])).toEqual([
      'nyårsdagen',
      'trettondedag jul',
      'långfredagen',
      'påskdagen',
      'annandag påsk',
      'första maj',
      'Kristi himmelsfärdsdag',
      'pingstdagen',
      'nationaldagen',
      'midsommardagen',
      'alla helgons dag',
      'juldagen',
      'annandag jul',
    ])
  })

  it.each([
    ['2015-01-01', "New Year's Day"],
    ['2015-01-06', 'Epiphany'],
    ['2015-04-03', 'Good Friday'],
    ['2015-04-05', 'Easter Sunday'],
    ['2015-04-06', 'Easter Monday'],
    ['2015-05-01', 'May Day'],
    ['2015-05-14', 'Ascension Day'],
    ['2015-05-24', 'Whit Sunday'],
    ['2004-05-31', 'Whit Monday'],
    ['2015-06-06', 'National Day'],
    ['2015-06-20', 'Midsummer Day'],
    ['2015-10-31', "All Saints' Day"],
    ['2015-12-25', 'Christmas Day'],
    ['2015-12-26', 'Boxing Day'],
    ['2008-05-01', 'May Day and Ascension Day'],
    ['2049-06-06', 'Whit Sunday and National Day'],
  ])('%s is %s', (day, name) => {
    expect(holidayName(date(day))?.en).toBe(name)
    expect(isPublicHoliday(date(day))).toBe(true)
  })

  it('give both names when two fall on one day', () => {
    expect(holidayName(date('2008-05-01'))?.sv).toBe('första maj och Kristi himmelsfärdsdag')
  })

  it.each([
    ['2004-05-31', true, 'the last annandag pingst'],
    ['2005-05-16', false, 'the first ordinary one'],
    ['2004-06-06', true, 'a Sunday'],
    ['2003-06-06', false, 'nationaldagen before 2005'],
    ['2005-06-06', true, 'nationaldagen from 2005'],
    ['2015-06-28', true, 'a plain Sunday'],
    ['2015-06-27', false, 'a plain Saturday'],
    ['2015-06-19', false, 'midsommarafton'],
    ['2015-04-02', false, 'skärtorsdagen'],
    ['2015-01-05', false, 'trettondagsafton'],
    ['2015-04-30', false, 'valborgsmässoafton'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isPublicHoliday(date(day))).toBe(expected)
  })

  it('have no name on a plain Sunday', () => {
    expect(holidayName(date('2015-06-28'))).toBeNull()
  })
})

describe('every year from 2005 to 2100', () => {
  const oracle = new Holidays('SE')
  const years = Array.from({ length: 96 }, (_, n) => 2005 + n)

  it.each(years)('%i agrees with date-holidays', (year) => {
    const listed = oracle.getHolidays(year)
    const ofType = (type: string) =>
      listed.filter((holiday) => holiday.type === type).map((holiday) => holiday.date.slice(0, 10))
    const isoDays = (claim: (day: PlainDate) => unknown) => daysOf(year).filter(claim).map(String)
    expect(isoDays(holidayName)).toEqual([...new Set(ofType('public'))].toSorted())
    expect(isoDays(eveName)).toEqual(ofType('bank').toSorted())
  })
})

describe('Easter', () => {
  it.each([
    [1761, '1761-03-22'],
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('%i', (year, expected) => {
    expect(easterSunday(year).toString()).toBe(expected)
  })

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2199 }), (year) => {
        const easter = easterSunday(year)
        expect(easter.dayOfWeek).toBe(7)
        expect(easter.toString().slice(5) >= '03-22' && easter.toString().slice(5) <= '04-25').toBe(true)
      }),
    )
  })
})

describe('business days, lag (1930:173), 2 §', () => {
  it.each([
    ['2015-06-18', true],
    ['2015-06-19', false],
    ['2015-06-20', false],
    ['2015-06-22', true],
    ['2014-12-24', false],
    ['2014-12-31', false],
    ['2015-01-02', true],
    ['2015-01-05', true],
    ['2015-04-02', true],
    ['2015-04-30', true],
    ['2015-06-27', false],
    ['2015-06-28', false],
  ])('%s: %s', (day, expected) => {
    expect(isBusinessDay(date(day))).toBe(expected)
  })

  it.each([
    ['2019-06-30', '2019-06-28'],
    ['2015-06-30', '2015-06-30'],
    ['2014-12-28', '2014-12-23'],
    ['2015-01-01', '2014-12-30'],
    ['2015-04-06', '2015-04-02'],
  ])('the one on or before %s is %s', (day, expected) => {
    expect(businessDayOnOrBefore(date(day)).toString()).toBe(expected)
  })

  it('is never more than five days back, and the day itself if that is one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const back = businessDayOnOrBefore(day).until(day).days
        expect(isBusinessDay(businessDayOnOrBefore(day))).toBe(true)
        expect(back).toBeLessThanOrEqual(5)
        expect(back === 0).toBe(isBusinessDay(day))
      }),
    )
  })
})

describe('the name of a day', () => {
  it.each([
    ['2014-12-25', 'juldagen', 'Christmas Day'],
    ['2014-12-24', 'julafton', 'Christmas Eve'],
    ['2015-06-19', 'midsommarafton', 'Midsummer Eve'],
    ['2017-12-31', 'nyårsafton', "New Year's Eve"],
    ['2015-06-20', 'midsommardagen', 'Midsummer Day'],
    ['2015-06-27', 'lördag', 'Saturday'],
    ['2019-06-30', 'söndag', 'Sunday'],
    ['2019-06-28', 'fredag', 'Friday'],
  ])('%s: %s, %s', (day, sv, en) => {
    expect(dayName(date(day))).toEqual({ sv, en })
  })
})

function daysOf(year: number): PlainDate[] {
  const first = date(`${year}-01-01`)
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
}
