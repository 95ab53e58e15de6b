import { renewalConsultation } from '../../deadlines/renewal-consultation.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { check } from '../check.ts'
import { deadlinesOfKinds } from '../duties.ts'

export const consultationMissed = check<{ readonly due: PlainDate; readonly end: PlainDate }>({
  id: 'consultation-missed',
  severity: 'warning',
  message: ({ due, end }) => ({
    sv: `Samråd om förlängning skulle ha ägt rum senast ${due}. Ingen post visar att det har skett, och avtalstiden går ut ${end}.`,
    en: `A consultation on an extension was due by ${due}. No record shows that it was held, and the term ends on ${end}.`,
  }),
  hint: () => ({
    sv: 'Ägde det rum i tid: anteckna det i records/ (kind: consultation). Annars kan Parterna ändra avtalstiden i en ny lydelse av huvuddelen som alla undertecknar.',
    en: 'If it was held in time, record it in records/ (kind: consultation). Else the parties can change the term in a new revision of the body that all of them sign.',
  }),
  *run(state) {
    const { end } = state.term
    if (state.standing !== 'in-force' || end === null) return
    for (const { clause, due, id, origin, status } of deadlinesOfKinds(state, [renewalConsultation])) {
      if (status !== 'overdue' || due === null || !id.endsWith(`/${state.term.number}`)) continue
      yield { args: { due, end }, at: origin, clause }
    }
  },
})
