import type { Language } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Deadline } from '../../deadlines/deadline.ts'

/** A deadline as JSON, the same in every command's output. */
export function deadlineEntry(deadline: Deadline, language: Language): Readonly<Record<string, unknown>> {
  return {
    id: deadline.id,
    kind: deadline.kind,
    clause: deadline.clause,
    title: deadline.title[language],
    strength: deadline.strength,
    due: written(deadline.due),
    expected: written(deadline.expected),
    recommended: written(deadline.recommended),
    status: deadline.status,
    responsible: deadline.responsible,
    derivation: deadline.derivation,
    record: deadline.record,
    because: deadline.because?.[language] ?? null,
    alternatives: deadline.alternatives.map(({ because, due }) => ({
      because: because[language],
      due: due.toString(),
    })),
  }
}

function written(day: PlainDate | null): string | null {
  return day?.toString() ?? null
}
