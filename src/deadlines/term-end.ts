import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'

/** The last day of the running term (clause 4). */
export const termEnd: DutyKind = {
  kind: 'term-end',
  *of(state) {
    const { term, renewal } = state
    yield {
      id: `term-end/${term.number}`,
      kind: 'term-end',
      clause: renewal.clause,
      title: { sv: 'Avtalstiden går ut', en: 'The term ends' },
      strength: 'shall',
      day: { kind: 'dated', due: term.end },
      passesByItself: true,
      responsible: everyParty(state),
      derivation: `${term.start} – ${term.end}`,
      because: null,
      alternatives: [],
    }
  },
}
