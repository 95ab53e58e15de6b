import { compareDates, date } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { lastDayOf, contains } from './terms.ts'
import type { Term } from './terms.ts'

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

/**
 * The years of a term that are counted: only whole ones. By `calendar` those from 1 January to 31 December; else those
 * from the term's first day, each computed from that day, since adding years one by one loses a 29 February. What is
 * left of the term before or after is a stub without duties of its own.
 */
export function dutyYears(term: Term, reading: YearReading): DutyYear[] {
  const first = reading === 'calendar' ? date(`${term.start.year}-01-01`) : term.start
  const years: DutyYear[] = []
  let start = first
  for (let count = 1; compareDates(start, term.end) <= 0; count += 1) {
    const end = lastDayOf(first, { years: count, months: 0, weeks: 0, days: 0 })
    if (contains(term, start) && contains(term, end)) years.push({ label: start.year, start, end })
    start = end.add({ days: 1 })
  }
  return years
}

/** The counted year that the day is in, else the next one; null when none is left. */
export function dutyYearOn(term: Term, reading: YearReading, day: PlainDate): DutyYear | null {
  return dutyYears(term, reading).find(({ end }) => compareDates(day, end) <= 0) ?? null
}
