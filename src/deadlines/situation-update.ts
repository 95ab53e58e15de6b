import { appendicesOf } from '../repository/state.ts'
import { comingsIntoForce } from './comings-into-force.ts'
import type { DutyKind } from './duty.ts'
import { responsibleFor, subjectsOf } from './plan.ts'
import { recurringDuties } from './recurring.ts'

/** The situation picture is updated at least so often as the body says (clause 10(1)): a new revision comes into force. */
export const situationUpdate: DutyKind = {
  kind: 'situation-update',
  *of(state) {
    const pictures = appendicesOf(state, 'situation')
    const { current } = state.body
    const { clause, frequency } = current.content['situation-update']
    const responsible = subjectsOf(state, 'situation').flatMap(({ subject }) => responsibleFor(subject))
    for (const picture of pictures) {
      yield* recurringDuties(state, {
        kind: 'situation-update',
        ...(pictures.length > 1 ? { about: picture.id } : {}),
        clause,
        title: () => ({
          sv: 'Den lokala lägesbilden uppdateras',
          en: 'The local situation picture is updated',
        }),
        responsible,
        mayRoll: true,
        frequency,
        origin: current.at('situation-update', 'frequency'),
        done: comingsIntoForce(picture)
          .filter(({ before }) => before !== null)
          .map(({ record, on }) => ({ record, on })),
      })
    }
  },
}
