import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import { isWholeYears } from '../domain/terms.ts'
import type { Term } from '../domain/terms.ts'
import { check } from './check.ts'
import { series } from './wording.ts'
import { clausesOnYearlyDuties } from './yearly-duties.ts'

export const termNotWholeYears = check<{ readonly term: Term; readonly clauses: Bilingual }>({
  id: 'term-not-whole-years',
  severity: 'warning',
  message: ({ term, clauses }) => ({
    sv: `Avtalstiden ${term.start} till ${term.end} är inte hela år, men punkt ${clauses.sv} räknar per år.`,
    en: `The term from ${term.start} to ${term.end} is no whole number of years, but clause ${clauses.en} counts by the year.`,
  }),
  hint: () => ({
    sv: 'Ange i readings.year i samverkan.yaml hur åren räknas, och låt nästa avtalstid vara hela år.',
    en: 'State in readings.year in samverkan.yaml how years are counted, and let the next term be whole years.',
  }),
  *run(state) {
    const { term, body, renewal } = state
    const clauses = clausesOnYearlyDuties(state)
    const isInOrder = compareDates(term.start, term.end) <= 0
    if (!isInOrder || isWholeYears(term) || clauses.length === 0) return
    yield {
      args: { term, clauses: series(clauses) },
      at: body.current.at('term', 'end'),
      clause: renewal.clause,
    }
  },
})
