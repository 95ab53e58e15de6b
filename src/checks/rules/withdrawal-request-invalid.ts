import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { WithdrawalFault } from '../../repository/acts.ts'
import { check } from '../check.ts'
import { howToSettle, isUnsettled, whyNot } from '../withdrawal-words.ts'

interface Premature {
  /** The day of the notice. */
  readonly date: PlainDate
  /** The end of a sentence. */
  readonly why: Bilingual
  readonly fault: WithdrawalFault
}

/** A request to leave that no withdrawal rests on yet: one that has no ground would give none (clause 17). */
export const withdrawalRequestInvalid = check<Premature>({
  id: 'withdrawal-request-invalid',
  severity: 'warning',
  message: ({ date, why, fault }) =>
    isUnsettled(fault)
      ? {
          sv: `Det går inte att avgöra om begäran om utträde ${date} ger rätt att lämna avtalet: ${why.sv}.`,
          en: `It cannot be settled whether the request to leave of ${date} gives a right to leave the agreement: ${why.en}.`,
        }
      : {
          sv: `Begäran om utträde ${date} ger ingen rätt att lämna avtalet: ${why.sv}.`,
          en: `The request to leave of ${date} gives no right to leave the agreement: ${why.en}.`,
        },
  hint: ({ fault }) =>
    isUnsettled(fault)
      ? howToSettle(fault)
      : {
          sv: 'Utträde kan begäras efter en skriftlig uppmaning, när rättelsetiden har gått ut utan rättelse. Begär det då i ett nytt meddelande, med uppmaningens id i regarding.',
          en: 'Leaving can be asked for after a demand in writing, when the cure period has ended without anything put right. Ask for it then in a new notice, with the demand’s id in regarding.',
        },
  *run(state) {
    const { clause } = state.body.current.content['early-exit']
    for (const { notice, faults } of state.acts.requestsToLeave) {
      for (const fault of faults) {
        const leaving = {
          asked: notice.date,
          notice: notice.id,
          demand: notice.content.regarding,
          effective: null,
        }
        const args = { date: notice.date, why: whyNot(fault, leaving, state), fault }
        yield { args, at: notice.at(OF_DEMAND.has(fault.kind) ? 'regarding' : 'date'), clause }
      }
    }
  },
})

/** The faults that the demand has. */
const OF_DEMAND: ReadonlySet<WithdrawalFault['kind']> = new Set(['no-demand', 'rectified'])
