import { compareDates, date, dayAfter } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { lastDayOf, contains } from './terms.ts'
import type { Stretch } from './terms.ts'

/** What "a year" means where the agreement does not say (clauses 5, 6, 10 and the follow-up plan). */
export type YearReading = 'calendar' | 'agreement' | 'rolling'

/** A year in which yearly duties are counted. */
export interface DutyYear {
  /** The calendar year in which it begins. */
  readonly label: number
  readonly start: PlainDate
  /** Inclusive. */
  readonly end: PlainDate
}

/** `2015`; `2014/15` of a year that is no calendar year. */
export function yearInWords({ start, end }: DutyYear): string {
  return start.year === end.year ? `${start.year}` : `${start.year}/${`${end.year}`.slice(-2)}`
}

/**
 * The years of a stretch of time that are counted: only whole ones, and of a stretch without an end those that begin on or
 * before `until`. What is left of the stretch before or after is a stub without duties of its own.
 */
export function dutyYears(stretch: Stretch, reading: YearReading, until: PlainDate): DutyYear[] {
  return yearsBegun(stretch, reading, until).filter(({ end }) => contains(stretch, end))
}

/**
 * The years that begin in a stretch of time, though it may end before the last of them does; of one without an end those that
 * begin on or before `until`. By `calendar` those from 1 January to 31 December; else those from the first day, each computed
 * from that day, since adding years one by one loses a 29 February.
 */
export function yearsBegun(stretch: Stretch, reading: YearReading, until: PlainDate): DutyYear[] {
  const first = reading === 'calendar' ? date(`${stretch.start.year}-01-01`) : stretch.start
  const last = stretch.end ?? until
  const years: DutyYear[] = []
  let start = first
  for (let count = 1; compareDates(start, last) <= 0; count += 1) {
    const end = lastDayOf(first, { years: count, months: 0, weeks: 0, days: 0 })
    if (contains(stretch, start)) years.push({ label: start.year, start, end })
    start = dayAfter(end)
  }
  return years
}
