import type { Bilingual } from '../../domain/bilingual.ts'
import { date } from '../../domain/dates.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import type { Stretch } from '../../domain/terms.ts'
import type { State } from '../../repository/state.ts'
import type { ViewOptions } from '../options.ts'

/** From when to when the agreement is concluded, and what else there is to know of it. */
export interface TermView {
  /** `1 december 2014 – 31 december 2015`, `från och med 1 december 2014 tills vidare` */
  readonly period: string
  /** `förlängning 1` */
  readonly note: string | null
}

export function termView(state: State, { purpose }: ViewOptions): TermView {
  const period = periodInWords(termShown(state, purpose))
  return { period: period.sv, note: termNote(state, purpose)?.sv ?? null }
}

export function periodInWords({ start, end }: Stretch): Bilingual {
  return end === null
    ? { sv: `från och med ${longDate(start)} tills vidare`, en: `from ${start} until further notice` }
    : { sv: `${longDate(start)} – ${longDate(end)}`, en: `${start} – ${end}` }
}

/** The running term; in the original to sign the one that the agreement itself names. */
export function termShown({ body, term }: State, purpose: ViewOptions['purpose']): Stretch {
  if (purpose !== 'signing') return term
  const { start, end } = body.current.content.term
  return { start: date(start), end: end === null ? null : date(end) }
}

/** Which extension gives the running term, and by what the agreement ends on another day than the term's last. */
export function termNote(
  { term, terms, left, lastDay, endedBy }: State,
  purpose: ViewOptions['purpose'],
): Bilingual | null {
  if (purpose === 'signing') return null
  const notes: Bilingual[] = []
  if (term.number > 1) {
    const number = term.number - 1
    notes.push({ sv: `förlängning ${number}`, en: `extension ${number}` })
  }
  const last = terms.at(-1) ?? term
  if (endedBy !== null && lastDay !== null) {
    notes.push({ sv: `sista dag ${longDate(lastDay)} efter uppsägning`, en: `last day ${lastDay} by notice` })
  } else if (last.number > term.number && last.end !== null) {
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
