import type { Bilingual } from '../../domain/bilingual.ts'
import { bodyRevisions } from '../../repository/beside.ts'
import type { Revision } from '../../repository/documents.ts'
import type { Path } from '../../domain/paths.ts'
import { check } from '../check.ts'

/** A period whose first and last day stand in the body. */
interface Period {
  readonly what: Bilingual
  readonly start: string | null
  readonly end: string | null
  readonly path: Path
}

export const termOrder = check<Period>({
  id: 'term-order',
  severity: 'error',
  message: ({ what, start, end }) => ({
    sv: `${what.sv} slutar ${end}, före sin första dag ${start}.`,
    en: `${what.en} ends on ${end}, before its first day ${start}.`,
  }),
  hint: () => ({
    sv: 'Den sista dagen är densamma som den första eller senare. Rätta någon av dem.',
    en: 'The last day is the same as the first or later. Mend one of them.',
  }),
  *run(state) {
    for (const body of bodyRevisions(state)) {
      for (const period of periodsOf(body)) {
        const { start, end, path } = period
        // Dates written YYYY-MM-DD sort as the days they name.
        if (start !== null && end !== null && end < start) yield { args: period, at: body.at(...path) }
      }
    }
  },
})

function periodsOf({ content }: Revision<'body'>): Period[] {
  const { term, intentions, 'overarching-agreement': overarching } = content
  return [
    { what: { sv: 'Avtalstiden', en: 'The term' }, ...term, path: ['term', 'end'] },
    {
      what: { sv: `Giltighetstiden för ${overarching.name}`, en: `The validity of ${overarching.name}` },
      ...overarching.term,
      path: ['overarching-agreement', 'term', 'end'],
    },
    ...intentions.map(({ name, from, to }, index) => ({
      what: { sv: `Tiden för avsikten ”${name}”`, en: `The time of the intention “${name}”` },
      start: from,
      end: to,
      path: ['intentions', index, 'to'],
    })),
  ]
}
