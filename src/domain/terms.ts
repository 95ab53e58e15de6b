import { compareDates, dayAfter, dayBefore } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { after, before, times } from './duration.ts'
import type { Duration, MonthStep } from './duration.ts'

/** Days on end. */
export interface Stretch {
  readonly start: PlainDate
  /** Inclusive; null while no last day is known. */
  readonly end: PlainDate | null
}

/** A period for which the agreement is concluded or extended (clause 4); one without an end goes on until further notice. */
export interface Term extends Stretch {
  /** 1 is the first term. */
  readonly number: number
}

/** A term whose last day is known. */
export interface FixedTerm extends Term {
  readonly end: PlainDate
}

/** A term reached by month arithmetic. */
export interface ExtendedTerm extends FixedTerm {
  readonly counted: Counted
  readonly others: readonly OtherEnd[]
}

/** How the last day of a term is counted: so many lengths at once, from a day on. */
export interface Counted {
  readonly from: PlainDate
  readonly times: number
  readonly length: Duration
}

/** A term as far as an extension of it asks: where it rests on another itself, with its other last days. */
type ExtendableTerm = FixedTerm & Partial<Pick<ExtendedTerm, 'others'>>

/** Another last day that can be defended, and how it is counted. */
export interface OtherEnd {
  readonly end: PlainDate
  readonly counted:
    | 'extension-by-extension'
    /** Years first, and then months. */
    | 'unit-by-unit'
    /** From the last day of a month that lacks the day, not from the first of the next. */
    | 'rounded-down'
    | 'rounded-up'
    /** As a further term was already bound to come by the body that was in force before. */
    | 'by-earlier-body'
}

export function isFixed<T extends Term>(term: T): term is T & FixedTerm {
  return term.end !== null
}

/**
 * The term that follows on a term when it is extended (clause 4): from the day after its end. All extensions since the
 * first term are counted at once, from the day on which the first of them began: added one to another they would
 * lose, for good, a day that some month lacks. Where `term` is not reached in that way, it is extended by itself.
 */
export function extend(term: ExtendableTerm, extension: Duration, first: FixedTerm = term): ExtendedTerm {
  const [origin, start] = [dayAfter(first.end), dayAfter(term.end)]
  const extensions = term.number - first.number
  const isReached = extensions === 0 || lastDayOf(origin, times(extension, extensions)).equals(term.end)
  const counted: Counted = isReached
    ? { from: origin, times: extensions + 1, length: extension }
    : { from: start, times: 1, length: extension }
  const whole = times(extension, counted.times)
  const sum = after(counted.from, whole)
  const end = dayBefore(sum.roundedUp ?? sum.date)
  const others: OtherEnd[] = [
    { end: lastDayOf(dayAfter(oneByOne(term)), extension), counted: 'extension-by-extension' },
    { end: lastDayUnitByUnit(start, extension), counted: 'unit-by-unit' },
    ...(sum.clamped ? [{ end: dayBefore(sum.date), counted: 'rounded-down' } as const] : []),
  ]
  return {
    number: term.number + 1,
    start,
    end,
    counted,
    others: others.filter(
      (other, index) =>
        !other.end.equals(end) &&
        compareDates(start, other.end) <= 0 &&
        others.findIndex((one) => one.end.equals(other.end)) === index,
    ),
  }
}

/** The last day of a term by extending one term after another. */
function oneByOne({ end, others = [] }: ExtendableTerm): PlainDate {
  return others.find(({ counted }) => counted === 'extension-by-extension')?.end ?? end
}

/**
 * The day on or before which the consultation on an extension of this term shall have taken place (clause
 * 4). It is never moved for falling on a day that is no business day: lag 1930:173, 2 §, moves forward, and
 * only time by statute.
 */
export function consultationDeadline({ end }: FixedTerm, leadTime: Duration): MonthStep {
  return before(end, leadTime)
}

/**
 * The last day on which notice is in time to keep the agreement from going on by itself after this term: counted back
 * from its last day, and as little moved as the consultation's.
 */
export function noticeDeadline({ end }: FixedTerm, period: Duration): MonthStep {
  return before(end, period)
}

/** Whether the term, first and last day included, is a whole number of years, at least one. */
export function isWholeYears({ start, end }: FixedTerm): boolean {
  const years = dayAfter(end).year - start.year
  return lastDayOf(start, { years, months: 0, weeks: 0, days: 0 }).equals(end)
}

/** Whether the day is in the period, its first and last day included. */
export function contains({ start, end }: Stretch, day: PlainDate): boolean {
  return compareDates(start, day) <= 0 && (end === null || compareDates(day, end) <= 0)
}

/**
 * The last day of a period of this length, `start` included: the day before the one that `after` gives.
 * Where the month lacks that one, the period runs through the whole month: a year from 2016-02-29 ends
 * 2017-02-28.
 */
export function lastDayOf(start: PlainDate, length: Duration): PlainDate {
  const { date, roundedUp } = after(start, length)
  return dayBefore(roundedUp ?? date)
}

/** The same, with the years counted to their end before the rest begins. */
function lastDayUnitByUnit(start: PlainDate, { years, ...rest }: Duration): PlainDate {
  if (years === 0 || rest.months + rest.weeks + rest.days === 0) return lastDayOf(start, { years, ...rest })
  const ofYears = lastDayOf(start, { years, months: 0, weeks: 0, days: 0 })
  return lastDayOf(dayAfter(ofYears), { years: 0, ...rest })
}
