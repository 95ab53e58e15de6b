import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const measureWithoutTime = check<{ readonly measure: string }>({
  id: 'measure-without-time',
  severity: 'warning',
  message: ({ measure }) => ({
    sv: `Åtgärden ”${measure}” har ingen tid.`,
    en: `The measure “${measure}” has no time.`,
  }),
  hint: () => ({
    sv: 'Ange i time den dag då åtgärden ska vara genomförd.',
    en: 'State in time the day by which the measure is to be carried out.',
  }),
  together: {
    title: { sv: 'Åtgärder utan tid', en: 'Measures without a time' },
    subject: ({ measure }) => ({ sv: measure, en: measure }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      for (const [index, { name, time }] of revision.content.measures.entries()) {
        if (time === null) yield { args: { measure: name }, at: revision.at('measures', index, 'time') }
      }
    }
  },
})
