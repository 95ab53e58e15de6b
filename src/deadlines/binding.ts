import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { DutyYear } from '../domain/duty-years.ts'
import { contains } from '../domain/terms.ts'
import { hasEnded, isTermOver } from '../repository/state.ts'
import type { State } from '../repository/state.ts'

/** Whether the agreement binds on a day, in time to come as far as is known: no duty falls due on any other. */
export function bindsOn(state: State, day: PlainDate): boolean {
  const {
    start,
    terms: [first],
    lastDay,
  } = state
  return (
    start !== null &&
    compareDates(start, day) <= 0 &&
    !isLeftBy(state, day) &&
    first !== undefined &&
    contains({ start: first.start, end: lastDay }, day)
  )
}

/** Whether a party has left the agreement on or before the day (clause 17). */
export function isLeftBy({ left }: State, day: PlainDate): boolean {
  return left !== null && compareDates(left, day) <= 0
}

/** Whether the day had passed when the agreement began to bind; never while it is not signed. */
export function isBeforeBinding({ start }: State, day: PlainDate): boolean {
  return start !== null && compareDates(day, start) < 0
}

/** Whether what was left to do is history: the term has ended, or a party has left. */
export function isOver(state: State): boolean {
  return hasEnded(state) || isTermOver(state)
}

/** The years in which yearly duties are counted, in order: those on whose last day the agreement binds, as far as is known. */
export function boundYears(state: State): DutyYear[] {
  return state.years.filter(({ end }) => bindsOn(state, end))
}
