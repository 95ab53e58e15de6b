import type { Bilingual } from '../../domain/bilingual.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import type { Term } from '../../domain/terms.ts'
import type { State } from '../../repository/state.ts'
import type { ViewOptions } from '../options.ts'

/** The first day of the term and its last, and what else there is to know of it. */
export interface TermView {
  readonly start: string
  readonly end: string
  /** `förlängning 1` */
  readonly note: string | null
}

export function termView(state: State, { purpose }: ViewOptions): TermView {
  const { start, end } = termShown(state, purpose)
  return { start: longDate(start), end: longDate(end), note: termNote(state, purpose)?.sv ?? null }
}

/** The running term; in the original to sign the one that the agreement itself names. */
export function termShown({ term, terms }: State, purpose: ViewOptions['purpose']): Term {
  return purpose === 'signing' ? (terms[0] ?? term) : term
}

/** Which extension gives the running term, and by what the agreement ends on another day than the term's last. */
export function termNote({ term, terms, left }: State, purpose: ViewOptions['purpose']): Bilingual | null {
  if (purpose === 'signing') return null
  const notes: Bilingual[] = []
  if (term.extension !== null) {
    const number = term.number - 1
    notes.push({ sv: `förlängning ${number}`, en: `extension ${number}` })
  }
  const last = terms.at(-1) ?? term
  if (last.number > term.number) {
    notes.push({ sv: `förlängd till och med ${longDate(last.end)}`, en: `extended until ${last.end}` })
  }
  if (left !== null) {
    const day = left.subtract({ days: 1 })
    notes.push({
      sv: `sista dag ${longDate(day)} efter förtida utträde`,
      en: `last day ${day} after a withdrawal`,
    })
  }
  if (notes.length === 0) return null
  return { sv: notes.map(({ sv }) => sv).join(', '), en: notes.map(({ en }) => en).join(', ') }
}
