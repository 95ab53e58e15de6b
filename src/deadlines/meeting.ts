import type { DutyKind } from './duty.ts'
import { quotaOfYear } from './yearly.ts'

/** Each body meets as often as agreed (clauses 5 and 6). */
export const meeting: DutyKind = {
  kind: 'meeting',
  *of(state) {
    for (const { id, clause, name, frequency } of state.body.current.content.bodies) {
      if (frequency === null) continue
      yield* quotaOfYear(state, {
        kind: 'meeting',
        about: id,
        clause,
        title: (ordinal) => ({ sv: `Möte ${ordinal} i ${name}`, en: `Meeting ${ordinal} of ${name}` }),
        responsible: [id],
        isNumbered: true,
        frequency,
      })
    }
  },
}
