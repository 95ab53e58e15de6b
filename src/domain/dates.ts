import { Temporal } from 'temporal-polyfill'

/** A calendar day without time or time zone. */
export type PlainDate = Temporal.PlainDate

/**
 * Reads a day written `YYYY-MM-DD`.
 *
 * @throws {RangeError} unless `isDate(text)`. Written dates have been validated before they come here.
 */
export function date(text: string): PlainDate {
  const day = parsed(text)
  if (day === null) throw new RangeError(`Not a date written YYYY-MM-DD: ${JSON.stringify(text)}`)
  return day
}

/** Whether the text is exactly `YYYY-MM-DD`, names a day that exists, and the year is 1000–9999. */
export function isDate(text: string): boolean {
  return parsed(text) !== null
}

/** Whether the text is a date that an agreement's files can have: of the years 1900–2199. */
export function isAgreementDate(text: string): boolean {
  return isDate(text) && /^(19|20|21)/.test(text)
}

/** Negative when `a` is before `b`, positive when after, 0 when the same day: for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return Temporal.PlainDate.compare(a, b)
}

export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) <= 0 ? a : b
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) >= 0 ? a : b
}

/** Days from `a` to `b`: 0 for the same day, 1 when `b` is the day after, negative when `b` is before `a`. */
export function daysFromTo(a: PlainDate, b: PlainDate): number {
  return a.until(b).days
}

export function dayAfter(day: PlainDate): PlainDate {
  return day.add(ONE_DAY)
}

export function dayBefore(day: PlainDate): PlainDate {
  return day.add(ONE_DAY_BACK)
}

/**
 * The day so many days after, or before where the count is negative. None is the day itself, which need not be made anew.
 */
export function daysFrom(day: PlainDate, days: number): PlainDate {
  return days === 0 ? day : day.add({ days })
}

/** A day of a month counted from January of the year 0, which is month 0; one that the month lacks is its last. */
export function dayInMonth(month: number, dayOfMonth: number): PlainDate {
  const [year, ofYear] = [Math.floor(month / 12), ((month % 12) + 12) % 12]
  const longest = ofYear === 1 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[ofYear] ?? 0)
  return new Temporal.PlainDate(year, ofYear + 1, Math.min(dayOfMonth, longest))
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Ready made: an object that says `{ days: 1 }` takes eight times as long to add. */
const ONE_DAY = Temporal.Duration.from({ days: 1 })
const ONE_DAY_BACK = Temporal.Duration.from({ days: -1 })

const WRITTEN_DATE = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function parsed(text: string): PlainDate | null {
  const match = WRITTEN_DATE.exec(text)
  if (match === null) return null
  const [, year, month, day] = match
  const nearest = Temporal.PlainDate.from(
    { year: Number(year), month: Number(month), day: Number(day) },
    { overflow: 'constrain' },
  )
  // A day that the month lacks has become its last one, and then reads otherwise.
  return nearest.toString() === text ? nearest : null
}
