import { compareDates, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import type { State } from '../repository/state.ts'
import { isOver } from './binding.ts'
import type { Deadline } from './deadline.ts'

/** Which deadlines somebody wants to see. */
export interface Selection {
  /** How far ahead to look. What is overdue, and what has no day, always shows. */
  readonly within: Duration
  /** Also what is done, and what belongs to an agreement that has ended. */
  readonly all: boolean
  readonly kind: string | null
  /** The id of a party, body or role. */
  readonly responsible: string | null
}

export function select(deadlines: readonly Deadline[], state: State, selection: Selection): Deadline[] {
  const horizon = after(state.asOf, selection.within).date
  return deadlines.filter((deadline) => {
    const { kind, responsible, status } = deadline
    const wanted =
      (selection.kind === null || kind === selection.kind) &&
      (selection.responsible === null || responsible.includes(selection.responsible))
    if (!wanted || selection.all) return wanted
    const comes = firstDay(deadline)
    return !isOver(state) && status !== 'done' && (comes === null || compareDates(comes, horizon) <= 0)
  })
}

/** The day by which it is due or, at an even pace, expected; null when it has no last day. */
function firstDay({ due, expected }: Deadline): PlainDate | null {
  return due === null || expected === null ? due : earlier(due, expected)
}
