import { later } from '../domain/dates.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import type { Discharge } from './duty.ts'

/** The running term and those before it; before the first begins, that one. */
export function termsBegun({ term, terms }: State): AgreedTerm[] {
  return terms.filter(({ number }) => number <= term.number)
}

/** The valid extension of a term, and the day on which it became so; null while there is none. */
export function extensionOf({ acts, readings, terms }: State, { number }: AgreedTerm): Discharge | null {
  const extension = terms.find((one) => one.number === number + 1)?.extension ?? null
  if (extension === null) return null
  const act = acts.extensions.find((one) => one.extension.id === extension.id)
  const signatures = (readings.extension === 'consultation' ? [] : (act?.signatures ?? []))
    .filter(({ faults }) => faults.length === 0)
    .map(({ signature }) => signature.date)
  return { record: extension.id, on: signatures.reduce(later, extension.date) }
}
