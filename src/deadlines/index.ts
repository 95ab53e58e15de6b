import { compareDates } from '../domain/dates.ts'
import type { Duration } from '../domain/duration.ts'
import type { State } from '../repository/state.ts'
import { chairRotation } from './chair-rotation.ts'
import { STATUSES, deadlineOn } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import type { DutyKind } from './duty.ts'
import {
  communicationPlanFollowUp,
  measuresReport,
  prioritiesRevision,
  situationUpdate,
} from './follow-ups.ts'
import { intention } from './intention.ts'
import { meeting } from './meeting.ts'
import { overarchingAgreement } from './overarching-agreement.ts'
import { renewalConsultation } from './renewal-consultation.ts'
import { signature } from './signature.ts'
import { termEnd } from './term-end.ts'

export const DUTY_KINDS: readonly DutyKind[] = [
  signature,
  renewalConsultation,
  overarchingAgreement,
  termEnd,
  intention,
  meeting,
  chairRotation,
  situationUpdate,
  prioritiesRevision,
  measuresReport,
  communicationPlanFollowUp,
]

/** All deadlines of the running term, the most urgent first. */
export function deadlinesOf(state: State, dueSoon: Duration): Deadline[] {
  const duties = DUTY_KINDS.flatMap((kind) => [...kind.of(state)])
  return duties.map((duty) => deadlineOn(state.asOf, duty, dueSoon)).toSorted(byUrgency)
}

function byUrgency(a: Deadline, b: Deadline): number {
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  if (status !== 0 || a.due === null || b.due === null) return status
  return compareDates(a.due, b.due)
}
