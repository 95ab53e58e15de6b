import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { consultationsHeld, isSufficient } from '../consultations.ts'
import type { ConsultationHeld } from '../consultations.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

interface Insufficient {
  readonly held: PlainDate
  readonly due: PlainDate
  /** The parties that took no part; null when it was held too late. */
  readonly missing: Bilingual | null
  /** Whether another one can still be held in time. */
  readonly isTime: boolean
}

/** A consultation that no extension can rest on, told of while none does: an extension has its own rule. */
export const consultationInvalid = check<Insufficient>({
  id: 'consultation-invalid',
  severity: 'warning',
  message: ({ held, due, missing }) =>
    missing === null
      ? {
          sv: `Samrådet ${held} kom för sent: samråd om förlängning skulle ha ägt rum senast ${due}.`,
          en: `The consultation of ${held} came too late: one on an extension was due by ${due}.`,
        }
      : {
          sv: `Samrådet ${held} räknas inte: ${missing.sv} var inte med.`,
          en: `The consultation of ${held} does not count: ${missing.en} took no part.`,
        },
  hint: ({ due, isTime }) =>
    isTime
      ? {
          sv: `Samråd igen med alla Parter senast ${due}, och anteckna det i records/ (kind: consultation). Säger posten fel? ${MEND_RECORD.sv}`,
          en: `Consult again with every party by ${due}, and record it in records/ (kind: consultation). Is the record wrong? ${MEND_RECORD.en}`,
        }
      : {
          sv: `Säger posten fel? ${MEND_RECORD.sv} Annars kan Parterna ändra avtalstiden i en ny lydelse av huvuddelen som alla undertecknar.`,
          en: `Is the record wrong? ${MEND_RECORD.en} Else the parties can change the term in a new revision of the body that all of them sign.`,
        },
  *run(state) {
    const { party } = namesOf(state)
    const all = consultationsHeld(state)
    for (const one of all) {
      if (isSufficient(one) || isMadeUpFor(one, all) || isNamed(one, state)) continue
      const { consultation, due, isLate, missing } = one
      const args = { held: consultation.date, due, isTime: compareDates(state.asOf, due) <= 0 }
      const { clause } = state.renewal
      if (isLate) yield { args: { ...args, missing: null }, at: consultation.at('date'), clause }
      if (missing.length === 0) continue
      yield { args: { ...args, missing: series(missing.map(party)) }, at: consultation.at('parties'), clause }
    }
  },
})

/** Whether another one of the term does what it was to do: for an extension, one at which the parties want to extend. */
function isMadeUpFor({ consultation, term }: ConsultationHeld, all: readonly ConsultationHeld[]): boolean {
  const { outcome } = consultation.content
  return all
    .filter((other) => other.term === term && isSufficient(other))
    .some((other) => outcome !== 'extend' || other.consultation.content.outcome === 'extend')
}

function isNamed({ consultation }: ConsultationHeld, { acts }: State): boolean {
  return acts.extensions.some(({ extension }) => extension.content.consultation === consultation.id)
}
