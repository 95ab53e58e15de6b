import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { date, dayAfter } from '../../src/domain/dates.ts'
import type { PlainDate } from '../../src/domain/dates.ts'
import { easterSunday, eveName, holidayName } from '../../src/domain/swedish-calendar.ts'
import {
  EVERY_WEEKDAY_READING,
  isWeekday,
  latestSendingDay,
  weekdaysAfter,
} from '../../src/domain/weekdays.ts'
import {
  EVES,
  FIRST,
  HOLIDAYS,
  LAST,
  Weekdays,
  counts,
  dayNumber,
  dayOfWeek,
  easter,
} from './second-calendar.ts'

/** Every day from 1990-01-01 to 2199-12-31. */
const DAYS: readonly PlainDate[] = everyDay()
const YEARS = Array.from({ length: 210 }, (_, place) => 1990 + place)

it('are all the days of 210 years, each with its number and its day of the week', () => {
  expect(DAYS.length).toBe(76_701)
  expect([`${DAYS[0]}`, `${DAYS.at(-1)}`]).toEqual(['1990-01-01', '2199-12-31'])
  expect(
    DAYS.filter(
      (day, place) => numberOf(day) !== FIRST + place || day.dayOfWeek !== dayOfWeek(FIRST + place),
    ),
  ).toEqual([])
})

it('Easter is the Sunday after the paschal full moon', () => {
  expect(YEARS.filter((year) => numberOf(easterSunday(year)) !== easter(year))).toEqual([])
})

describe('every day from 1990 to 2199', () => {
  it('has a holiday’s or an eve’s name where the second calendar has one', () => {
    const differing = DAYS.filter(
      (day) =>
        (holidayName(day) !== null) !== HOLIDAYS.has(numberOf(day)) ||
        (eveName(day) !== null) !== EVES.has(numberOf(day)),
    )
    expect(differing.map(String)).toEqual([])
  })

  it('is one of those that date-holidays knows, which lacks annandag pingst before 2005', () => {
    const oracle = new Holidays('SE')
    const known = YEARS.flatMap((year) => oracle.getHolidays(year))
    const ofType = (type: string): Set<string> =>
      new Set(known.filter((one) => one.type === type).map((one) => one.date.slice(0, 10)))
    const [publicDays, eves] = [ofType('public'), ofType('bank')]
    const differing = DAYS.filter(
      (day) =>
        (holidayName(day) !== null) !== publicDays.has(`${day}`) ||
        (eveName(day) !== null) !== eves.has(`${day}`),
    )
    expect(differing.map((day) => `${day.year} ${holidayName(day)?.sv}`)).toEqual(
      YEARS.filter((year) => year < 2005).map((year) => `${year} annandag pingst`),
    )
  })

  it.each(EVERY_WEEKDAY_READING)('is a weekday or not: %s', (reading) => {
    expect(
      DAYS.filter((day) => isWeekday(day, reading) !== counts(numberOf(day), reading)).map(String),
    ).toEqual([])
  })

  it.each(EVERY_WEEKDAY_READING)('sends and receives as counted beforehand: %s', (reading) => {
    const weekdays = new Weekdays(reading)
    const differing = DAYS.filter((day, place) => {
      const [number, count] = [FIRST + place, countFor(place)]
      const { received, skipped } = weekdaysAfter(day, count, reading)
      return (
        numberOf(received) !== weekdays.after(number, count) ||
        skipped.length !== weekdays.after(number, count) - number - count ||
        numberOf(latestSendingDay(day, count, reading)) !== weekdays.latestBefore(number, count)
      )
    })
    expect(differing.map(String)).toEqual([])
  })

  it.each(EVERY_WEEKDAY_READING)('of 2005, with each count from 1 to 10: %s', (reading) => {
    const weekdays = new Weekdays(reading)
    const differing = DAYS.filter(({ year }) => year === 2005).flatMap((day) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
        .filter(
          (count) =>
            numberOf(weekdaysAfter(day, count, reading).received) !== weekdays.after(numberOf(day), count) ||
            numberOf(latestSendingDay(day, count, reading)) !== weekdays.latestBefore(numberOf(day), count),
        )
        .map((count) => `${day} ${count}`),
    )
    expect(differing).toEqual([])
  })
})

/** In the course of the years each day of the year is met with each of them, and most with those that agreements use. */
const COUNTS = [1, 2, 3, 4, 1, 3, 1, 5, 2, 3, 1, 6, 1, 3, 2, 7, 1, 3, 1, 8, 2, 3, 1, 9, 1, 3, 2, 10, 1, 3]

function countFor(place: number): number {
  return COUNTS[place % COUNTS.length] ?? 0
}

function numberOf({ year, month, day }: PlainDate): number {
  return dayNumber(year, month, day)
}

function everyDay(): PlainDate[] {
  const days = [date('1990-01-01')]
  for (let day = date('1990-01-02'); days.length <= LAST - FIRST; day = dayAfter(day)) days.push(day)
  return days
}
