import type { PlainDate } from '../domain/dates.ts'
import type { Duration } from '../domain/duration.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { Cited } from '../schema/documents.ts'
import type { RecordOf, Revision } from './documents.ts'
import type { Between, NoticeSent } from './notices.ts'
import type { Renewal } from './renewals.ts'
import type { DigestFault } from './revisions.ts'
import type { AgreedTerm } from './state.ts'

/** A party's signature of one revision. */
export interface SignatureAct {
  readonly signature: RecordOf<'signature'>
  /** The place among the revisions that it signs, from 0. */
  readonly index: number
  readonly cited: Cited
  /** Null when there is no such revision. */
  readonly revision: Revision | null
  readonly faults: readonly SignatureFault[]
}

export type SignatureFault =
  | { readonly kind: 'unknown-revision' }
  | DigestFault
  | SignatoryFault
  | AgreementOver

/** It was done when the agreement no longer bound: on `since` or later. */
export interface AgreementOver {
  readonly kind: 'agreement-over'
  readonly since: PlainDate
}

/** Who signed is not the party's signatory on that day; `right` are the roles that are, none when the body names none. */
export interface SignatoryFault {
  readonly kind: 'signatory'
  readonly right: readonly string[]
}

/** A meeting's decision to adopt a revision. */
export interface DecisionAct {
  readonly meeting: RecordOf<'meeting'>
  /** The place among the meeting's decisions, from 0. */
  readonly index: number
  readonly cited: Cited
  /** Null when there is no such revision. */
  readonly revision: Revision | null
  readonly faults: readonly DecisionFault[]
}

export type DecisionFault =
  | { readonly kind: 'unknown-revision' }
  | DigestFault
  /** The body may not decide it (clause 10); `right` may: bodies by id, none when it takes the parties' signatures. */
  | { readonly kind: 'wrong-body'; readonly right: readonly string[] }
  /** The revision is dated after the meeting. */
  | { readonly kind: 'before-revision' }
  /** The decision is not documented (clause 10(3)). */
  | { readonly kind: 'no-minutes' }
  | AgreementOver

/** An extension of the term (clause 4). */
export interface ExtensionAct {
  readonly extension: RecordOf<'extension'>
  /** The term that it extends. */
  readonly extended: AgreedTerm
  /** How the agreement goes on by the body of its day, by which it is judged. */
  readonly renewal: Renewal
  /** The term that it would give: as long as the agreement lets an extension be; else as long as it says itself. */
  readonly term: FixedTerm
  /**
   * The day by which the consultation shall have been held, and the later day where rounding up can be defended. Null
   * where the agreement is not extended by an act of the parties.
   */
  readonly consultationBy: { readonly safe: PlainDate; readonly roundedUp: PlainDate | null } | null
  readonly consultation: RecordOf<'consultation'> | null
  /** Until when the overarching agreement is known to be valid. */
  readonly overarchingEnd: PlainDate | null
  /** The parties whose signature the reading asks for and that have not signed it. */
  readonly unsigned: readonly string[]
  /** The signatures on it, valid or not. */
  readonly signatures: readonly ExtensionSignature[]
  readonly faults: readonly ExtensionFault[]
  /** Whether it counts: without faults and without missing signatures. */
  readonly isValid: boolean
}

export interface ExtensionSignature {
  readonly signature: RecordOf<'signature'>
  readonly faults: readonly SignatoryFault[]
}

export type ExtensionFault =
  /** The agreement is not extended by an act of the parties: it goes on by itself, or not at all. */
  | { readonly kind: 'not-provided' }
  /** None is named, or one from before the term that is extended, or after the extension. */
  | { readonly kind: 'no-consultation' }
  /** A consultation that these parties, by id, took no part in. */
  | { readonly kind: 'without-every-party'; readonly missing: readonly string[] }
  /** The parties consulted and did not want to extend, or left the question open. */
  | { readonly kind: 'not-wanted' }
  | { readonly kind: 'late-consultation' }
  | { readonly kind: 'length' }
  | { readonly kind: 'beyond-overarching-agreement' }
  /** A party had left before it was agreed. */
  | { readonly kind: 'after-leaving'; readonly left: PlainDate }
  /** It is dated, or was signed by the last party, after the term that it extends had ended. */
  | { readonly kind: 'term-over'; readonly on: PlainDate }

/** A party's notice that the agreement is not to go on: complete when every other party is deemed to have received it. */
export interface TerminationAct {
  /** The party that gives notice, by id. */
  readonly party: string
  /** The first to be received by each other party, in the order of their records; while some lack one, those on record. */
  readonly notices: readonly [NoticeSent, ...NoticeSent[]]
  /** The day on which the last of the others is deemed to have received it; null while that is not known of all. */
  readonly received: PlainDate | null
  /** Whether a reading that is not chosen could make it an earlier day: `received` is then the latest. */
  readonly isOpen: boolean
  /** How long before the end of a term, or before its own end, the agreement takes notice; null with a fault. */
  readonly period: Duration | null
  readonly faults: readonly TerminationFault[]
}

/** One that counts. */
export interface ValidTermination extends TerminationAct {
  readonly received: PlainDate
  readonly period: Duration
}

export type TerminationFault =
  /** There is no notice to these parties, by id, or it cannot be said when it is received. */
  | { readonly kind: 'untold'; readonly parties: readonly string[] }
  /** The agreement does not go on by itself, so that nothing is there to be ended. */
  | { readonly kind: 'not-provided' }
  /** The agreement goes on until further notice and does not say how long notice is. */
  | { readonly kind: 'no-period' }

/** A party's leaving before the term ends (clause 17). */
export interface WithdrawalAct {
  readonly withdrawal: RecordOf<'withdrawal'>
  readonly faults: readonly WithdrawalFault[]
}

/** A party's request to leave, on which no withdrawal on record rests. */
export interface RequestToLeave {
  readonly notice: RecordOf<'notice'>
  readonly faults: readonly WithdrawalFault[]
}

export type WithdrawalFault =
  | { readonly kind: 'no-notice' }
  | DemandFault
  /** The agreement would end before the party asked to leave it. */
  | { readonly kind: 'before-request'; readonly asked: PlainDate }
  /** It would end before the request is deemed received, by every reading on `received` or later (clause 15). */
  | { readonly kind: 'before-receipt'; readonly received: PlainDate }
  /** It cannot be settled when the request is deemed received; null when no reading helps. */
  | { readonly kind: 'receipt-unsettled'; readonly received: Between | null }

/** Why a request to leave has no ground in a demand. */
export type DemandFault =
  | { readonly kind: 'no-demand' }
  /** Asked for on or before the last day of the cure period, by every reading. */
  | { readonly kind: 'within-cure-period'; readonly until: Between }
  | { readonly kind: 'rectified'; readonly rectification: RecordOf<'rectification'> }
  /** It cannot be settled whether the cure period had ended, with nothing put right; null when no reading helps. */
  | {
      readonly kind: 'cure-period-unsettled'
      readonly until: Between | null
      /** Whether that hangs on the rounding alone, and on no reading. */
      readonly isByRounding: boolean
    }
