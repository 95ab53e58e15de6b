import { appendicesBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const crimeWithoutMeasure = check<{ readonly crime: string }>({
  id: 'crime-without-measure',
  severity: 'info',
  message: ({ crime }) => ({
    sv: `Ingen åtgärd riktar sig uttryckligen mot ”${crime}”, som lägesbilden tar upp.`,
    en: `No measure is expressly directed at “${crime}”, which the situation picture deals with.`,
  }),
  hint: () => ({
    sv: 'Riktar sig en åtgärd mot brottet, ange brottets id i åtgärdens crimes. Överväg annars om det behövs en.',
    en: 'If a measure is directed at the crime, state the crime’s id in its crimes. Else consider whether one is needed.',
  }),
  together: {
    title: {
      sv: 'Brott som ingen åtgärd uttryckligen riktar sig mot',
      en: 'Crimes that no measure is expressly directed at',
    },
    subject: ({ crime }) => ({ sv: crime, en: crime }),
  },
  *run(state) {
    for (const picture of revisionsOf(state, 'situation')) {
      const measures = appendicesBeside(state, picture, 'measures').flatMap(({ content }) => content.measures)
      const targeted = new Set(measures.flatMap(({ crimes }) => crimes))
      // Where there is no measure at all, another rule says so once.
      if (measures.length === 0) continue
      for (const [index, { id, name }] of picture.content.crimes.entries()) {
        if (!targeted.has(id)) yield { args: { crime: name }, at: picture.at('crimes', index) }
      }
    }
  },
})
