import { renewalConsultation } from '../../deadlines/renewal-consultation.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { consultationsHeld } from '../consultations.ts'
import type { ConsultationHeld } from '../consultations.ts'
import { deadlinesOfKinds } from '../duties.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

interface Missed {
  readonly due: PlainDate
  /** The last day of the term. */
  readonly end: PlainDate
  /** What the records show instead: sentences. */
  readonly shown: Bilingual
}

export const consultationMissed = check<Missed>({
  id: 'consultation-missed',
  severity: 'warning',
  message: ({ due, end, shown }) => ({
    sv: `Samråd om förlängning skulle ha ägt rum senast ${due}. ${shown.sv} Avtalstiden går ut ${end}.`,
    en: `A consultation on an extension was due by ${due}. ${shown.en} The term ends on ${end}.`,
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
      yield { args: { due, end, shown: shownIn(state) }, at: origin, clause }
    }
  },
})

/** The consultations of the running term that lacked a party, and so do not count. */
function shownIn(state: State): Bilingual {
  const { party } = namesOf(state)
  const held = consultationsHeld(state).filter(
    ({ missing, term }) => missing.length > 0 && term.number === state.term.number,
  )
  const sentences = held.map((one) => notCounting(one, party))
  return sentences.length === 0
    ? { sv: 'Ingen post visar att det har skett.', en: 'No record shows that it was held.' }
    : {
        sv: sentences.map(({ sv }) => sv).join(' '),
        en: sentences.map(({ en }) => en).join(' '),
      }
}

function notCounting({ consultation, missing }: ConsultationHeld, party: (id: string) => string): Bilingual {
  const { date, id } = consultation
  const names = series(missing.map(party))
  return {
    sv: `Samrådet ${date} (${id}) räknas inte: ${names.sv} var inte med.`,
    en: `The consultation of ${date} (${id}) does not count: ${names.en} took no part.`,
  }
}
