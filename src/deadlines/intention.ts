import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'

/** What the parties should or may do in a period (clause 4). */
export const intention: DutyKind = {
  kind: 'intention',
  *of(state) {
    for (const { id, clause, strength, name, from, to } of state.intentions) {
      yield {
        id: `intention/${id}`,
        kind: 'intention',
        clause,
        title: { sv: `Avsikt: ${name}`, en: `Intention: ${name}` },
        strength,
        day: to === null ? { kind: 'open', expected: from } : { kind: 'dated', due: to },
        responsible: everyParty(state),
        derivation: to === null ? `${from} –` : `${from} – ${to}`,
        because:
          to === null
            ? { sv: 'Avtalet sätter ingen sista dag.', en: 'The agreement sets no last day.' }
            : null,
        alternatives: [],
      }
    }
  },
}
