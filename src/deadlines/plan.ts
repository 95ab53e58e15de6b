import type { ValueOrigin } from '../domain/findings.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Written } from '../schema/documents.ts'

export type Subject = Written['follow-up']['subjects'][number]

/** What the follow-up plan says of a subject, and where. */
export interface PlannedSubject {
  readonly subject: Subject
  readonly clause: string
  readonly origin: ValueOrigin
}

export function subjectsOf(state: State, about: Subject['subject']): PlannedSubject[] {
  return appendicesOf(state, 'follow-up').flatMap(({ current, listed }) =>
    current.content.subjects.flatMap((subject, index) =>
      subject.subject === about
        ? [{ subject, clause: listed.entry.clause, origin: current.at('subjects', index, 'frequency') }]
        : [],
    ),
  )
}

/** Ids of the roles and bodies that answer for it. */
export function responsibleFor({ responsible }: Subject): string[] {
  return [...responsible.roles, ...responsible.bodies]
}
