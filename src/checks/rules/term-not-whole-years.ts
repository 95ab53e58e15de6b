import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import { isFixed, isWholeYears } from '../../domain/terms.ts'
import type { FixedTerm } from '../../domain/terms.ts'
import { check } from '../check.ts'
import { series } from '../wording.ts'
import { clausesOnYearlyDuties } from '../yearly-duties.ts'

export const termNotWholeYears = check<{ readonly term: FixedTerm; readonly clauses: readonly string[] }>({
  id: 'term-not-whole-years',
  severity: 'warning',
  message: ({ term, clauses }) => ({
    sv: `Avtalstiden ${term.start} till ${term.end} är inte ett helt antal år, men ${numbered(clauses).sv} räknar per år.`,
    en: `The term from ${term.start} to ${term.end} is no whole number of years, but ${numbered(clauses).en} count by the year.`,
  }),
  hint: () => ({
    sv: 'Hur åren räknas avgörs av readings.year i samverkan.yaml. Låt nästa avtalstid vara hela år.',
    en: 'How years are counted is settled by readings.year in samverkan.yaml. Let the next term be whole years.',
  }),
  *run(state) {
    const { term, body, renewal } = state
    const clauses = clausesOnYearlyDuties(state)
    // Where terms come by themselves the years run on from one to the next.
    if (!isFixed(term) || (term.number > 1 && term.extension === null)) return
    const isInOrder = compareDates(term.start, term.end) <= 0
    if (!isInOrder || isWholeYears(term) || clauses.length === 0) return
    yield {
      args: { term, clauses },
      at: term.extension?.at('end') ?? body.current.at('term', 'end'),
      clause: renewal.clause,
    }
  },
})

/** `punkterna 5, 6 och 10(1)` */
function numbered(clauses: readonly string[]): Bilingual {
  const { sv, en } = series(clauses)
  return {
    sv: `${clauses.length > 1 ? 'punkterna' : 'punkt'} ${sv}`,
    en: `${clauses.length > 1 ? 'clauses' : 'clause'} ${en}`,
  }
}
