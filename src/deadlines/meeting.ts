import type { DutyKind } from './duty.ts'
import { inItsYear } from './yearly.ts'

/** Each body meets as often as agreed (clauses 5 and 6). */
export const meeting: DutyKind = {
  kind: 'meeting',
  *of(state) {
    for (const { id, clause, name, frequency } of state.body.current.content.bodies) {
      for (let ordinal = 1; ordinal <= (frequency?.times ?? 0); ordinal += 1) {
        yield* inItsYear(state, {
          kind: 'meeting',
          about: id,
          ordinal,
          clause,
          title: { sv: `Möte ${ordinal} i ${name}`, en: `Meeting ${ordinal} of ${name}` },
          responsible: [id],
        })
      }
    }
  },
}
