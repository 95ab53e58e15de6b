import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, duration, formatIso } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { timesAYear } from '../domain/frequency.ts'
import { contains } from '../domain/terms.ts'
import type { State } from '../repository/state.ts'
import { bindsOn, boundYears } from './binding.ts'
import type { Discharge, Duty, DutyKindName } from './duty.ts'
import { quotaDay, quotaDerivation } from './quota.ts'
import { roundedDown, roundedUp, stepsOf } from './rounding.ts'

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
  /** Set where what is to be done once a year may be read as twelve months from the last time. */
  readonly mayRoll?: true
  /** As written: so many times in each period. */
  readonly frequency: { readonly times: number; readonly per: string }
  readonly origin: ValueOrigin
  /** Each time that it has been done, in any order. */
  readonly done: readonly Discharge[]
}

/** The duties by the reading of "a year": a quota for each counted year that has begun, or twelve months from the last time. */
export function* recurringDuties(state: State, recurring: RecurringDuty): Iterable<Duty> {
  const quota = timesAYear({ times: recurring.frequency.times, per: duration(recurring.frequency.per) })
  const obstacle = obstacleTo(state, recurring, quota)
  if (obstacle !== null) yield* undetermined(state, recurring, quota, obstacle)
  else if (isRolling(state, recurring, quota)) yield* fromTheLastTime(state, recurring)
  else yield* quotasOfYears(state, recurring, quota ?? 1)
}

function obstacleTo(
  { readings, start }: State,
  { frequency }: RecurringDuty,
  quota: number | null,
): Bilingual | null {
  if (quota === null) return uncountable(frequency)
  if (readings.year === null) return NO_YEAR_READING
  return start === null ? NOT_SIGNED : null
}

function isRolling({ readings }: State, { mayRoll }: RecurringDuty, quota: number | null): boolean {
  return readings.year === 'rolling' && mayRoll === true && quota === 1
}

/** Those of the year that the day is in, else of the next one: without a day. */
function* undetermined(
  state: State,
  recurring: RecurringDuty,
  quota: number | null,
  because: Bilingual,
): Iterable<Duty> {
  const year = state.years.find(({ end }) => compareDates(state.asOf, end) <= 0)
  if (state.readings.year !== null && year === undefined) return
  for (let ordinal = 1; ordinal <= (quota ?? 1); ordinal += 1) {
    const number = isRolling(state, recurring, quota)
      ? [ordinal]
      : [year?.label, numberIn(quota, ordinal, recurring)]
    yield { ...dutyOf(recurring, ordinal, number), day: { kind: 'undetermined' }, because }
  }
}

/** The k-th of a year's quota is done by the k-th time in that year. Before any counted year has begun, the first is shown. */
function* quotasOfYears(state: State, recurring: RecurringDuty, quota: number): Iterable<Duty> {
  const years = boundYears(state)
  const begun = years.filter(({ start }) => compareDates(start, state.asOf) <= 0)
  for (const year of begun.length > 0 ? begun : years.slice(0, 1)) {
    const times = inOrder(recurring.done).filter(({ on }) => contains(year, on))
    for (let ordinal = 1; ordinal <= quota; ordinal += 1) {
      yield {
        ...dutyOf(recurring, ordinal, [year.label, numberIn(quota, ordinal, recurring)]),
        day: { kind: 'dated', ...quotaDay(year, ordinal, quota) },
        derivation: quotaDerivation(year, ordinal, quota),
        done: times[ordinal - 1] ?? null,
      }
    }
  }
}

/** Each within twelve months of the one before, the first within those from the day on which the agreement began to bind. */
function* fromTheLastTime(state: State, recurring: RecurringDuty): Iterable<Duty> {
  const { start } = state
  if (start === null) return
  const since = inOrder(recurring.done).filter(({ on }) => compareDates(start, on) <= 0)
  // What is done twice on a day is done once.
  const times = since.filter(({ on }, index) => since[index - 1]?.on.equals(on) !== true)
  for (const [index, from] of [start, ...times.map(({ on }) => on)].entries()) {
    const step = after(from, A_YEAR)
    if (!bindsOn(state, step.date)) continue
    const done = times[index] ?? null
    yield {
      ...dutyOf(recurring, index + 1, [index + 1]),
      day: { kind: 'dated', due: step.date },
      derivation: `${from} + ${formatIso(A_YEAR)} = ${stepsOf(step)}`,
      because: done === null ? roundedDown(step) : lateness(done, step.date),
      alternatives: roundedUp(step),
      done,
    }
  }
}

const A_YEAR: Duration = { years: 1, months: 0, weeks: 0, days: 0 }

function dutyOf(recurring: RecurringDuty, ordinal: number, number: readonly (number | undefined)[]): Duty {
  const { kind, about, clause, title, responsible, origin } = recurring
  return {
    id: [kind, about, ...number].filter((part) => part !== undefined).join('/'),
    kind,
    clause,
    title: title(ordinal),
    strength: 'shall',
    day: { kind: 'undetermined' },
    responsible,
    derivation: null,
    because: null,
    alternatives: [],
    origin,
    done: null,
  }
}

function numberIn(quota: number | null, ordinal: number, { isNumbered }: RecurringDuty): number | undefined {
  return quota !== null && (quota > 1 || isNumbered === true) ? ordinal : undefined
}

function inOrder(times: readonly Discharge[]): Discharge[] {
  return times.toSorted((a, b) => compareDates(a.on, b.on))
}

function lateness({ on }: Discharge, due: PlainDate): Bilingual | null {
  if (compareDates(on, due) <= 0) return null
  return { sv: `Gjort ${on}, efter den sista dagen.`, en: `Done on ${on}, after the last day.` }
}

export const NO_YEAR_READING: Bilingual = {
  sv: 'Läsningen av ”år” är inte bestämd.',
  en: 'The reading of “a year” is not set.',
}

const NOT_SIGNED: Bilingual = {
  sv: 'Avtalet är inte undertecknat, så plikten har inte börjat löpa.',
  en: 'The agreement is not signed, so the duty has not begun to run.',
}

function uncountable({ times, per }: RecurringDuty['frequency']): Bilingual {
  if (timesAYear({ times: 1, per: duration(per) }) !== null) {
    return {
      sv: `${times} gånger på ${per} är oftare än en gång om dagen, och räknas inte.`,
      en: `${times} times in ${per} is more often than once a day, and is not counted.`,
    }
  }
  return {
    sv: `Perioden ${per} delar inte ett år i lika delar, så plikten går inte att räkna per år.`,
    en: `The period ${per} does not divide a year into equal parts, so the duty cannot be counted by year.`,
  }
}
