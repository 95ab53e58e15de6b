import type { Language } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { csv } from '../csv.ts'
import { namesOf } from './names.ts'
import { KINDS, STATUSES_IN_WORDS, STRENGTHS } from './words.ts'

/** A row for each deadline under a row of titles, for a spreadsheet: parted as Excel wants it in that language. */
export function deadlinesCsv(state: State, deadlines: readonly Deadline[], language: Language): string {
  const rows = deadlines.map((deadline) =>
    COLUMNS.map(({ value }) => value(deadline, { state, language }) ?? ''),
  )
  return csv([COLUMNS.map((column) => column[language]), ...rows], SEPARATORS[language])
}

const SEPARATORS = { sv: ';', en: ',' } as const

interface Column {
  readonly sv: string
  readonly en: string
  value(deadline: Deadline, surroundings: Surroundings): string | null
}

interface Surroundings {
  readonly state: State
  readonly language: Language
}

const COLUMNS: readonly Column[] = [
  { sv: 'Senast', en: 'At the latest', value: ({ due }) => written(due) },
  { sv: 'Vecka', en: 'Week', value: ({ due }) => due?.weekOfYear?.toString() ?? null },
  { sv: 'Planera för', en: 'Plan for', value: ({ recommended }) => written(recommended) },
  { sv: 'Väntas', en: 'Expected', value: ({ expected }) => written(expected) },
  { sv: 'Läge', en: 'Status', value: ({ status }, { language }) => STATUSES_IN_WORDS[status][language] },
  { sv: 'Vad', en: 'What', value: ({ title }, { language }) => title[language] },
  {
    sv: 'Vem',
    en: 'Who',
    value: ({ responsible }, { state, language }) => namesOf(state, responsible, language),
  },
  { sv: 'Punkt', en: 'Clause', value: ({ clause }) => clause },
  { sv: 'Slag', en: 'Kind', value: ({ kind }, { language }) => KINDS[kind][language] },
  { sv: 'Styrka', en: 'Strength', value: ({ strength }, { language }) => STRENGTHS[strength][language] },
  { sv: 'Så räknas dagen', en: 'How the day is computed', value: ({ derivation }) => derivation },
  { sv: 'Att veta', en: 'Worth knowing', value: ({ because }, { language }) => because?.[language] ?? null },
  {
    sv: 'Kan också läsas som',
    en: 'Can also be read as',
    value: ({ alternatives }, { language }) =>
      alternatives.map(({ due, because }) => `${due} (${because[language]})`).join(', '),
  },
  { sv: 'Klart', en: 'Done', value: ({ done }) => written(done?.on ?? null) },
  { sv: 'Post', en: 'Record', value: ({ record }) => record },
  { sv: 'Id', en: 'Id', value: ({ id }) => id },
]

function written(day: PlainDate | null): string | null {
  return day?.toString() ?? null
}
