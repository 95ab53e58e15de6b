import type { Deadline } from '../../deadlines/deadline.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { State } from '../../repository/state.ts'
import { meetingCounts } from './meetings.ts'
import type { MeetingCount } from './meetings.ts'

/** What is to be said of the agreement at the start of a meeting. */
export interface Status {
  readonly state: State
  /** How many errors `validate` finds. What is wrong has no effect on the state. */
  readonly errors: number
  readonly meetings: readonly MeetingCount[]
  /** What waits for somebody though the agreement sets no day for it. */
  readonly awaiting: readonly Deadline[]
  /** What is overdue, the latest first. */
  readonly overdue: readonly DatedDeadline[]
  /** The next five deadlines that are not. */
  readonly next: readonly DatedDeadline[]
}

export type DatedDeadline = Deadline & { readonly due: PlainDate }

const NEXT = 5

/** `deadlines` are those that concern the day, the most urgent first. */
export function statusOf(state: State, deadlines: readonly Deadline[], errors: number): Status {
  const dated = deadlines.filter((one): one is DatedDeadline => one.due !== null)
  const inTime = dated.filter(({ status }) => status !== 'overdue')
  return {
    state,
    errors,
    meetings: meetingCounts(state),
    awaiting: deadlines.filter(
      ({ kind, status, strength }) =>
        status === 'open' && strength !== 'may' && kind !== 'intention' && kind !== 'signature',
    ),
    overdue: dated
      .filter(({ status }) => status === 'overdue')
      .toSorted((a, b) => compareDates(b.due, a.due)),
    next: inTime.toSorted((a, b) => compareDates(a.due, b.due)).slice(0, NEXT),
  }
}
