import { dayAfter, later } from '../domain/dates.ts'
import { isFixed, noticeDeadline } from '../domain/terms.ts'
import { noticePeriodOf } from '../repository/renewals.ts'
import { termToCome } from '../repository/state.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import type { Discharge } from './duty.ts'
import { signingOf } from './signing.ts'
import { rulesOf } from './term-rules.ts'
import type { TermRules } from './term-rules.ts'

/** The running term and those before it; before the first begins, that one. */
export function termsBegun({ term, terms }: State): AgreedTerm[] {
  return terms.filter(({ number }) => number <= term.number)
}

/** Those of them that the parties may want to extend: not the running one when another term is agreed. */
export function termsToExtend(state: State): AgreedTerm[] {
  const begun = termsBegun(state)
  return termToCome(state) === null ? begun : begun.filter(({ number }) => number < state.term.number)
}

/** What carries the agreement on after a term, and since when that is settled; null while nothing does. */
export function extensionOf(state: State, term: AgreedTerm): Discharge | null {
  const { acts, terms } = state
  const next = terms[term.number]
  if (next === undefined) return null
  if (next.extension === null) return comesByItself(term, rulesOf(state, term))
  const { extension } = next
  const act = acts.extensions.find((one) => one.extension.id === extension.id)
  const signed = act === undefined ? null : signingOf(act, state)
  return { record: extension.id, on: later(extension.date, signed?.on ?? extension.date) }
}

/** On the day after the last one for a notice, but not before the agreement says so. */
function comesByItself(term: AgreedTerm, { renewal, since }: TermRules): Discharge | null {
  const period = noticePeriodOf(renewal)
  if (period === null || !isFixed(term)) return null
  const settled = dayAfter(noticeDeadline(term, period).date)
  return { record: null, on: since === null ? settled : later(settled, since) }
}
