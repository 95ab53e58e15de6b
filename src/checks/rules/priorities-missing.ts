import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const prioritiesMissing = check<{ readonly picture: string }>({
  id: 'priorities-missing',
  severity: 'warning',
  message: ({ picture }) => ({
    sv: `Bilagan ”${picture}” anger inga prioriterade samverkansområden, fast de ska framgå av den.`,
    en: `The appendix “${picture}” states no prioritised areas of cooperation, though they shall appear in it.`,
  }),
  hint: () => ({
    sv: 'Räkna upp områdena i priorities, med samma namn som i åtgärdsplanerna.',
    en: 'List the areas in priorities, by the names that the action plans use.',
  }),
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const { title, priorities } = revision.content
      if (priorities === null || priorities.length === 0)
        yield { args: { picture: title }, at: revision.at('priorities') }
    }
  },
})
