import type { Bilingual } from '../domain/bilingual.ts'
import { dutyYearOn } from '../domain/duty-years.ts'
import type { Readings, State } from '../repository/state.ts'
import type { Duty, DutyKindName } from './duty.ts'

/** A duty that comes back every year, as the agreement lays it down. */
export interface YearlyDuty {
  readonly kind: DutyKindName
  /** What it is about when the kind alone does not say it: a body. */
  readonly about?: string
  /** The how-manieth of the year's quota, from 1, when there are several. */
  readonly ordinal?: number
  readonly clause: string
  readonly title: Bilingual
  readonly responsible: readonly string[]
}

/**
 * The duty in the year that the day is in. Nothing binds before every party has signed, so that it has no day yet.
 */
export function* inItsYear(state: State, yearly: YearlyDuty): Iterable<Duty> {
  const { year: reading } = state.readings
  const year = reading === null ? null : dutyYearOn(state.term, reading, state.asOf)
  if (reading !== null && year === null) return
  const { kind, about, ordinal, clause, title, responsible } = yearly
  yield {
    id: [kind, about, year?.label, ordinal].filter((part) => part !== undefined).join('/'),
    kind,
    clause,
    title,
    strength: 'shall',
    day: { kind: 'undetermined' },
    responsible,
    derivation: null,
    because: whyUndetermined(reading),
    alternatives: [],
  }
}

function whyUndetermined(reading: Readings['year']): Bilingual {
  return reading === null
    ? { sv: 'Läsningen av ”år” är inte bestämd.', en: 'The reading of “a year” is not set.' }
    : {
        sv: 'Avtalet är inte undertecknat, så plikten har inte börjat löpa.',
        en: 'The agreement is not signed, so the duty has not begun to run.',
      }
}
