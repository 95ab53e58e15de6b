import { counts, dayNumber } from './second-calendar.ts'

/**
 * Months and years a second time, by the numbers of the second calendar and knowing nothing of the program's: months are
 * walked one by one, and every rule is tried day by day.
 */

/** As `dayNumber` gives it. */
export type DayNumber = number

export interface CivilDay {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
}

function numberOf({ year, month, day }: CivilDay): DayNumber {
  return dayNumber(year, month, day)
}

/** The civil day of a number, found from the number of its year and its month. */
export function civilOf(number: DayNumber): CivilDay {
  let year = Math.floor(number / 366)
  while (dayNumber(year + 1, 1, 1) <= number) year += 1
  let month = 1
  while (month < 12 && dayNumber(year, month + 1, 1) <= number) month += 1
  return { year, month, day: number - dayNumber(year, month, 1) + 1 }
}

/** `2015-06-30` */
export function written(number: DayNumber): string {
  const { year, month, day } = civilOf(number)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

export function read(text: string): DayNumber {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return numberOf({ year, month, day })
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** The same day number so many months on, or back where the count is negative: rounded down, and rounded up. */
export function monthsFrom(number: DayNumber, count: number): { down: DayNumber; up: DayNumber } {
  const { day, ...start } = civilOf(number)
  let { year, month } = start
  for (let walked = 0; walked < Math.abs(count); walked += 1) {
    month += Math.sign(count)
    if (month === 13) [year, month] = [year + 1, 1]
    if (month === 0) [year, month] = [year - 1, 12]
  }
  const last = lengthOf(year, month)
  const down = numberOf({ year, month, day: Math.min(day, last) })
  return { down, up: day > last ? down + 1 : down }
}

/** The last day of a period of so many months, its first day included: it runs through a month that lacks the day. */
export function lastOfMonths(start: DayNumber, months: number): DayNumber {
  return monthsFrom(start, months).up - 1
}

/** The day itself if offices are open on it, else the last one before it. */
export function openOnOrBefore(number: DayNumber): DayNumber {
  let open = number
  while (!counts(open, 'business-day')) open -= 1
  return open
}

/** The years from the same day of each, the first from `start`, that lie within a stretch: their first and last days. */
export function wholeYears(start: DayNumber, from: DayNumber, to: DayNumber): [DayNumber, DayNumber][] {
  const years: [DayNumber, DayNumber][] = []
  for (let count = 0; ; count += 1) {
    const first = count === 0 ? start : lastOfMonths(start, 12 * count) + 1
    const last = lastOfMonths(start, 12 * (count + 1))
    if (first > to) return years
    if (first >= from && last <= to) years.push([first, last])
  }
}
