import type { WeekdayReading } from '../../src/domain/weekdays.ts'

/**
 * The Swedish calendar a second time, by other means than the program's, to compare with: days are whole numbers, Easter
 * comes from the table of paschal full moons, holidays are laid out year by year, and weekdays are counted beforehand
 * instead of one at a time.
 */

/** Days since 1 March of the year 0, which has number 0. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  // Counted from March, the leap day comes last, and the lengths of the months repeat every five: 31 30 31 30 31.
  const years = month < 3 ? year - 1 : year
  const months = (month + 9) % 12
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + dayOfMonth - 1
}

/** 1 for Monday … 7 for Sunday: 1 March of the year 0 was a Wednesday. */
export function dayOfWeek(day: number): number {
  return ((day + 2) % 7) + 1
}

/** The first and the last day that are compared. */
export const FIRST = dayNumber(1990, 1, 1)
export const LAST = dayNumber(2199, 12, 31)

/**
 * Paschal full moons from 1900 to 2199 by the golden number, 1 to 19, in days of March: the 14th of April is 45. The
 * table of the Gregorian church calendar, the same for these three centuries.
 */
const FULL_MOONS = [45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27]

/** Easter Sunday, 1900–2199: the Sunday after the paschal full moon. */
export function easter(year: number): number {
  const fullMoon = dayNumber(year, 3, 1) + (FULL_MOONS[year % 19] ?? 0) - 1
  return fullMoon + 8 - dayOfWeek(fullMoon + 1)
}

/** Public holidays but for plain Sundays (lag 1989:253), by the day's number. */
export const HOLIDAYS: ReadonlySet<number> = new Set(years().flatMap(holidaysOf))

/** Eves that count as public holidays (lag 1930:173, 2 §). */
export const EVES: ReadonlySet<number> = new Set(years().flatMap(evesOf))

/** Whether the reading counts the day. */
export function counts(day: number, reading: WeekdayReading): boolean {
  const weekday = dayOfWeek(day)
  if (weekday === 7 || HOLIDAYS.has(day)) return false
  return reading === 'statutory' || (weekday !== 6 && (reading === 'monday-friday' || !EVES.has(day)))
}

/** The days that a reading counts, in a line, so that the n-th weekday after a day is found by its place. */
export class Weekdays {
  readonly #days: readonly number[]
  /** How many of them there are up to and including a day, from the margin's first. */
  readonly #until: readonly number[]

  constructor(reading: WeekdayReading) {
    const all = Array.from({ length: LAST + MARGIN - MARGIN_FIRST }, (_, place) => MARGIN_FIRST + place)
    this.#days = all.filter((day) => counts(day, reading))
    let until = 0
    this.#until = all.map((day) => (counts(day, reading) ? (until += 1) : until))
  }

  /** The `count`-th weekday after a day. */
  after(sent: number, count: number): number {
    return this.#at(this.#countUntil(sent) + count - 1)
  }

  /** The last day whose `count`-th weekday after it is on or before the given day: the one before a weekday. */
  latestBefore(receivedBy: number, count: number): number {
    return this.#at(this.#countUntil(receivedBy) - count) - 1
  }

  #countUntil(day: number): number {
    return this.#until[day - MARGIN_FIRST] ?? Number.NaN
  }

  #at(place: number): number {
    return this.#days[place] ?? Number.NaN
  }
}

/** Enough for ten weekdays before the first day and after the last. */
const MARGIN = 40
const MARGIN_FIRST = FIRST - MARGIN

function years(): number[] {
  return Array.from({ length: 2200 - 1989 + 1 }, (_, place) => 1989 + place)
}

function holidaysOf(year: number): number[] {
  const sunday = easter(year)
  return [
    dayNumber(year, 1, 1),
    dayNumber(year, 1, 6),
    sunday - 2,
    sunday,
    sunday + 1,
    dayNumber(year, 5, 1),
    sunday + 39,
    sunday + 49,
    year <= 2004 ? sunday + 50 : dayNumber(year, 6, 6),
    saturdayFrom(dayNumber(year, 6, 20)),
    saturdayFrom(dayNumber(year, 10, 31)),
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
  ]
}

function evesOf(year: number): number[] {
  return [saturdayFrom(dayNumber(year, 6, 20)) - 1, dayNumber(year, 12, 24), dayNumber(year, 12, 31)]
}

/** The first Saturday on or after a day. */
function saturdayFrom(day: number): number {
  return day + ((13 - dayOfWeek(day)) % 7)
}
