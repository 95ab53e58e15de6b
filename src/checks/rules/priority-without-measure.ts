import { appendicesBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const priorityWithoutMeasure = check<{ readonly priority: string }>({
  id: 'priority-without-measure',
  severity: 'info',
  message: ({ priority }) => ({
    sv: `Ingen åtgärd hör till det prioriterade området ”${priority}”.`,
    en: `No measure belongs to the prioritised area “${priority}”.`,
  }),
  hint: () => ({
    sv: 'Finns det en åtgärd för området, skriv områdets namn likadant i åtgärdens priorities. Överväg annars om det behövs en.',
    en: 'If there is a measure for the area, write the area’s name in its priorities in the same way. Else consider whether one is needed.',
  }),
  together: {
    title: { sv: 'Prioriterade områden utan åtgärd', en: 'Prioritised areas without a measure' },
    subject: ({ priority }) => ({ sv: priority, en: priority }),
  },
  *run(state) {
    for (const picture of revisionsOf(state, 'situation')) {
      const measures = appendicesBeside(state, picture, 'measures').flatMap(({ content }) => content.measures)
      const takenUp = new Set(measures.flatMap(({ priorities }) => priorities))
      // Where there is no measure at all, another rule says so once.
      if (measures.length === 0) continue
      for (const [index, priority] of (picture.content.priorities ?? []).entries()) {
        if (!takenUp.has(priority)) yield { args: { priority }, at: picture.at('priorities', index) }
      }
    }
  },
})
