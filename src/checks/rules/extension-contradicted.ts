import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { contains, isFixed } from '../../domain/terms.ts'
import type { Stretch } from '../../domain/terms.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { consultationDays } from '../../repository/extensions.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { bodyOn } from '../../repository/through-time.ts'

interface Contradicted {
  /** The last day of the term that the extension gives. */
  readonly end: string
  /** The day of the consultation that it rests on. */
  readonly restsOn: PlainDate
  /** The parties’ last word in the term that is extended. */
  readonly last: RecordOf<'consultation'>
}

/** The parties may change their mind, but an extension that counts is not taken back by talking (clause 4). */
export const extensionContradicted = check<Contradicted>({
  id: 'extension-contradicted',
  severity: 'warning',
  message: ({ end, restsOn, last }) => {
    const isOpen = last.content.outcome === 'undecided'
    return {
      sv: `Vid samrådet ${last.date} ${isOpen ? 'lämnade Parterna öppet om de skulle' : 'kom Parterna fram till att inte'} förlänga. Förlängningen till och med ${end}, som vilar på samrådet ${restsOn}, gäller ändå.`,
      en: `At the consultation of ${last.date} the parties ${isOpen ? 'left open whether to extend' : 'chose not to extend'}. The extension until ${end}, which rests on the consultation of ${restsOn}, counts all the same.`,
    }
  },
  hint: () => ({
    sv: `Säger posten fel? ${MEND_RECORD.sv} Ska avtalet sluta tidigare krävs en ny lydelse av huvuddelen med en annan avtalstid, som alla Parter undertecknar.`,
    en: `Is the record wrong? ${MEND_RECORD.en} If the agreement is to end earlier, it takes a new revision of the body with another term, signed by every party.`,
  }),
  *run(state) {
    for (const { consultation, consultationBy, extended, extension, isValid } of state.acts.extensions) {
      if (!isValid || consultation === null || consultationBy === null || !isFixed(extended)) continue
      const last = lastWordIn(consultationDays(extended, consultationBy.safe), state)
      if (last === null || last.content.outcome === 'extend') continue
      if (compareDates(last.date, consultation.date) <= 0) continue
      const args = { end: extension.content.end, restsOn: consultation.date, last }
      yield { args, at: last.at('outcome'), clause: state.renewal.clause }
    }
  },
})

/** The last consultation of every party in some days. */
function lastWordIn(days: Stretch, state: State): RecordOf<'consultation'> | null {
  const inTerm = recordsOf(state.records, 'consultation').filter(({ date }) => contains(days, date))
  return (
    inTerm.findLast(({ content, date }) =>
      bodyOn(state, date).content.parties.every(({ id }) => content.parties.includes(id)),
    ) ?? null
  )
}
