import type { DutyKind } from './duty.ts'
import { quotaOfYear } from './yearly.ts'

/** The chair of a body passes to the next party (clause 5). */
export const chairRotation: DutyKind = {
  kind: 'chair-rotation',
  *of(state) {
    for (const { id, clause, name, chair } of state.body.current.content.bodies) {
      if (chair === null) continue
      yield* quotaOfYear(state, {
        kind: 'chair-rotation',
        about: id,
        clause,
        title: () => ({ sv: `Ordförandeskapet i ${name} växlar`, en: `The chair of ${name} passes on` }),
        responsible: chair.roles,
        frequency: { times: 1, per: chair.period },
      })
    }
  },
}
