import type { Language } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { isTermOver } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'

/** The deadlines as JSON; schemas/output/deadlines.schema.json describes it. */
export function deadlinesJson(state: State, deadlines: readonly Deadline[], language: Language): string {
  const { asOf, readings, standing, term } = state
  const document = {
    asOf: asOf.toString(),
    agreement: { id: state.id, state: standing },
    term: {
      number: term.number,
      start: term.start.toString(),
      end: term.end.toString(),
      over: isTermOver(state),
    },
    readings: { weekday: readings.weekday, year: readings.year },
    deadlines: deadlines.map((deadline) => ({
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
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function written(day: PlainDate | null): string | null {
  return day?.toString() ?? null
}
