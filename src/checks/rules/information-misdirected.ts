import type { Bilingual } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { recordsOf } from '../../repository/ledger.ts'
import { hasReached } from '../../repository/recipients.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

interface Misdirected {
  /** The parties that were to be told. */
  readonly parties: Bilingual
  /** Those who were; null when nobody is named. */
  readonly recipients: Bilingual | null
}

/** Information is given to somebody at the party that it is for. */
export const informationMisdirected = check<Misdirected>({
  id: 'information-misdirected',
  severity: 'warning',
  message: ({ parties, recipients }) =>
    recipients === null
      ? {
          sv: `Posten säger inte vem som tog emot informationen till ${parties.sv}. Den räknas ändå.`,
          en: `The record does not say who was given the information to ${parties.en}. It counts all the same.`,
        }
      : {
          sv: `Informationen till ${parties.sv} lämnades bara till ${recipients.sv}, som inte hör dit. Den räknas inte.`,
          en: `The information to ${parties.en} was given only to ${recipients.en}, who belongs elsewhere. It does not count.`,
        },
  hint: ({ recipients }) =>
    recipients === null
      ? {
          sv: `Ta reda på vem det var. ${MEND_RECORD.sv} Går det inte att få fram kan varningen godtas i samverkan.yaml, med skäl.`,
          en: `Find out who it was. ${MEND_RECORD.en} If that cannot be had, accept the warning in samverkan.yaml, with the reason.`,
        }
      : {
          sv: `Informera den andra Partens samordnare eller styrgruppen, och anteckna det i en ny post (kind: information). Säger posten fel? ${MEND_RECORD.sv}`,
          en: `Tell the other party’s coordinator or the steering group, and record it in a new record (kind: information). Is the record wrong? ${MEND_RECORD.en}`,
        },
  *run(state) {
    const names = namesOf(state)
    const { clause } = state.body.current.content.information
    for (const information of recordsOf(state.records, 'information')) {
      const { bodies, roles } = information.content['given-to']
      const isUnnamed = bodies.length + roles.length === 0
      const missed = isUnnamed ? information.content.to : missedBy(information, state)
      if (missed.length === 0) continue
      const recipients = isUnnamed ? null : series([...roles.map(names.role), ...bodies.map(names.body)])
      const args = { parties: series(missed.map(names.party)), recipients }
      yield { args, at: information.at('given-to'), clause }
    }
  },
})

/** The parties that it is for and that it has not come to, by id. */
function missedBy({ content, date }: RecordOf<'information'>, { noticeRules }: State): string[] {
  const body = noticeRules.bodyOn(date).content
  const isParty = (id: string): boolean => body.parties.some((party) => party.id === id)
  return content.to.filter((party) => isParty(party) && hasReached(party, content['given-to'], body) === 'no')
}
