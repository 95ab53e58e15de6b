import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { appendicesOf } from '../repository/state.ts'
import type { Appendix } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import { comingsIntoForce } from './comings-into-force.ts'
import type { Discharge, DutyKind } from './duty.ts'
import { partName } from './part-name.ts'
import { responsibleFor, subjectsOn } from './plan.ts'
import { prioritiesChanged } from './priorities-changed.ts'

/** The action plans are updated when a decision to change the prioritised areas calls for it (clause 10(2)). */
export const actionPlanUpdate: DutyKind = {
  kind: 'action-plan-update',
  *of(state) {
    const plans = appendicesOf(state, 'measures')
    const [plan] = plans
    if (plan === undefined) return
    for (const { revision, on } of prioritiesChanged(state)) {
      const { part, date } = revision
      const { 'situation-update': update } = bodyOn(state, on).content
      const planned = subjectsOn(state, 'measures', on)
      const done = firstUpdateSince(on, plans)
      const picture = partName(state, part)
      yield {
        id: `action-plan-update/${part}/${date}`,
        kind: 'action-plan-update',
        clause: plan.listed.entry['changed-by'].clause ?? update.clause,
        title: {
          sv: `Åtgärdsplanerna uppdateras efter de nya prioriterade områdena i ${picture.sv} av den ${date}`,
          en: `The action plans are updated to the new prioritised areas in ${picture.en} of ${date}`,
        },
        strength: 'shall',
        day: { kind: 'open', expected: on },
        responsible: planned.flatMap(({ subject }) => responsibleFor(subject)),
        derivation: null,
        because: done === null ? ONLY_IF_NEEDED : null,
        alternatives: [],
        origin: revision.at('priorities'),
        done,
      }
    }
  },
}

function firstUpdateSince(day: PlainDate, plans: readonly Appendix<'measures'>[]): Discharge | null {
  const [first] = plans
    .flatMap((plan) => comingsIntoForce(plan))
    .filter(({ on }) => compareDates(day, on) <= 0)
    .toSorted((a, b) => compareDates(a.on, b.on))
  return first === undefined ? null : { record: first.record, on: first.on }
}

const ONLY_IF_NEEDED: Bilingual = {
  sv: 'Bara om beslutet om nya områden kräver det.',
  en: 'Only if the decision on new areas calls for it.',
}
