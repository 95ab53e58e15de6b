import type { Bilingual } from '../domain/bilingual.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Written } from '../schema/documents.ts'
import type { Duty, DutyKind, DutyKindName } from './duty.ts'
import { quotaOfYear } from './yearly.ts'

type Subject = Written['follow-up']['subjects'][number]

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

/** The situation picture is updated at least so often as the body says (clause 10(1)). */
export const situationUpdate: DutyKind = {
  kind: 'situation-update',
  *of(state) {
    if (appendicesOf(state, 'situation').length === 0) return
    const { clause, frequency } = state.body.current.content['situation-update']
    const responsible = subjectsOf(state, 'situation').flatMap(({ subject }) => responsibleFor(subject))
    yield* quotaOfYear(state, {
      kind: 'situation-update',
      clause,
      title: () => ({
        sv: 'Den lokala lägesbilden uppdateras',
        en: 'The local situation picture is updated',
      }),
      responsible,
      frequency,
    })
  },
}

function followUp(kind: DutyKindName, about: Subject['subject'], title: Bilingual): DutyKind {
  return {
    kind,
    *of(state): Iterable<Duty> {
      for (const { subject, clause } of subjectsOf(state, about)) {
        const { frequency } = subject
        if (frequency === null) continue
        yield* quotaOfYear(state, {
          kind,
          clause,
          title: () => title,
          responsible: responsibleFor(subject),
          frequency,
        })
      }
    },
  }
}

function subjectsOf(state: State, about: Subject['subject']): { subject: Subject; clause: string }[] {
  return appendicesOf(state, 'follow-up').flatMap(({ current, listed }) =>
    current.content.subjects
      .filter(({ subject }) => subject === about)
      .map((subject) => ({ subject, clause: listed.entry.clause })),
  )
}

function responsibleFor({ responsible }: Subject): string[] {
  return [...responsible.roles, ...responsible.bodies]
}
