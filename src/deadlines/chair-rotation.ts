import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import { contains } from '../domain/terms.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { ChairTurn } from '../repository/chairs.ts'
import { recordsOf } from '../repository/ledger.ts'
import type { State } from '../repository/state.ts'
import type { Written } from '../schema/documents.ts'
import { boundYears, isLeftBy } from './binding.ts'
import type { Discharge, Duty, DutyKind } from './duty.ts'
import { NO_YEAR_READING, recurringDuties } from './recurring.ts'

/** The chair of a body passes on when the running turn ends (clause 5). */
export const chairRotation: DutyKind = {
  kind: 'chair-rotation',
  *of(state) {
    const { current } = state.body
    for (const [index, { id, clause, name, chair }] of current.content.bodies.entries()) {
      if (chair === null) continue
      const rotation: Rotation = {
        body: id,
        period: chair.period,
        clause,
        about: {
          kind: 'chair-rotation',
          clause,
          strength: 'shall',
          responsible: chair.roles,
          alternatives: [],
          origin: current.at('bodies', index, 'chair'),
          done: null,
        },
        passesOn: { sv: `Ordförandeskapet i ${name} växlar`, en: `The chair of ${name} passes on` },
        passesTo: (role) => ({
          sv: `Ordförandeskapet i ${name} går över till ${role}`,
          en: `The chair of ${name} passes to ${role}`,
        }),
      }
      yield* state.start === null ? beforeSigning(state, rotation) : rotationOf(state, rotation)
    }
  },
}

interface Rotation {
  /** The body's id. */
  readonly body: string
  readonly period: string
  readonly clause: string
  readonly about: Pick<
    Duty,
    'kind' | 'clause' | 'strength' | 'responsible' | 'alternatives' | 'origin' | 'done'
  >
  readonly passesOn: Bilingual
  passesTo(role: string): Bilingual
}

function beforeSigning(state: State, { body, period, clause, about, passesOn }: Rotation): Iterable<Duty> {
  return recurringDuties(state, {
    kind: about.kind,
    about: body,
    done: [],
    ruleOn: () => ({ ...about, clause, title: () => passesOn, frequency: { times: 1, per: period } }),
  })
}

function* rotationOf(state: State, rotation: Rotation): Iterable<Duty> {
  const chair = state.chairs.find(({ body }) => body === rotation.body)
  const turn = chair?.current ?? null
  for (const [over, following] of turnsOver(chair?.turns ?? [], state))
    yield { ...dutyOf(over, following, state, rotation), done: firstChaired(following, state, rotation) }
  if (turn === null || turn.to === null) {
    yield* unknownTurn(state, rotation)
    return
  }
  // Nobody has taken over from the last one in an agreement that has ended.
  if (isLeftBy(state, turn.to) || compareDates(turn.to, state.asOf) < 0) return
  const isLast = state.lastDay?.equals(turn.to) === true
  if (isLast && (turn.isCut === true || state.renewal.kind !== 'express')) return
  const duty = dutyOf({ ...turn, to: turn.to }, chair?.next ?? null, state, rotation)
  yield isLast ? { ...duty, because: ONLY_IF_EXTENDED } : duty
}

type EndedTurn = ChairTurn & { readonly to: PlainDate }

/** The turns that are over, each with the one that it passed to. One that went on under another role did not pass. */
function turnsOver(turns: readonly ChairTurn[], state: State): [EndedTurn, ChairTurn][] {
  return turns.flatMap(({ to, ...turn }, index): [EndedTurn, ChairTurn][] => {
    const following = turns[index + 1]
    if (to === null || following === undefined || following.isContinued === true) return []
    const isOver = compareDates(to, state.asOf) < 0 && !isLeftBy(state, to)
    return isOver ? [[{ ...turn, to }, following]] : []
  })
}

/** The first meeting in the turn that shows that it has passed. */
function firstChaired(turn: ChairTurn, { records }: State, { body }: Rotation): Discharge | null {
  const meeting = recordsOf(records, 'meeting').find(
    ({ content, date }) =>
      content.body === body &&
      content.chair === turn.role &&
      contains({ start: turn.from, end: turn.to }, date),
  )
  return meeting === undefined ? null : { record: meeting.id, on: meeting.date }
}

function dutyOf(turn: EndedTurn, next: ChairTurn | null, state: State, rotation: Rotation): Duty {
  const written = state.body.current.content
  return {
    ...rotation.about,
    id: `chair-rotation/${rotation.body}/${labelOf(turn, state)}`,
    title: next === null ? rotation.passesOn : rotation.passesTo(definite(next.role, written)),
    day: { kind: 'dated', due: turn.to },
    passesByItself: true,
    derivation: `${turn.from} – ${turn.to}`,
    because: null,
  }
}

function* unknownTurn(state: State, { body, period, about, passesOn }: Rotation): Iterable<Duty> {
  const { year: reading } = state.readings
  const year = boundYears(state).find(({ end }) => compareDates(state.asOf, end) <= 0)
  if (reading !== null && year === undefined) return
  yield {
    ...about,
    id: ['chair-rotation', body, year?.label].filter((part) => part !== undefined).join('/'),
    title: passesOn,
    day: { kind: 'undetermined' },
    derivation: null,
    because: whyUnknown(state, period),
  }
}

/** Why it cannot be said whose turn it is, though the agreement binds. */
export function whyUnknown({ readings }: State, period: string): Bilingual {
  if (readings.year === null) return NO_YEAR_READING
  return isWholeYears(period) ? BEGINNER_UNKNOWN : notWholeYears(period)
}

/** The first counted year of the turn, which may begin with a stub of the term. */
function labelOf({ from, to }: ChairTurn, state: State): number {
  const year = boundYears(state).find(({ start }) => to !== null && contains({ start: from, end: to }, start))
  return year?.label ?? from.year
}

/** `kommundirektören` */
function definite(role: string, { roles }: Written['body']): string {
  return roles.find(({ id }) => id === role)?.definite ?? role
}

const ONLY_IF_EXTENDED: Bilingual = {
  sv: 'Avtalet går ut samma dag, så det händer bara om det förlängs.',
  en: 'The agreement ends on the same day, so this happens only if it is extended.',
}

const BEGINNER_UNKNOWN: Bilingual = {
  sv: 'Det är inte känt vem som var ordförande först.',
  en: 'It is not known who had the chair first.',
}

function isWholeYears(period: string): boolean {
  const { years, months, weeks, days } = duration(period)
  return (years * 12 + months) % 12 === 0 && weeks === 0 && days === 0
}

function notWholeYears(period: string): Bilingual {
  return {
    sv: `Perioden ${period} är inte hela år, så turerna går inte att räkna.`,
    en: `The period ${period} is not whole years, so the turns cannot be counted.`,
  }
}
