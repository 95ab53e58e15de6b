import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { consultationDeadline, isFixed } from '../../domain/terms.ts'
import { check } from '../check.ts'

export const consultationBeforeTerm = check<{ readonly due: PlainDate; readonly start: PlainDate }>({
  id: 'consultation-before-term',
  severity: 'error',
  message: ({ due, start }) => ({
    sv: `Samrådet om förlängning ska ha ägt rum senast ${due}, men avtalstiden börjar först ${start}.`,
    en: `The consultation on an extension shall have taken place by ${due}, but the term begins only on ${start}.`,
  }),
  hint: () => ({
    sv: 'Rätta consultation eller avtalstidens dagar. Tiden räknas bakåt från avtalstidens sista dag.',
    en: 'Mend consultation or the days of the term. The time is counted back from the term’s last day.',
  }),
  *run({ body, renewal, terms: [term] }) {
    // A term that is written backwards is another rule's to tell. On a later one the parties can consult before it begins.
    if (renewal.kind !== 'express' || term === undefined || !isFixed(term)) return
    const due = consultationDeadline(term, renewal.consultation).date
    if (compareDates(term.end, term.start) < 0 || compareDates(due, term.start) >= 0) return
    yield { args: { due, start: term.start }, at: body.current.at('term', 'renewal', 'consultation') }
  },
})
