import { isLeftBy } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'
import { extensionOf, termsBegun } from './terms-begun.ts'

/** The last day of the running term, and of those before it (clause 4). */
export const termEnd: DutyKind = {
  kind: 'term-end',
  *of(state) {
    const { renewal, body } = state
    for (const term of termsBegun(state)) {
      const done = extensionOf(state, term)
      if (done === null && isLeftBy(state, term.end)) continue
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
        origin: term.extension === null ? body.current.at('term', 'end') : term.extension.at('end'),
        done,
      }
    }
  },
}
