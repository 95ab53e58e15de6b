import { recordsOf } from '../../repository/ledger.ts'
import { appendicesOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'

export const intentionNotTakenUp = check<{ readonly name: string }>({
  id: 'intention-not-taken-up',
  severity: 'info',
  message: ({ name }) => ({
    sv: `Ingen åtgärd eller aktivitet tar upp avsikten ”${name}”.`,
    en: `No measure or activity takes up the intention “${name}”.`,
  }),
  hint: () => ({
    sv: 'Skriv avsiktens id under intentions i den åtgärd eller aktivitet som tar upp den.',
    en: 'Write the intention’s id under intentions in the measure or activity that takes it up.',
  }),
  together: {
    title: {
      sv: 'Avsikter som ingen åtgärd eller aktivitet tar upp',
      en: 'Intentions that no measure or activity takes up',
    },
    subject: ({ name }) => ({ sv: name, en: name }),
  },
  *run(state) {
    const { current } = state.body
    const measures = appendicesOf(state, 'measures').flatMap((plan) => plan.current.content.measures)
    const activities = appendicesOf(state, 'communication').flatMap((plan) => plan.current.content.activities)
    const takenUp = new Set([...measures, ...activities].flatMap(({ intentions }) => intentions))
    const fulfilled = fulfilledIn(state)
    for (const [index, { id, name }] of current.content.intentions.entries()) {
      if (takenUp.has(id) || fulfilled.has(id)) continue
      yield { args: { name }, at: current.at('intentions', index, 'name') }
    }
  },
})

/** The intentions that a meeting has found to be fulfilled, by id. */
function fulfilledIn({ records }: State): ReadonlySet<string> {
  const decisions = recordsOf(records, 'meeting').flatMap(({ content }) => content.decisions)
  return new Set(decisions.flatMap((decision) => (decision.kind === 'fulfil' ? [decision.intention] : [])))
}
