import { duration } from '../domain/duration.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'

/** The clauses by which something is to be done every year, or so many times a year, in the order of the agreement. */
export function clausesOnYearlyDuties(state: State): string[] {
  const { bodies, forums, 'situation-update': update } = state.body.current.content
  const duties = [
    ...bodies.map(({ clause, chair }) => ({ clause, per: chair?.period })),
    ...[...bodies, ...forums, update].map(({ clause, frequency }) => ({ clause, per: frequency?.per })),
    ...appendicesOf(state, 'follow-up').flatMap(({ current, listed }) =>
      current.content.subjects.map(({ frequency }) => ({ clause: listed.entry.clause, per: frequency?.per })),
    ),
  ]
  const yearly = duties.filter(({ per }) => per !== undefined && isYear(per))
  return [...new Set(yearly.map(({ clause }) => clause))].toSorted(
    (a, b) => parseInt(a, 10) - parseInt(b, 10),
  )
}

/** Whether a written duration is a year: `P1Y`, `P12M`. */
export function isYear(written: string): boolean {
  const { years, months, weeks, days } = duration(written)
  return years * 12 + months === 12 && weeks === 0 && days === 0
}
