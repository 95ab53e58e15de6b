/**
 * The calendar a second time, written for the tests alone and knowing nothing of the program's: days are whole numbers,
 * months are walked one by one, Easter is found from the moon, and every rule is tried day by day.
 */

/** Days since 1970-01-01, which is 0. */
export type DayNumber = number

export interface CivilDay {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
}

/** The number of a civil day: whole eras of 400 years, each of 146 097 days, from 1 March of the year 0. */
export function numberOf({ year, month, day }: CivilDay): DayNumber {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The civil day of a number, found from the number of its year and its month. */
export function civilOf(number: DayNumber): CivilDay {
  let year = 1970 + Math.floor(number / 366)
  while (numberOf({ year: year + 1, month: 1, day: 1 }) <= number) year += 1
  while (numberOf({ year, month: 1, day: 1 }) > number) year -= 1
  let month = 1
  while (month < 12 && numberOf({ year, month: month + 1, day: 1 }) <= number) month += 1
  return { year, month, day: number - numberOf({ year, month, day: 1 }) + 1 }
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

/** 1 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Sunday after the first full moon of spring, the moon's age being reckoned by the tables of Lilius. */
export function easterOf(year: number): DayNumber {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1
  const full = numberOf({ year, month: 3, day: 21 }) + ((23 - epact + 30) % 30)
  let sunday = full + 1
  while (weekdayOf(sunday) !== 7) sunday += 1
  return sunday
}

/** Whether offices are open: no weekend, no public holiday, no eve that is equated with one. */
export function isOpen(number: DayNumber): boolean {
  const { year, month, day } = civilOf(number)
  const weekday = weekdayOf(number)
  if (weekday > 5) return false
  const fixed = ['1-1', '1-6', '5-1', '12-24', '12-25', '12-26', '12-31', ...(year >= 2005 ? ['6-6'] : [])]
  if (fixed.includes(`${month}-${day}`)) return false
  const movable = [-2, 1, 39, ...(year < 2005 ? [50] : [])].map((days) => easterOf(year) + days)
  // Midsummer Eve is the Friday from 19 to 25 June.
  return !movable.includes(number) && !(month === 6 && weekday === 5 && day >= 19 && day <= 25)
}

export function openOnOrBefore(number: DayNumber): DayNumber {
  let open = number
  while (!isOpen(open)) open -= 1
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
