import type { Bilingual } from '../domain/bilingual.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { FollowUpDone } from '../repository/follow-ups.ts'
import type { State } from '../repository/state.ts'
import type { Discharge, Duty, DutyKind, DutyKindName } from './duty.ts'
import { boundYears } from './binding.ts'
import { responsibleFor, subjectsOn } from './plan.ts'
import type { PlannedSubject, Subject } from './plan.ts'
import { prioritiesChanged } from './priorities-changed.ts'
import { recurringDuties } from './recurring.ts'
import type { RecurringRule } from './recurring.ts'

/** A yearly duty of the follow-up plan (clause 13), on a subject of it. */
export function followUp(kind: DutyKindName, about: Subject['subject'], title: Bilingual): DutyKind {
  return {
    kind,
    *of(state): Iterable<Duty> {
      for (const { plan, place } of everPlanned(state, about)) {
        const plannedOn = (day: PlainDate): PlannedSubject | null =>
          subjectsOn(state, about, day).find((one) => one.plan === plan && one.place === place) ?? null
        yield* recurringDuties(state, {
          kind,
          mayRoll: true,
          done: timesDone(state, about, plannedOn),
          ruleOn: (day) => ruleFor(plannedOn(day), title),
        })
      }
    },
  }
}

type PlannedOn = (day: PlainDate) => PlannedSubject | null

/** The entries on a subject that the plan has now or has had on the last day of a year that is over. */
function everPlanned(state: State, about: Subject['subject']): PlannedSubject[] {
  const days = [state.asOf, ...boundYears(state).map(({ end }) => end)]
  const planned = days.flatMap((day) => subjectsOn(state, about, day))
  return planned.filter(
    (one, index) =>
      planned.findIndex(({ plan, place }) => plan === one.plan && place === one.place) === index,
  )
}

function ruleFor(planned: PlannedSubject | null, title: Bilingual): RecurringRule | null {
  if (planned === null || planned.subject.frequency === null) return null
  const { clause, origin, subject } = planned
  return {
    clause,
    title: () => title,
    responsible: responsibleFor(subject),
    frequency: planned.subject.frequency,
    origin,
  }
}

function timesDone(state: State, about: Subject['subject'], plannedOn: PlannedOn): Discharge[] {
  const followedUp = state.followUps
    .filter(({ followUp: { content } }) => content.subject === about)
    .flatMap((done) => discharge(done, plannedOn) ?? [])
  if (about !== 'priorities') return followedUp
  return [...followedUp, ...prioritiesChanged(state).map(({ record, on }) => ({ record, on }))]
}

/** What is to be reported counts when it is received; anything else when one of those responsible has done it or receives it. */
function discharge({ followUp, received }: FollowUpDone, plannedOn: PlannedOn): Discharge | null {
  const subject = plannedOn(followUp.date)?.subject
  if (subject !== undefined && subject['reported-to'] === null && isByResponsible(followUp, subject))
    return { record: followUp.id, on: followUp.date }
  const reception = received.find(({ meeting }) => {
    const then = plannedOn(meeting.date)?.subject
    return then !== undefined && receiversOf(then).includes(meeting.content.body)
  })
  return reception === undefined ? null : { record: reception.meeting.id, on: reception.meeting.date }
}

function isByResponsible({ content: { by } }: FollowUpDone['followUp'], { responsible }: Subject): boolean {
  const { bodies, roles } = responsible
  return by.bodies.some((id) => bodies.includes(id)) || by.roles.some((id) => roles.includes(id))
}

function receiversOf({ responsible, 'reported-to': receiver }: Subject): readonly string[] {
  return receiver === null ? responsible.bodies : [receiver]
}
