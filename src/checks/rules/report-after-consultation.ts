import { isBeforeBinding } from '../../deadlines/binding.ts'
import { measuresReport } from '../../deadlines/measures-report.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { consultationDeadline, contains, isFixed } from '../../domain/terms.ts'
import { appendicesOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { consultationsHeld } from '../consultations.ts'
import { check } from '../check.ts'
import { isYear } from '../yearly-duties.ts'

interface Late {
  readonly due: PlainDate
  readonly consultation: PlainDate
  /** The clause on renewal. */
  readonly clause: string
}

export const reportAfterConsultation = check<Late>({
  id: 'report-after-consultation',
  severity: 'warning',
  message: ({ due, consultation, clause }) => ({
    sv:
      `Åtgärderna behöver inte rapporteras förrän ${due}, men samrådet om förlängning enligt punkt ${clause} ` +
      `ska ha ägt rum senast ${consultation}. Parterna kan då samråda utan att veta hur åtgärderna har gått.`,
    en:
      `The measures need not be reported before ${due}, but the consultation on an extension under clause ${clause} ` +
      `shall have taken place by ${consultation}. The parties may then consult without knowing how the measures went.`,
  }),
  hint: ({ consultation }) => ({
    sv: `Kom överens om att rapportera åtgärderna före ${consultation}.`,
    en: `Agree to report the measures before ${consultation}.`,
  }),
  *run(state) {
    const { term, renewal, years } = state
    if (renewal.kind !== 'express' || !isFixed(term)) return
    const year = years.find((one) => contains(term, one.start) && contains(term, one.end))
    const consultation = consultationDeadline(term, renewal.consultation).date
    if (year === undefined || compareDates(year.end, consultation) <= 0) return
    if (
      isBeforeBinding(state, consultation) ||
      haveConsulted(term, state) ||
      isReportedBy(consultation, state)
    )
      return
    for (const { current } of appendicesOf(state, 'follow-up')) {
      for (const [index, { subject, frequency }] of current.content.subjects.entries()) {
        if (subject !== 'measures' || frequency === null || !isYear(frequency.per)) continue
        const at = current.at('subjects', index, 'frequency')
        yield { args: { due: year.end, consultation, clause: renewal.clause }, at }
      }
    }
  },
})

/** Whether the parties have consulted in the term: it is then too late to report before. */
function haveConsulted(term: State['term'], state: State): boolean {
  return consultationsHeld(state).some(({ term: about }) => about.number === term.number)
}

function isReportedBy(day: PlainDate, state: State): boolean {
  const period = { start: state.term.start, end: day }
  return [...measuresReport.of(state)].some(({ done }) => done !== null && contains(period, done.on))
}
