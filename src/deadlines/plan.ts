import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { appendicesOf } from '../repository/state.ts'
import type { Appendix, State } from '../repository/state.ts'
import { revisionOn } from '../repository/through-time.ts'
import type { Written } from '../schema/documents.ts'

export type Subject = Written['follow-up']['subjects'][number]

/** What the follow-up plan says of a subject, and where. */
export interface PlannedSubject {
  readonly subject: Subject
  /** The plan's id. */
  readonly plan: string
  /** The place among the plan's entries on the subject, from 0. */
  readonly place: number
  readonly clause: string
  readonly origin: ValueOrigin
}

/** By the plan of a day; for a day to come, by that of the state's. */
export function subjectsOn(state: State, about: Subject['subject'], day: PlainDate): PlannedSubject[] {
  return plansOn(state, day).flatMap((appendix) => {
    const { at, content } = revisionOn(state, appendix, day)
    const entries = content.subjects.flatMap((subject, index) =>
      subject.subject === about ? [{ subject, origin: at('subjects', index, 'frequency') }] : [],
    )
    const { id, listed } = appendix
    return entries.map((entry, place) => ({ ...entry, plan: id, place, clause: listed.entry.clause }))
  })
}

/** Those that the body lists, and those that an earlier one listed on that day. */
function plansOn(state: State, day: PlainDate): Appendix<'follow-up'>[] {
  const former = state.former
    .filter((appendix) => appendix.kind === 'follow-up')
    .filter(({ revisions }) =>
      revisions.some(
        ({ effective, superseded }) =>
          effective !== null &&
          superseded !== null &&
          compareDates(effective, day) <= 0 &&
          compareDates(day, superseded) < 0,
      ),
    )
  return [...appendicesOf(state, 'follow-up'), ...former]
}

/** Ids of the roles and bodies that answer for it. */
export function responsibleFor({ responsible }: Subject): string[] {
  return [...responsible.roles, ...responsible.bodies]
}
