import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { consultationDeadline, isFixed } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import { consultationDays } from '../repository/extensions.ts'
import type { RecordOf } from '../repository/documents.ts'
import { recordsOf } from '../repository/ledger.ts'
import type { State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'

/** A consultation on record, held to what the agreement asks of it (clause 4). */
export interface ConsultationHeld {
  readonly consultation: RecordOf<'consultation'>
  /** The last term on whose extension the parties consult by its day. */
  readonly term: FixedTerm
  /** The day by which it shall have been held, inclusive. */
  readonly due: PlainDate
  /** Whether it was held after that day, also where the day is rounded up. */
  readonly isLate: boolean
  /** The parties that took no part, by id. */
  readonly missing: readonly string[]
}

/**
 * None where the agreement is not extended by an act of the parties. What was said before the first term, or before a later
 * body set it, is about none.
 */
export function consultationsHeld(state: State): ConsultationHeld[] {
  const { records, renewal, terms } = state
  if (renewal.kind !== 'express') return []
  return recordsOf(records, 'consultation').flatMap((consultation) => {
    const { content, date } = consultation
    const begun = terms
      .filter(isFixed)
      .map((term) => ({ term, step: consultationDeadline(term, renewal.consultation) }))
      .findLast(({ term, step }) => compareDates(consultationDays(term, step.date).start, date) <= 0)
    if (begun === undefined) return []
    const { term, step } = begun
    const { date: due, roundedUp } = step
    const isLate = compareDates(date, roundedUp ?? due) > 0
    const parties = bodyOn(state, date).content.parties.map(({ id }) => id)
    const missing = parties.filter((party) => !content.parties.includes(party))
    return [{ consultation, term, due, isLate, missing }]
  })
}

export function isSufficient({ isLate, missing }: ConsultationHeld): boolean {
  return !isLate && missing.length === 0
}
