import type { Language } from '../../domain/bilingual.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { isTermOver } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { deadlineEntry } from './entry.ts'

/** The deadlines as JSON; schemas/output/deadlines.schema.json describes it. */
export function deadlinesJson(state: State, deadlines: readonly Deadline[], language: Language): string {
  const { asOf, readings, standing, term } = state
  const document = {
    asOf: asOf.toString(),
    agreement: { id: state.id, state: standing },
    term: {
      number: term.number,
      start: term.start.toString(),
      end: term.end?.toString() ?? null,
      over: isTermOver(state),
    },
    readings: { weekday: readings.weekday, year: readings.year },
    deadlines: deadlines.map((deadline) => deadlineEntry(deadline, language)),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
