import type { Deadline } from '../../deadlines/deadline.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Chair } from '../../repository/chairs.ts'
import type { State } from '../../repository/state.ts'
import { meetingCounts } from './meetings.ts'
import type { MeetingCount } from './meetings.ts'

/** What is to be said of the agreement at the start of a meeting. */
export interface Status {
  readonly state: State
  /** How many errors `validate` finds. What is wrong has no effect on the state; while there are any, no deadlines are told. */
  readonly errors: number
  /** None until every party has signed. */
  readonly meetings: readonly MeetingCount[]
  /** Of the bodies whose chair passes on; none until every party has signed. */
  readonly chairs: readonly Chair[]
  /** What waits for somebody though the agreement sets no day for it, and demands whose last day cannot be computed. */
  readonly awaiting: readonly Deadline[]
  /** What is overdue, the latest first. */
  readonly overdue: readonly DatedDeadline[]
  /** The next five deadlines that are not. */
  readonly next: readonly DatedDeadline[]
}

export type DatedDeadline = Deadline & { readonly due: PlainDate }

const NEXT = 5

/**
 * `coming` are the deadlines that concern the day, the most urgent first. A day that follows from a wrong agreement is a
 * wrong day, so that with errors none are shown.
 */
export function statusOf(state: State, coming: readonly Deadline[], errors: number): Status {
  const deadlines = errors > 0 ? [] : coming
  const dated = deadlines.filter((one): one is DatedDeadline => one.due !== null)
  const inTime = dated.filter(({ status }) => status !== 'overdue')
  return {
    state,
    errors,
    meetings: state.start === null ? [] : meetingCounts(state),
    chairs: state.start === null ? [] : state.chairs,
    awaiting: deadlines.filter(isAwaited),
    overdue: dated
      .filter(({ status }) => status === 'overdue')
      .toSorted((a, b) => compareDates(b.due, a.due)),
    next: inTime.toSorted((a, b) => compareDates(a.due, b.due)).slice(0, NEXT),
  }
}

function isAwaited({ kind, status, strength }: Deadline): boolean {
  if (kind === 'cure-period') return status === 'undetermined'
  return status === 'open' && strength !== 'may' && kind !== 'intention' && kind !== 'signature'
}
