import { appendicesOf } from '../repository/state.ts'
import { check } from './check.ts'

interface Untaken {
  readonly name: string
  readonly strength: 'should' | 'may'
}

export const intentionNotTakenUp = check<Untaken>({
  id: 'intention-not-taken-up',
  severity: 'info',
  message: ({ name, strength }) => ({
    sv: `Ingen åtgärd eller aktivitet tar upp ”${name}”, som Parterna ${strength === 'should' ? 'bör' : 'får'} arbeta med.`,
    en: `No measure or activity takes up “${name}”, which the parties ${strength} work on.`,
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
    for (const [index, { id, name, strength }] of current.content.intentions.entries()) {
      if (!takenUp.has(id)) yield { args: { name, strength }, at: current.at('intentions', index, 'name') }
    }
  },
})
