import type { Bilingual } from '../domain/bilingual.ts'
import { duration } from '../domain/duration.ts'
import { dutyYearOn } from '../domain/duty-years.ts'
import { timesAYear } from '../domain/frequency.ts'
import type { State } from '../repository/state.ts'
import type { Duty, DutyKindName } from './duty.ts'

/** A duty that comes back, as the agreement lays it down. */
export interface RecurringDuty {
  readonly kind: DutyKindName
  /** What it is about when the kind alone does not say it: a body. */
  readonly about?: string
  readonly clause: string
  /** The title of the how-manieth of a year's quota, from 1. */
  readonly title: (ordinal: number) => Bilingual
  readonly responsible: readonly string[]
  /** Set where each is numbered in its id though it be the only one of its year. */
  readonly isNumbered?: true
  /** As written: so many times in each period. */
  readonly frequency: { readonly times: number; readonly per: string }
}

/**
 * The quota of the year that the day is in, one duty for each time. Nothing binds before every party has signed, so that
 * they have no day yet.
 */
export function* quotaOfYear(state: State, recurring: RecurringDuty): Iterable<Duty> {
  const { kind, about, clause, title, responsible, frequency } = recurring
  const { year: reading } = state.readings
  const year = reading === null ? null : dutyYearOn(state.term, reading, state.asOf)
  if (reading !== null && year === null) return
  const quota = timesAYear({ times: frequency.times, per: duration(frequency.per) })
  for (let ordinal = 1; ordinal <= (quota ?? 1); ordinal += 1) {
    const isNumbered = quota !== null && (quota > 1 || recurring.isNumbered === true)
    const id = [kind, about, year?.label, isNumbered ? ordinal : undefined]
    yield {
      id: id.filter((part) => part !== undefined).join('/'),
      kind,
      clause,
      title: title(ordinal),
      strength: 'shall',
      day: { kind: 'undetermined' },
      responsible,
      derivation: null,
      because: quota === null ? unevenPeriod(frequency.per) : reading === null ? NO_READING : NOT_SIGNED,
      alternatives: [],
    }
  }
}

const NO_READING: Bilingual = {
  sv: 'Läsningen av ”år” är inte bestämd.',
  en: 'The reading of “a year” is not set.',
}

const NOT_SIGNED: Bilingual = {
  sv: 'Avtalet är inte undertecknat, så plikten har inte börjat löpa.',
  en: 'The agreement is not signed, so the duty has not begun to run.',
}

function unevenPeriod(per: string): Bilingual {
  return {
    sv: `Perioden ${per} delar inte ett år i lika delar, så plikten går inte att räkna per år.`,
    en: `The period ${per} does not divide a year into equal parts, so the duty cannot be counted by year.`,
  }
}
