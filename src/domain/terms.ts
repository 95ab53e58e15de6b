import { compareDates } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { after, before } from './duration.ts'
import type { Duration, MonthStep } from './duration.ts'

/** A period for which the agreement is concluded or extended (clause 4). */
export interface Term {
  /** 1 is the first term. */
  readonly number: number
  readonly start: PlainDate
  /** Inclusive. */
  readonly end: PlainDate
}

/** The term that follows on a term when it is extended (clause 4): from the day after its end. */
export function extend(term: Term, extension: Duration): Term {
  const start = term.end.add({ days: 1 })
  return { number: term.number + 1, start, end: lastDayOf(start, extension) }
}

/**
 * The term that runs after so many extensions of the first one (clause 4); the first one itself after none.
 */
export function termAfterExtensions(first: Term, extension: Duration, count: number): Term {
  let term = first
  for (let extended = 0; extended < count; extended += 1) term = extend(term, extension)
  return term
}

/**
 * The day on or before which the consultation on an extension of this term shall have taken place (clause
 * 4). It is never moved for falling on a day that is no business day: lag 1930:173, 2 §, moves forward, and
 * only time by statute.
 */
export function consultationDeadline(term: Term, leadTime: Duration): MonthStep {
  return before(term.end, leadTime)
}

/** Whether the term, first and last day included, is a whole number of years, at least one. */
export function isWholeYears(term: Term): boolean {
  const years = term.end.add({ days: 1 }).year - term.start.year
  return lastDayOf(term.start, { years, months: 0, weeks: 0, days: 0 }).equals(term.end)
}

/** Whether the day is in the period, its first and last day included. */
export function contains({ start, end }: Pick<Term, 'start' | 'end'>, day: PlainDate): boolean {
  return compareDates(start, day) <= 0 && compareDates(day, end) <= 0
}

/**
 * The last day of a period of this length, `start` included: the day before the one that `after` gives.
 * Where the month lacks that one, the period runs through the whole month: a year from 2016-02-29 ends
 * 2017-02-28.
 */
export function lastDayOf(start: PlainDate, length: Duration): PlainDate {
  const { date, roundedUp } = after(start, length)
  return (roundedUp ?? date).subtract({ days: 1 })
}
