import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { appendicesOf } from '../repository/state.ts'
import type { Part, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import { comingsIntoForce } from './comings-into-force.ts'
import type { ComingIntoForce } from './comings-into-force.ts'
import type { DutyKind } from './duty.ts'
import { responsibleFor, subjectsOn } from './plan.ts'
import { recurringDuties } from './recurring.ts'
import type { RecurringRule } from './recurring.ts'

/** The situation picture is updated at least so often as the body says (clause 10(1)): a new revision comes into force. */
export const situationUpdate: DutyKind = {
  kind: 'situation-update',
  *of(state) {
    const pictures = appendicesOf(state, 'situation')
    for (const picture of pictures) {
      yield* recurringDuties(state, {
        kind: 'situation-update',
        ...(pictures.length > 1 ? { about: picture.id } : {}),
        mayRoll: true,
        done: comingsIntoForce(picture)
          .filter((coming) => isUpdate(coming, picture, state))
          .map(({ record, on }) => ({ record, on })),
        ruleOn: (day) => ruleOn(day, state),
      })
    }
  },
}

function ruleOn(day: PlainDate, state: State): RecurringRule {
  const body = bodyOn(state, day)
  const { clause, frequency } = body.content['situation-update']
  return {
    clause,
    title: () => ({ sv: 'Den lokala lägesbilden uppdateras', en: 'The local situation picture is updated' }),
    responsible: subjectsOn(state, 'situation', day).flatMap(({ subject }) => responsibleFor(subject)),
    frequency,
    origin: body.at('situation-update', 'frequency'),
  }
}

/**
 * Neither the first revision nor what came into force with the agreement is an update. A later one is, also where the
 * first has been edited since it was signed, and so does not count.
 */
function isUpdate(
  { before, revision, on }: ComingIntoForce<'situation'>,
  { revisions: [first] }: Part<'situation'>,
  { start }: State,
): boolean {
  const isLater = revision.file !== first?.revision.file && start !== null && compareDates(start, on) < 0
  return before !== null || isLater
}
