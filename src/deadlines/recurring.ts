import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, duration, formatIso } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import type { DutyYear } from '../domain/duty-years.ts'
import { timesAYear } from '../domain/frequency.ts'
import { contains } from '../domain/terms.ts'
import type { State } from '../repository/state.ts'
import { bindsOn, boundYears } from './binding.ts'
import type { Discharge, Duty, DutyKindName } from './duty.ts'
import { quotaDay, quotaDerivation } from './quota.ts'
import { roundedDown, roundedUp, stepsOf } from './rounding.ts'

/** A duty that comes back. What is owed is what the agreement says on the day on which it is owed. */
export interface RecurringDuty {
  readonly kind: DutyKindName
  /** What it is about when the kind alone does not say it: a body. */
  readonly about?: string
  /** Set where each is numbered in its id though it be the only one of its year. */
  readonly isNumbered?: true
  /** Set where what is to be done once a year may be read as twelve months from the last time. */
  readonly mayRoll?: true
  /** Each time that it has been done, in any order. */
  readonly done: readonly Discharge[]
  /** As the agreement lays it down on a day; null when it does not on that day. */
  ruleOn(day: PlainDate): RecurringRule | null
}

export interface RecurringRule {
  readonly clause: string
  /** The title of the how-manieth of a year's quota, from 1. */
  readonly title: (ordinal: number) => Bilingual
  readonly responsible: readonly string[]
  /** As written: so many times in each period. */
  readonly frequency: { readonly times: number; readonly per: string }
  readonly origin: ValueOrigin
}

/** The duties by the reading of "a year": a quota for each counted year that has begun, or twelve months from the last time. */
export function* recurringDuties(state: State, recurring: RecurringDuty): Iterable<Duty> {
  const rule = recurring.ruleOn(state.asOf)
  if (state.readings.year === null || state.start === null) {
    if (rule !== null) yield* withoutYears(state, recurring, rule)
  } else if (rule !== null && isRolling(state, recurring, rule)) yield* fromTheLastTime(state, recurring)
  else yield* quotasOfYears(state, recurring)
}

/** Null where so many times in such a period are not so many times a year. */
function quotaOf({ frequency }: RecurringRule): number | null {
  return timesAYear({ times: frequency.times, per: duration(frequency.per) })
}

function isRolling({ readings }: State, { mayRoll }: RecurringDuty, rule: RecurringRule): boolean {
  return readings.year === 'rolling' && mayRoll === true && quotaOf(rule) === 1
}

/** Those of the year that the day is in, else of the next one: without a day, since no year is counted. */
function* withoutYears(state: State, recurring: RecurringDuty, rule: RecurringRule): Iterable<Duty> {
  const year = state.years.find(({ end }) => compareDates(state.asOf, end) <= 0)
  if (state.readings.year !== null && year === undefined) return
  const reason = state.readings.year === null ? NO_YEAR_READING : NOT_SIGNED
  const because = quotaOf(rule) === null ? uncountable(rule.frequency) : reason
  const numbers = isRolling(state, recurring, rule) ? () => [1] : inYear(year?.label, recurring, rule)
  yield* undetermined(recurring, rule, numbers, because)
}

/** What the id of the how-manieth of a year's quota ends with. */
type Numbers = (ordinal: number) => readonly (number | undefined)[]

function inYear(label: number | undefined, { isNumbered }: RecurringDuty, rule: RecurringRule): Numbers {
  const quota = quotaOf(rule)
  const isOneOfMore = quota !== null && (quota > 1 || isNumbered === true)
  return (ordinal) => [label, isOneOfMore ? ordinal : undefined]
}

function* undetermined(
  recurring: RecurringDuty,
  rule: RecurringRule,
  numbers: Numbers,
  because: Bilingual = uncountable(rule.frequency),
): Iterable<Duty> {
  const quota = quotaOf(rule)
  for (let ordinal = 1; ordinal <= (quota ?? 1); ordinal += 1) {
    yield {
      ...dutyOf(recurring, rule, ordinal, numbers(ordinal)),
      because,
    }
  }
}

/**
 * The k-th of a year's quota is done by the k-th time in that year. How many they are is what the agreement says on the
 * year's last day, and in a year that is not over, today. Before any counted year has begun, the first is shown.
 */
function* quotasOfYears(state: State, recurring: RecurringDuty): Iterable<Duty> {
  const years = boundYears(state)
  const begun = years.filter(({ start }) => compareDates(start, state.asOf) <= 0)
  for (const year of begun.length > 0 ? begun : years.slice(0, 1)) {
    const rule = recurring.ruleOn(year.end)
    const quota = rule === null ? null : quotaOf(rule)
    if (rule === null) continue
    if (quota !== null) yield* quotaOfYear(year, recurring, rule, quota)
    else if (compareDates(state.asOf, year.end) <= 0)
      yield* undetermined(recurring, rule, inYear(year.label, recurring, rule))
  }
}

function* quotaOfYear(
  year: DutyYear,
  recurring: RecurringDuty,
  rule: RecurringRule,
  quota: number,
): Iterable<Duty> {
  const times = inOrder(recurring.done).filter(({ on }) => contains(year, on))
  const numbers = inYear(year.label, recurring, rule)
  const because = changedDuring(year, recurring, quota)
  for (let ordinal = 1; ordinal <= quota; ordinal += 1) {
    yield {
      ...dutyOf(recurring, rule, ordinal, numbers(ordinal)),
      day: { kind: 'dated', ...quotaDay(year, ordinal, quota) },
      derivation: quotaDerivation(year, ordinal, quota),
      because,
      done: times[ordinal - 1] ?? null,
    }
  }
}

/** That the year began with another quota. */
function changedDuring({ start }: DutyYear, recurring: RecurringDuty, quota: number): Bilingual | null {
  const first = recurring.ruleOn(start)
  const before = first === null ? 0 : quotaOf(first)
  if (before === quota) return null
  if (before === 0)
    return { sv: 'Det avtalades först under året.', en: 'It was agreed only during the year.' }
  return {
    sv: `Antalet ändrades under året${before === null ? '' : ` från ${before}`} till ${quota}.`,
    en: `The number was changed during the year${before === null ? '' : ` from ${before}`} to ${quota}.`,
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
    const rule = recurring.ruleOn(step.date)
    if (rule === null || quotaOf(rule) !== 1 || !bindsOn(state, step.date)) continue
    const done = times[index] ?? null
    yield {
      ...dutyOf(recurring, rule, index + 1, [index + 1]),
      day: { kind: 'dated', due: step.date },
      derivation: `${from} + ${formatIso(A_YEAR)} = ${stepsOf(step)}`,
      because: done === null ? roundedDown(step) : lateness(done, step.date),
      alternatives: roundedUp(step),
      done,
    }
  }
}

const A_YEAR: Duration = { years: 1, months: 0, weeks: 0, days: 0 }

function dutyOf(
  { kind, about }: RecurringDuty,
  { clause, title, responsible, origin }: RecurringRule,
  ordinal: number,
  number: readonly (number | undefined)[],
): Duty {
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

function uncountable({ times, per }: RecurringRule['frequency']): Bilingual {
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
