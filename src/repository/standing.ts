import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind } from '../schema/documents.ts'
import type { DecisionAct, SignatureAct } from './acts.ts'
import type { RecordOf, Revision } from './documents.ts'

/** How a revision stands on a day. */
export type RevisionState =
  /** The one that counts. */
  | 'in-force'
  /** What the agreement says before every party has signed. */
  | 'unsigned'
  /** Nothing has made it valid. */
  | 'proposal'
  /** Valid, and its day has not come. */
  | 'future'
  /** Was in force; another has taken its place. */
  | 'superseded'

export interface RevisionStanding<K extends PartKind = PartKind> {
  readonly revision: Revision<K>
  readonly state: RevisionState
  /** What made it valid; null when nothing has. */
  readonly adoption: Adoption | null
  /** The first day on which it counts; null when nothing has made it valid, or the agreement is not signed. */
  readonly effective: PlainDate | null
  /** The day on which another took its place; null when none has. */
  readonly superseded: PlainDate | null
  /** What it takes to make it valid; null when it is. */
  readonly needs: Needs | null
  /** Why it stands as it does. */
  readonly because: Bilingual
}

/** What makes a revision valid (clause 10): every party's signature, or a documented decision of the body that may. */
export type Adoption =
  | {
      readonly kind: 'signatures'
      readonly on: PlainDate
      /** The first of each party, in the order of their days. */
      readonly signatures: readonly RecordOf<'signature'>[]
    }
  | {
      readonly kind: 'decision'
      readonly on: PlainDate
      readonly meeting: RecordOf<'meeting'>
      /** The place among the meeting's decisions, from 0. */
      readonly index: number
    }

/** What a proposal waits for. */
export type Needs =
  /** A decision of any of these bodies, by id. */
  | { readonly kind: 'decision'; readonly bodies: readonly string[] }
  /** The signatures of these parties, by id. */
  | { readonly kind: 'signatures'; readonly parties: readonly string[] }

/** The acts on a revision that have no fault. */
export interface ValidActs {
  readonly signatures: readonly SignatureAct[]
  readonly decisions: readonly DecisionAct[]
}

/** The parties that have to sign, on a day. */
export type RequiredParties = (on: PlainDate) => readonly string[]

/** What made the revision valid first; null when nothing has. */
export function adoptionOf(
  { file }: Revision,
  { signatures, decisions }: ValidActs,
  required: RequiredParties,
): Adoption | null {
  const own = signatures.filter(({ revision }) => revision?.file === file).map(({ signature }) => signature)
  const signed = signedByAll(own, required)
  const decision = decisions.find(({ revision }) => revision?.file === file)
  if (decision === undefined) return signed
  const { meeting, index } = decision
  if (signed !== null && compareDates(signed.on, meeting.date) <= 0) return signed
  return { kind: 'decision', on: meeting.date, meeting, index }
}

/** The first signature of each party, once every party has one. `signatures` come by date. */
export function signedByAll(
  signatures: readonly RecordOf<'signature'>[],
  required: RequiredParties,
): Extract<Adoption, { kind: 'signatures' }> | null {
  const firsts = firstOfEachParty(signatures)
  for (const [index, { date }] of firsts.entries()) {
    const until = firsts.slice(0, index + 1)
    const parties = new Set(until.map(({ content }) => content.party))
    if (required(date).every((party) => parties.has(party)))
      return { kind: 'signatures', on: date, signatures: until }
  }
  return null
}

function firstOfEachParty(signatures: readonly RecordOf<'signature'>[]): RecordOf<'signature'>[] {
  const firsts = new Map<string, RecordOf<'signature'>>()
  for (const signature of signatures) {
    if (!firsts.has(signature.content.party)) firsts.set(signature.content.party, signature)
  }
  return [...firsts.values()]
}

/** A revision and what made it valid. */
export interface AdoptedRevision<K extends PartKind = PartKind> {
  readonly revision: Revision<K>
  readonly adoption: Adoption | null
  readonly effective: PlainDate | null
}

/** The first day on which a valid revision counts: of its own day, that of the act, and that on which the agreement binds. */
export function effectiveDay(
  { date }: Revision,
  adoption: Adoption | null,
  start: PlainDate | null,
): PlainDate | null {
  return adoption === null || start === null ? null : later(later(date, adoption.on), start)
}

/** The revision that counts on a day: of those effective, the one of the latest day, then of the latest date. */
export function inForceOn<K extends PartKind>(
  revisions: readonly AdoptedRevision<K>[],
  day: PlainDate,
): AdoptedRevision<K> | null {
  return inForceOrder(revisions).findLast(({ effective }) => compareDates(effective, day) <= 0) ?? null
}

type Effective<K extends PartKind> = AdoptedRevision<K> & { readonly effective: PlainDate }

/** The revisions that come into force, in the order in which each takes the place of the one before. */
export function inForceOrder<K extends PartKind>(revisions: readonly AdoptedRevision<K>[]): Effective<K>[] {
  return revisions
    .filter((one): one is Effective<K> => one.effective !== null)
    .toSorted(
      (a, b) => compareDates(a.effective, b.effective) || compareDates(a.revision.date, b.revision.date),
    )
}
