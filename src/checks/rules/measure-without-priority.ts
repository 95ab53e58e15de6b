import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const measureWithoutPriority = check<{ readonly measure: string }>({
  id: 'measure-without-priority',
  severity: 'warning',
  message: ({ measure }) => ({
    sv: `Åtgärden ”${measure}” hör inte till något prioriterat område.`,
    en: `The measure “${measure}” belongs to no prioritised area.`,
  }),
  hint: () => ({
    sv: 'Ange i priorities det prioriterade område som åtgärden hör till.',
    en: 'State in priorities the prioritised area that the measure belongs to.',
  }),
  together: {
    title: { sv: 'Åtgärder utan prioriterat område', en: 'Measures without a prioritised area' },
    subject: ({ measure }) => ({ sv: measure, en: measure }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      for (const [index, { name, priorities }] of revision.content.measures.entries()) {
        if (priorities.length === 0)
          yield { args: { measure: name }, at: revision.at('measures', index, 'priorities') }
      }
    }
  },
})
