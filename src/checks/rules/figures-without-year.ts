import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesIn, series } from '../wording.ts'

export const figuresWithoutYear = check<{ readonly places: Bilingual; readonly count: number }>({
  id: 'figures-without-year',
  severity: 'warning',
  message: ({ places, count }) => ({
    sv: `Det framgår inte vilket år de ${count} anmälda brotten i ${places.sv} gäller.`,
    en: `It is not stated which year the ${count} reported crimes in ${places.en} are from.`,
  }),
  hint: () => ({
    sv: 'Ange året i year. Fråga den som tagit fram siffran om källan inte säger det.',
    en: 'State the year in year. Ask whoever produced the figure if the source does not say.',
  }),
  together: {
    title: { sv: 'Siffror utan år', en: 'Figures without a year' },
    subject: ({ places, count }) => ({ sv: `${places.sv} (${count})`, en: `${places.en} (${count})` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const placeName = namesIn(revision.content.areas)
      for (const [narrative, { heading, reported }] of revision.content.narratives.entries()) {
        for (const [index, { areas, year, count }] of reported.entries()) {
          if (year !== null) continue
          const places = areas.length === 0 ? [heading] : areas.map(placeName)
          const at = revision.at('narratives', narrative, 'reported', index, 'year')
          yield { args: { places: series(places), count }, at }
        }
      }
    }
  },
})
