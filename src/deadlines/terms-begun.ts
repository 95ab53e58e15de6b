import { later } from '../domain/dates.ts'
import { isFixed, noticeDeadline } from '../domain/terms.ts'
import type { Revision } from '../repository/documents.ts'
import { noticePeriodOf } from '../repository/renewals.ts'
import type { Renewal } from '../repository/renewals.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import type { Discharge } from './duty.ts'
import { signingOf } from './signing.ts'

/** The running term and those before it; before the first begins, that one. */
export function termsBegun({ term, terms }: State): AgreedTerm[] {
  return terms.filter(({ number }) => number <= term.number)
}

/** The body by which a term is renewed: that of the day on which the parties extended it, else of its last day. */
export function bodyOfTerm(state: State, { number, end }: AgreedTerm): Revision<'body'> {
  return bodyOn(state, state.terms[number]?.extension?.date ?? end ?? state.asOf)
}

/** What carries the agreement on after a term, and since when that is settled; null while nothing does. */
export function extensionOf(state: State, term: AgreedTerm): Discharge | null {
  const { acts, renewal, terms } = state
  const next = terms[term.number]
  if (next === undefined) return null
  if (next.extension === null) return comesByItself(term, renewal)
  const { extension } = next
  const act = acts.extensions.find((one) => one.extension.id === extension.id)
  const signed = act === undefined ? null : signingOf(act, state)
  return { record: extension.id, on: later(extension.date, signed?.on ?? extension.date) }
}

/** On the day after the last one for a notice. */
function comesByItself(term: AgreedTerm, renewal: Renewal): Discharge | null {
  const period = noticePeriodOf(renewal)
  if (period === null || !isFixed(term)) return null
  return { record: null, on: noticeDeadline(term, period).date.add({ days: 1 }) }
}
