import { duration } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import type { Written } from '../schema/documents.ts'

/** How the agreement goes on when its term has run out (clause 4). */
export type Renewal = ExpressRenewal | TacitRenewal | NoRenewal | UntilNotice

/** Only by an act of the parties. */
export interface ExpressRenewal {
  readonly kind: 'express'
  readonly clause: string
  readonly extension: Duration
  /** How long before the term's last day the consultation shall have taken place at the latest. */
  readonly consultation: Duration
  /** Whether the overarching agreement must be valid for the whole extension. */
  readonly needsOverarchingAgreement: boolean
}

/** By itself, unless a party gives notice in time. */
export interface TacitRenewal {
  readonly kind: 'tacit'
  readonly clause: string
  readonly extension: Duration
  /** How long before the last day of the running term the notice shall have been received at the latest. */
  readonly notice: Duration
}

/** Not at all. */
export interface NoRenewal {
  readonly kind: 'none'
  readonly clause: string
}

/** There is no end to go on from: it is in force until a notice has run out. */
export interface UntilNotice {
  readonly kind: 'until-notice'
  readonly clause: string
  /** How long it goes on when notice has been received; null when the agreement does not say. */
  readonly notice: Duration | null
}

/**
 * How the agreement goes on, by its body. A term without an end goes on until notice, and one with an end does not,
 * whatever else is written: that is an error of its own.
 */
export function renewalOf({ term: { clause, end, renewal } }: Written['body']): Renewal {
  if (end === null) {
    const notice = renewal.kind === 'until-notice' ? renewal.notice : null
    return { kind: 'until-notice', clause, notice: notice === null ? null : duration(notice) }
  }
  switch (renewal.kind) {
    case 'express':
      return {
        kind: 'express',
        clause,
        extension: duration(renewal.extension),
        consultation: duration(renewal.consultation),
        needsOverarchingAgreement: renewal['overarching-agreement'] === 'required',
      }
    case 'tacit':
      return {
        kind: 'tacit',
        clause,
        extension: duration(renewal.extension),
        notice: duration(renewal.notice),
      }
    case 'none':
    case 'until-notice':
      return { kind: 'none', clause }
  }
}

/** How long before its end the agreement takes notice; null where it takes none, or does not say. */
export function noticePeriodOf(renewal: Renewal): Duration | null {
  return renewal.kind === 'tacit' || renewal.kind === 'until-notice' ? renewal.notice : null
}
