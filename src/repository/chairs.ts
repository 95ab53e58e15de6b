import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import type { DutyYear } from '../domain/duty-years.ts'
import type { Stretch } from '../domain/terms.ts'
import type { Written } from '../schema/documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { YearsBegunBy } from './years.ts'

/** Who has the chair of a body whose chair passes from role to role (clause 5). */
export interface Chair {
  /** The body's id. */
  readonly body: string
  /**
   * The turns in the agreed terms, in order; where no last day is known, until the one after the day. Empty when it is not
   * known who begins.
   */
  readonly turns: readonly ChairTurn[]
  /** The turn that the day is in; null when it is not known. */
  readonly current: ChairTurn | null
  /** Who follows on the current turn, though the agreement may have to be extended first; null when it is not known. */
  readonly next: ChairTurn | null
}

export interface ChairTurn {
  readonly role: string
  readonly party: string
  /** Set where the turn goes on from the one before: in the middle of it a body that names another role came into force. */
  readonly isContinued?: true
  readonly from: PlainDate
  /** Inclusive; null when it depends on an extension. */
  readonly to: PlainDate | null
  /** Set where the agreement ends before the turn would: extended it is, the turn goes on. */
  readonly isCut?: true
}

interface Surroundings {
  readonly asOf: PlainDate
  /** The body of a day, by which the turn of that day is judged; of a day to come, that of `asOf`. */
  bodyOn(day: PlainDate): Written['body']
  /** The days by `asOf` on which a later body came into force, in order. */
  readonly changes: readonly PlainDate[]
  /** The years by which it passes on, in order; where no last day is known, those that begin by a day. */
  readonly yearsBegunBy: YearsBegunBy
  /** From the first day of the first term to the last of all that is agreed. */
  readonly terms: Stretch
  /** Whether the parties may extend what is agreed. */
  readonly mayBeExtended: boolean
  /** The party that begins, by the agreement's settings. */
  readonly first: string | null
}

/** Of each body whose chair passes on by the agreement's body of the day. */
export function chairsOf(ledger: Ledger, around: Surroundings): Chair[] {
  const { asOf, bodyOn } = around
  return bodyOn(asOf).bodies.flatMap(({ id, chair }) => {
    if (chair === null) return []
    const turns = turnsOf(id, chair, ledger, around)
    const begun = turns.findLastIndex(({ from }) => compareDates(from, asOf) <= 0)
    const place = Math.max(begun, 0)
    const current = turns[place] ?? null
    return [{ body: id, turns, current, next: turns[place + 1] ?? afterLast(turns, chair, around) }]
  })
}

type Rotation = NonNullable<Written['body']['bodies'][number]['chair']>

function turnsOf(id: string, now: Rotation, ledger: Ledger, around: Surroundings): ChairTurn[] {
  const length = wholeYears(now.period)
  if (length === null || now.roles.length === 0) return []
  // Where no last day is known, two turns beyond the day: of the last one here no end is known.
  const slots = slotsUntil(around.asOf.add({ years: 2 * length + 1 }), id, around)
  const offset = firstInTurn(id, slots, ledger, around)
  if (offset === null) return []
  const turns = assigned(slots, offset, around)
  return around.terms.end === null ? turns.slice(0, -1) : turns
}

/** A turn, or a part of one under one body of the agreement, before it is said who has it. */
interface Slot {
  readonly from: PlainDate
  /** Inclusive; null when no last day is known. */
  readonly to: PlainDate | null
  /** The roles that take turns, in their order: at least one. */
  readonly roles: readonly string[]
  readonly isContinued: boolean
  /** Whether the agreement ends before the turn would. */
  readonly isCut: boolean
}

/** A stub of a term, too short to be counted as a year, belongs to the turn before it; the first one to the first turn. */
function slotsUntil(day: PlainDate, id: string, around: Surroundings): Slot[] {
  const { asOf, terms, yearsBegunBy } = around
  const years = yearsBegunBy(day)
  const slots: Slot[] = []
  let index = 0
  while (index < years.length) {
    const start = years[index]?.start ?? asOf
    const rotation = rotationOn(start, id, around)
    const length = rotation === null ? null : wholeYears(rotation.period)
    const following = years[index + (length ?? 1)]
    if (rotation !== null && length !== null && rotation.roles.length > 0) {
      const from = index === 0 ? terms.start : start
      const to = following === undefined ? terms.end : following.start.subtract({ days: 1 })
      const isCut = following === undefined && isCutAt(terms.end, years.slice(index), length)
      slots.push(...parted({ from, to, roles: rotation.roles, isContinued: false, isCut }, id, around))
    }
    index += length ?? 1
  }
  return slots
}

/** Whether a turn of so many years, the last of which are these, would go on after a day. */
function isCutAt(day: PlainDate | null, years: readonly DutyYear[], length: number): boolean {
  const last = years.at(-1)
  return years.length < length || (last !== undefined && isAfter(last.end, day))
}

/** The turn, parted where a body that names other roles came into force in the middle of it. */
function parted(slot: Slot, id: string, around: Surroundings): Slot[] {
  const parts = [slot]
  for (const day of around.changes.filter(
    (change) => isAfter(change, slot.from) && !isAfter(change, slot.to),
  )) {
    const last = parts.pop() ?? slot
    const roles = rotationOn(day, id, around)?.roles ?? []
    const isSame = roles.join('\n') === last.roles.join('\n')
    if (isSame || roles.length === 0) parts.push(last)
    else
      parts.push(
        { ...last, to: day.subtract({ days: 1 }), isCut: false },
        { ...last, from: day, roles, isContinued: true },
      )
  }
  return parts
}

function isAfter(day: PlainDate, other: PlainDate | null): boolean {
  return other !== null && compareDates(day, other) > 0
}

function rotationOn(day: PlainDate, id: string, { bodyOn }: Surroundings): Rotation | null {
  return bodyOn(day).bodies.find((body) => body.id === id)?.chair ?? null
}

/** The turns, when the first is of the role at this place. Each passes to the next of the roles that then take turns. */
function assigned(slots: readonly Slot[], offset: number, { bodyOn }: Surroundings): ChairTurn[] {
  const turns: ChairTurn[] = []
  let place = offset - 1
  for (const { from, to, roles, isContinued, isCut } of slots) {
    const before = turns.at(-1)?.role
    const known = before === undefined ? -1 : roles.indexOf(before)
    place = ((known === -1 ? place : known) + (isContinued ? 0 : 1)) % roles.length
    const role = roles[place] ?? ''
    const end = isCut ? ({ to, isCut } as const) : { to }
    const turn = { role, party: partyOf(role, bodyOn(from)), from, ...end }
    if (isContinued && role === before) turns.push({ ...(turns.pop() ?? turn), ...end })
    else turns.push(isContinued ? { ...turn, isContinued } : turn)
  }
  return turns
}

/** The place, among the roles of the first turn, of the one that has it: by the settings, else as the first meeting on record shows. */
function firstInTurn(
  id: string,
  slots: readonly Slot[],
  ledger: Ledger,
  around: Surroundings,
): number | null {
  const [beginning] = slots
  if (beginning === undefined) return null
  const { from, roles } = beginning
  const begins = roles.findIndex((role) => partyOf(role, around.bodyOn(from)) === around.first)
  if (begins !== -1) return begins
  const possible = roles.map((_, offset) => assigned(slots, offset, around))
  for (const { content, date } of recordsOf(ledger, 'meeting')) {
    if (content.body !== id) continue
    const shown = possible.findIndex((turns) => turnOn(date, turns)?.role === content.chair)
    if (shown !== -1) return shown
  }
  return null
}

/** The turn that a day is in; on a day before the first, that one. */
function turnOn(day: PlainDate, turns: readonly ChairTurn[]): ChairTurn | undefined {
  return turns.findLast(({ from }) => compareDates(from, day) <= 0) ?? turns[0]
}

function afterLast(
  turns: readonly ChairTurn[],
  { roles }: Rotation,
  { asOf, bodyOn, mayBeExtended }: Surroundings,
): ChairTurn | null {
  const last = turns.at(-1)
  if (last === undefined || last.to === null || last.isCut === true || !mayBeExtended) return null
  const role = roles[(roles.indexOf(last.role) + 1) % roles.length] ?? ''
  return { role, party: partyOf(role, bodyOn(asOf)), from: last.to.add({ days: 1 }), to: null }
}

function partyOf(role: string, { roles }: Written['body']): string {
  return roles.find(({ id }) => id === role)?.party ?? ''
}

function wholeYears(period: string): number | null {
  const { years, months, weeks, days } = duration(period)
  const length = years * 12 + months
  return weeks === 0 && days === 0 && length > 0 && length % 12 === 0 ? length / 12 : null
}
