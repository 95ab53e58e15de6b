import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { daysFromTo } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { daysInWords, weekInWords } from '../../domain/swedish-wording.ts'
import type { Deadline, DeadlineStatus } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { dischargeInWords } from './discharge.ts'
import { namesOf } from './names.ts'
import { dayInWords, doubt, pace, recommendation } from './notes.ts'

export type DatedDeadline = Deadline & { readonly due: PlainDate }

/** A deadline as a row of a table, and what one must know to trust its day. */
export interface Row {
  readonly status: DeadlineStatus
  readonly columns: readonly [day: string, when: string, what: string, who: string, clause: string]
  readonly notes: readonly string[]
}

/** What the columns of a row are called. */
export const COLUMNS: Readonly<Record<Language, Row['columns']>> = {
  sv: ['Senast', 'När', 'Vad', 'Vem', 'Punkt'],
  en: ['At the latest', 'When', 'What', 'Who', 'Clause'],
}

export function hasDay(deadline: Deadline): deadline is DatedDeadline {
  return deadline.due !== null
}

/** A row for each deadline, in their order. */
export function rowsOf(state: State, deadlines: readonly DatedDeadline[], language: Language): Row[] {
  return deadlines.map((deadline) => rowOf(state, deadline, { deadlines, language }))
}

interface Surroundings {
  /** All rows of the table, in their order. */
  readonly deadlines: readonly DatedDeadline[]
  readonly language: Language
}

function rowOf(state: State, deadline: DatedDeadline, { deadlines, language }: Surroundings): Row {
  const { due, title, clause, responsible, status } = deadline
  const isFirstOfDay = deadlines.find((one) => isPlannedAs(one, deadline)) === deadline
  return {
    status,
    columns: [
      `${dayInWords(due, language)} ${weekInWords(due)[language]}`,
      daysInWords(daysFromTo(state.asOf, due))[language],
      title[language],
      namesOf(state, responsible, language),
      clause ?? '–',
    ],
    notes: notesOn(state.asOf, deadline, isFirstOfDay).flatMap((note) =>
      note === null ? [] : [note[language]],
    ),
  }
}

function isPlannedAs({ due, recommended, status }: DatedDeadline, other: DatedDeadline): boolean {
  return status !== 'done' && due.equals(other.due) && String(recommended) === String(other.recommended)
}

/** Of the rows that share a day, the first says when to plan for. */
function notesOn(asOf: PlainDate, deadline: Deadline, isFirstOfDay: boolean): (Bilingual | null)[] {
  if (deadline.status === 'done') return [deadline.because, dischargeInWords(deadline)]
  return [pace(deadline), isFirstOfDay ? recommendation(asOf, deadline) : null, doubt(deadline)]
}
