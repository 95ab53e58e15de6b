import type { Bilingual } from '../domain/bilingual.ts'
import type { FollowUpDone } from '../repository/follow-ups.ts'
import type { State } from '../repository/state.ts'
import type { Discharge, Duty, DutyKind, DutyKindName } from './duty.ts'
import { responsibleFor, subjectsOf } from './plan.ts'
import type { Subject } from './plan.ts'
import { prioritiesChanged } from './priorities-changed.ts'
import { recurringDuties } from './recurring.ts'

/** The yearly duties of the follow-up plan (clause 13): one kind for each subject but the situation picture. */
export const prioritiesRevision = followUp('priorities-revision', 'priorities', {
  sv: 'De prioriterade områdena revideras',
  en: 'The prioritised areas are revised',
})

export const measuresReport = followUp('measures-report', 'measures', {
  sv: 'Åtgärderna rapporteras',
  en: 'The measures are reported',
})

export const communicationPlanFollowUp = followUp('communication-plan-follow-up', 'communication', {
  sv: 'Kommunikationsplanen följs upp',
  en: 'The communication plan is followed up',
})

function followUp(kind: DutyKindName, about: Subject['subject'], title: Bilingual): DutyKind {
  return {
    kind,
    *of(state): Iterable<Duty> {
      for (const { subject, clause, origin } of subjectsOf(state, about)) {
        const { frequency } = subject
        if (frequency === null) continue
        yield* recurringDuties(state, {
          kind,
          clause,
          title: () => title,
          responsible: responsibleFor(subject),
          mayRoll: true,
          frequency,
          origin,
          done: timesDone(state, subject),
        })
      }
    },
  }
}

function timesDone(state: State, subject: Subject): Discharge[] {
  const followedUp = state.followUps
    .filter(({ followUp: { content } }) => content.subject === subject.subject)
    .flatMap((done) => discharge(done, subject) ?? [])
  if (subject.subject !== 'priorities') return followedUp
  return [...followedUp, ...prioritiesChanged(state).map(({ record, on }) => ({ record, on }))]
}

/** What is to be reported counts when it is received; anything else when one of those responsible has done it or receives it. */
function discharge({ followUp, received }: FollowUpDone, subject: Subject): Discharge | null {
  const { by } = followUp.content
  const { bodies, roles } = subject.responsible
  const isByResponsible =
    by.bodies.some((id) => bodies.includes(id)) || by.roles.some((id) => roles.includes(id))
  const receiver = subject['reported-to']
  if (receiver === null && isByResponsible) return { record: followUp.id, on: followUp.date }
  const receivers = receiver === null ? bodies : [receiver]
  const reception = received.find(({ meeting }) => receivers.includes(meeting.content.body))
  return reception === undefined ? null : { record: reception.meeting.id, on: reception.meeting.date }
}
