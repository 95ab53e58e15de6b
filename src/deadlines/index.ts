import { compareDates } from '../domain/dates.ts'
import type { Duration } from '../domain/duration.ts'
import type { State } from '../repository/state.ts'
import { actionPlanUpdate } from './action-plan-update.ts'
import { chairRotation } from './chair-rotation.ts'
import { communicationPlanFollowUp } from './communication-plan-follow-up.ts'
import { curePeriod } from './cure-period.ts'
import { STATUSES, deadlineOn } from './deadline.ts'
import type { Deadline } from './deadline.ts'
import type { DutyKind } from './duty.ts'
import { informationDuty } from './information-duty.ts'
import { intention } from './intention.ts'
import { measuresReport } from './measures-report.ts'
import { meeting } from './meeting.ts'
import { noticeReceipt } from './notice-receipt.ts'
import { overarchingAgreement } from './overarching-agreement.ts'
import { prioritiesRevision } from './priorities-revision.ts'
import { proposalDecision } from './proposal-decision.ts'
import { proposalSignature } from './proposal-signature.ts'
import { renewalConsultation } from './renewal-consultation.ts'
import { signature } from './signature.ts'
import { situationUpdate } from './situation-update.ts'
import { termEnd } from './term-end.ts'
import { terminationNotice } from './termination-notice.ts'

export const DUTY_KINDS: readonly DutyKind[] = [
  signature,
  curePeriod,
  noticeReceipt,
  informationDuty,
  renewalConsultation,
  terminationNotice,
  overarchingAgreement,
  termEnd,
  intention,
  proposalDecision,
  proposalSignature,
  meeting,
  chairRotation,
  situationUpdate,
  actionPlanUpdate,
  prioritiesRevision,
  measuresReport,
  communicationPlanFollowUp,
]

/** All deadlines until the running term ends, those of the past too; the most urgent first. */
export function deadlinesOf(state: State, dueSoon: Duration): Deadline[] {
  const duties = DUTY_KINDS.flatMap((kind) => [...kind.of(state)])
  return duties.map((duty) => deadlineOn(state.asOf, duty, dueSoon)).toSorted(byUrgency)
}

/** By status, then by the last day; what has none comes last. */
function byUrgency(a: Deadline, b: Deadline): number {
  const status = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)
  if (status !== 0) return status
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null)
  return compareDates(a.due, b.due)
}
