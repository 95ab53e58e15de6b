import { compareDates } from '../domain/dates.ts'
import { after } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import { isTermOver } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Deadline } from './deadline.ts'

/** Which deadlines somebody wants to see. */
export interface Selection {
  /** How far ahead to look. What is overdue, and what has no day, always shows. */
  readonly within: Duration
  /** Also what is done, and what belongs to a term that has ended. */
  readonly all: boolean
  readonly kind: string | null
  /** The id of a party, body or role. */
  readonly responsible: string | null
}

export function select(deadlines: readonly Deadline[], state: State, selection: Selection): Deadline[] {
  const horizon = after(state.asOf, selection.within).date
  return deadlines.filter(({ due, kind, responsible, status }) => {
    const wanted =
      (selection.kind === null || kind === selection.kind) &&
      (selection.responsible === null || responsible.includes(selection.responsible))
    if (!wanted || selection.all) return wanted
    return !isTermOver(state) && status !== 'done' && (due === null || compareDates(due, horizon) <= 0)
  })
}
