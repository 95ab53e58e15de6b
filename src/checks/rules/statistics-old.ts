import { compareDates, date, later } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { before, duration } from '../../domain/duration.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const statisticsOld = check<{ readonly newest: number; readonly from: PlainDate }>({
  id: 'statistics-old',
  severity: 'warning',
  message: ({ newest, from }) => ({
    sv: `Statistiken slutar med ${newest}, mer än ett år före den ${longDate(from)}, då lägesbilden ska börja gälla.`,
    en: `The statistics end with ${newest}, more than a year before ${from.toString()}, when the situation picture is to apply.`,
  }),
  hint: () => ({
    sv: 'Lägg till siffror för senare år. Finns det inga, godta anmärkningen i samverkan.yaml och skriv varför.',
    en: 'Add figures for later years. If there are none, accept the finding in samverkan.yaml and say why.',
  }),
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const { years } = revision.content.statistics
      const newest = Math.max(...years)
      // The first wording applies from the first term's first day, a later one from its own date.
      const from = later(state.terms[0]?.start ?? state.term.start, revision.date)
      if (compareDates(date(`${newest}-12-31`), before(from, YEAR).date) >= 0) continue
      yield { args: { newest, from }, at: revision.at('statistics', 'years', years.indexOf(newest)) }
    }
  },
})

const YEAR = duration('P1Y')
