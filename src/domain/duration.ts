import { dayAfter, dayInMonth, daysFrom } from './dates.ts'
import type { PlainDate } from './dates.ts'

/** A calendar duration: whole, non-negative numbers, not all zero. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

/** A day reached by month arithmetic. */
export type MonthStep = ExactStep | ClampedStep

interface ExactStep {
  readonly date: PlainDate
  /** The same day, `YYYY-MM-DD`. */
  readonly nominal: string
  readonly clamped: false
  readonly roundedUp: null
}

interface ClampedStep {
  readonly date: PlainDate
  /** The day that the month lacks, before any weeks and days are applied: `2015-06-31`. */
  readonly nominal: string
  readonly clamped: true
  /**
   * The other defensible result: from the first day of the next month instead of the last day of this one.
   */
  readonly roundedUp: PlainDate
}

/**
 * Reads an ISO 8601 duration of years, months, weeks and days, in that order: `P2Y`, `P1Y6M`, `P14D`.
 *
 * @throws {RangeError} unless `isDuration(text)`. Written durations have been validated before they come here.
 */
export function duration(text: string): Duration {
  const read = parsed(text)
  if (read === null) throw new RangeError(`Not an ISO 8601 calendar duration: ${JSON.stringify(text)}`)
  return read
}

/**
 * Whether the text is an ISO 8601 duration, not zero, without time, sign or fraction, at most four digits a
 * part.
 */
export function isDuration(text: string): boolean {
  return parsed(text) !== null
}

/** The shortest ISO 8601 form: parts that are zero are left out. */
export function formatIso({ years, months, weeks, days }: Duration): string {
  return `P${part(years, 'Y')}${part(months, 'M')}${part(weeks, 'W')}${part(days, 'D')}`
}

/**
 * The day a duration after `start`, with `start` as day 0. First years and months: the same day number, or
 * the last day of a month that lacks it (lag 1930:173, 1 §, by analogy); then weeks and days.
 */
export function after(start: PlainDate, duration: Duration): MonthStep {
  return step(start, duration, 1)
}

/** The day a duration before `end`, with `end` as day 0; otherwise as `after`. */
export function before(end: PlainDate, duration: Duration): MonthStep {
  return step(end, duration, -1)
}

/**
 * The day that `after` would give if years and months were added one after the other, each clamped by itself; null where
 * it is the same: 2016-02-29 and a year is 2017-02-28, and six months more 2017-08-28, but eighteen months at once
 * 2017-08-29.
 */
export function afterUnitByUnit(start: PlainDate, duration: Duration): PlainDate | null {
  return unitByUnit(start, duration, after)
}

/** As `afterUnitByUnit`, but before a day. */
export function beforeUnitByUnit(end: PlainDate, duration: Duration): PlainDate | null {
  return unitByUnit(end, duration, before)
}

/** The duration so many times over. */
export function times({ years, months, weeks, days }: Duration, count: number): Duration {
  return { years: years * count, months: months * count, weeks: weeks * count, days: days * count }
}

const WRITTEN_DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/

function parsed(text: string): Duration | null {
  const match = WRITTEN_DURATION.exec(text)
  if (match === null) return null
  const [, years = 0, months = 0, weeks = 0, days = 0] = match.map((digits) => Number(digits ?? 0))
  return years + months + weeks + days === 0 ? null : { years, months, weeks, days }
}

function part(count: number, designator: string): string {
  return count === 0 ? '' : `${count}${designator}`
}

function unitByUnit(day: PlainDate, duration: Duration, step: typeof after): PlainDate | null {
  const { years, ...rest } = duration
  if (years === 0 || rest.months === 0) return null
  const { date } = step(step(day, { ...NOTHING, years }).date, { ...rest, years: 0 })
  return date.equals(step(day, duration).date) ? null : date
}

const NOTHING: Duration = { years: 0, months: 0, weeks: 0, days: 0 }

function step(from: PlainDate, { years, months, weeks, days }: Duration, direction: 1 | -1): MonthStep {
  const month = from.year * 12 + from.month - 1 + direction * (years * 12 + months)
  const reached = dayInMonth(month, from.day)
  const date = daysFrom(reached, direction * (weeks * 7 + days))
  if (reached.day === from.day) return { date, nominal: date.toString(), clamped: false, roundedUp: null }
  const nominal = `${reached.toString().slice(0, -2)}${from.day}`
  return { date, nominal, clamped: true, roundedUp: dayAfter(date) }
}
