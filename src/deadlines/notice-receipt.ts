import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import { bodiesOf, partyName } from '../repository/because.ts'
import type { NoticeSent, Receipt, UnknownReceipt } from '../repository/notices.ts'
import type { State } from '../repository/state.ts'
import type { DutyKind } from './duty.ts'
import { byWeekdayReading } from './weekday-readings.ts'

/** The day on which a notice is deemed received (clause 15). It comes by itself. */
export const noticeReceipt: DutyKind = {
  kind: 'notice-receipt',
  *of(state) {
    for (const sent of state.notices) {
      const { notice, receipt, unknown } = sent
      const hasPassed = receipt !== null && compareDates(state.asOf, receipt.received) > 0
      yield {
        id: `notice-receipt/${notice.id}`,
        kind: 'notice-receipt',
        clause: state.body.current.content.notices.clause,
        title: titleOf(sent, state),
        strength: 'shall',
        day: receipt === null ? { kind: 'undetermined' } : { kind: 'dated', due: receipt.received },
        passesByItself: true,
        responsible: [notice.content.to],
        derivation: receipt === null ? null : `${notice.date} → ${receipt.received}`,
        because:
          receipt === null ? whyUnknown(unknown, notice.content.to, state) : caution(receipt, hasPassed),
        alternatives: (receipt?.alternatives ?? []).map(({ reading, received }) => ({
          because: byWeekdayReading(reading),
          due: received,
        })),
        origin: notice.at('date'),
        done: hasPassed ? { record: notice.id, on: receipt.received } : null,
      }
    }
  },
}

/** Why the day of receipt is not known. */
export function whyUnknown(
  unknown: UnknownReceipt | null,
  recipient: string,
  { body }: State,
): Bilingual | null {
  return unknown === null ? null : UNKNOWN[unknown](partyName(bodiesOf(body), recipient))
}

const UNKNOWN: Readonly<Record<UnknownReceipt, (recipient: string) => Bilingual>> = {
  channel: () => ({
    sv: 'Avtalet säger inte när ett meddelande som skickas så anses ha kommit fram.',
    en: 'The agreement does not say when a notice sent in this way is deemed received.',
  }),
  address: (recipient) => ({
    sv: `Kontaktuppgifterna till ${recipient} saknar den adress som sättet att skicka kräver.`,
    en: `The contact details of ${recipient} lack the address that this way of sending needs.`,
  }),
  reading: () => ({
    sv: 'Läsningen av ”vardag” är inte bestämd.',
    en: 'The reading of “weekday” is not set.',
  }),
}

function titleOf({ notice: { content } }: NoticeSent, { body }: State): Bilingual {
  const [from, to] = [content.from, content.to].map((id) => partyName(bodiesOf(body), id))
  const subject = SUBJECTS[content.subject]
  return {
    sv: `${subject.sv} från ${from} till ${to} anses ha kommit fram`,
    en: `${subject.en} from ${from} to ${to} is deemed received`,
  }
}

const SUBJECTS: Readonly<Record<NoticeSent['notice']['content']['subject'], Bilingual>> = {
  demand: { sv: 'Uppmaningen', en: 'The demand' },
  renegotiation: { sv: 'Begäran om omförhandling', en: 'The call for renegotiation' },
  withdrawal: { sv: 'Begäran om utträde', en: 'The request to leave' },
  termination: { sv: 'Uppsägningen', en: 'The notice of termination' },
  other: { sv: 'Meddelandet', en: 'The notice' },
}

/** The days that did not count; and until the day comes, that the recipient’s time may already run by another reading. */
function caution({ received, skipped, alternatives }: Receipt, hasPassed: boolean): Bilingual | null {
  const isSafe = hasPassed || alternatives.every((other) => compareDates(received, other.received) <= 0)
  const sentences = [...(skipped.length === 0 ? [] : [uncounted(skipped)]), ...(isSafe ? [] : [EARLIER])]
  if (sentences.length === 0) return null
  return {
    sv: sentences.map(({ sv }) => sv).join(' '),
    en: sentences.map(({ en }) => en).join(' '),
  }
}

function uncounted(skipped: Receipt['skipped']): Bilingual {
  const days = (language: keyof Bilingual) =>
    skipped.map(({ date, name }) => `${date} ${name[language]}`).join(', ')
  return { sv: `Räknas inte: ${days('sv')}.`, en: `Not counted: ${days('en')}.` }
}

const EARLIER: Bilingual = {
  sv: 'Mottagaren bör utgå från den tidigaste dagen.',
  en: 'The recipient should go by the earliest day.',
}
