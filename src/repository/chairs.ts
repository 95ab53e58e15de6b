import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
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
  readonly from: PlainDate
  /** Inclusive; null when it depends on an extension. */
  readonly to: PlainDate | null
}

interface Surroundings {
  readonly asOf: PlainDate
  readonly body: Written['body']
  /** The counted years, in order; where no last day is known, those that begin by a day. */
  readonly yearsBegunBy: YearsBegunBy
  /** From the first day of the first term to the last of all that is agreed. */
  readonly terms: Stretch
  /** Whether the parties may extend what is agreed. */
  readonly mayBeExtended: boolean
  /** The party that begins, by the agreement's settings. */
  readonly first: string | null
}

export function chairsOf(ledger: Ledger, around: Surroundings): Chair[] {
  return around.body.bodies.flatMap(({ id, chair }) => {
    if (chair === null) return []
    const turns = turnsOf(id, chair, ledger, around)
    const begun = turns.findLastIndex(({ from }) => compareDates(from, around.asOf) <= 0)
    const place = Math.max(begun, 0)
    const current = turns[place] ?? null
    return [{ body: id, turns, current, next: turns[place + 1] ?? afterLast(turns, chair, around) }]
  })
}

type Rotation = NonNullable<Written['body']['bodies'][number]['chair']>

/** A stub of a term, too short to be counted as a year, belongs to the turn before it; the first one to the first turn. */
function turnsOf(id: string, { roles, period }: Rotation, ledger: Ledger, around: Surroundings): ChairTurn[] {
  const length = wholeYears(period)
  if (length === null || roles.length === 0) return []
  // Where no last day is known, two turns beyond the day: of the last one here no end is known.
  const until = around.asOf.add({ years: 2 * length + 1 })
  const begun = around.yearsBegunBy(until).filter((_, index) => index % length === 0)
  const starts = begun.map(({ start }) => start)
  const offset = firstInTurn(id, roles, starts, ledger, around)
  if (offset === null) return []
  const { end } = around.terms
  return starts.slice(0, end === null ? -1 : undefined).map((start, index) => {
    const role = roles[(offset + index) % roles.length] ?? ''
    const following = starts[index + 1]
    return {
      role,
      party: partyOf(role, around.body),
      from: index === 0 ? around.terms.start : start,
      to: following === undefined ? end : following.subtract({ days: 1 }),
    }
  })
}

/** Whose role has the first turn: by the settings, else as the first meeting on record shows. */
function firstInTurn(
  id: string,
  roles: readonly string[],
  starts: readonly PlainDate[],
  ledger: Ledger,
  { body, first }: Surroundings,
): number | null {
  const begins = first === null ? -1 : roles.findIndex((role) => partyOf(role, body) === first)
  if (begins !== -1) return begins
  for (const { content, date } of recordsOf(ledger, 'meeting')) {
    const role = content.body === id && content.chair !== null ? roles.indexOf(content.chair) : -1
    if (role === -1) continue
    const turn = Math.max(
      0,
      starts.findLastIndex((start) => compareDates(start, date) <= 0),
    )
    return (role + (roles.length - (turn % roles.length))) % roles.length
  }
  return null
}

function afterLast(
  turns: readonly ChairTurn[],
  { roles }: Rotation,
  { body, mayBeExtended }: Surroundings,
): ChairTurn | null {
  const last = turns.at(-1)
  if (last === undefined || last.to === null || !mayBeExtended) return null
  const role = roles[(roles.indexOf(last.role) + 1) % roles.length] ?? ''
  return { role, party: partyOf(role, body), from: last.to.add({ days: 1 }), to: null }
}

function partyOf(role: string, { roles }: Written['body']): string {
  return roles.find(({ id }) => id === role)?.party ?? ''
}

function wholeYears(period: string): number | null {
  const { years, months, weeks, days } = duration(period)
  const length = years * 12 + months
  return weeks === 0 && days === 0 && length > 0 && length % 12 === 0 ? length / 12 : null
}
