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

/** The first day by which it is due, by any way of counting, or expected at an even pace; null when it has no last day. */
function firstDay({ due, expected, alternatives }: Deadline): PlainDate | null {
  if (due === null) return null
  const others = alternatives.map((other) => other.due)
  return [...others, ...(expected === null ? [] : [expected])].reduce(earlier, due)
}
