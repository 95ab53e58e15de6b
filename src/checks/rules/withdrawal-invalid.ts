import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { WithdrawalAct, WithdrawalFault } from '../../repository/acts.ts'
import { recordNamed } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { howToSettle, isUnsettled, whyNot } from '../withdrawal-words.ts'
import type { Leaving } from '../withdrawal-words.ts'

interface Doubtful {
  /** The day of the record. */
  readonly date: PlainDate
  /** The end of a sentence. */
  readonly why: Bilingual
  /** Null when the withdrawal counts all the same. */
  readonly fault: WithdrawalFault | null
}

export const withdrawalInvalid = check<Doubtful>({
  id: 'withdrawal-invalid',
  severity: 'error',
  message: ({ date, why, fault }) => {
    if (fault === null) {
      return {
        sv: `Det kan diskuteras om utträdet ${date} gäller: ${why.sv}.`,
        en: `It may be disputed whether the withdrawal of ${date} counts: ${why.en}.`,
      }
    }
    return isUnsettled(fault)
      ? {
          sv: `Det går inte att avgöra om utträdet ${date} gäller: ${why.sv}. Till dess räknas avtalet inte som lämnat.`,
          en: `It cannot be settled whether the withdrawal of ${date} counts: ${why.en}. Until then the agreement does not count as left.`,
        }
      : {
          sv: `Utträdet ${date} gäller inte: ${why.sv}.`,
          en: `The withdrawal of ${date} does not count: ${why.en}.`,
        }
  },
  hint: ({ fault }) =>
    fault === null ? DISPUTED : isUnsettled(fault) ? howToSettle(fault) : remedyOf(fault),
  *run(state) {
    const { clause } = state.body.current.content['early-exit']
    for (const act of state.acts.withdrawals) {
      const { withdrawal, faults } = act
      const { date } = withdrawal
      for (const fault of faults) {
        const args = { date, why: whyNot(fault, leavingBy(act, state), state), fault }
        const severity = isUnsettled(fault) ? 'warning' : 'error'
        yield { args, at: withdrawal.at(FIELDS[fault.kind]), clause, severity }
      }
      const why = faults.length === 0 ? rectifiedLate(act, state) : null
      if (why === null) continue
      yield { args: { date, why, fault: null }, at: withdrawal.at('demand'), clause, severity: 'warning' }
    }
  },
})

const FIELDS: Readonly<Record<WithdrawalFault['kind'], string>> = {
  'no-notice': 'notice',
  'no-demand': 'demand',
  'within-cure-period': 'date',
  'cure-period-unsettled': 'date',
  rectified: 'demand',
  'before-request': 'effective',
  'before-receipt': 'effective',
  'receipt-unsettled': 'effective',
}

const DISPUTED: Bilingual = {
  sv: 'Försök komma överens med de andra Parterna om vad rättelsen innebär. Avtalet räknas som lämnat till dess.',
  en: 'Try to agree with the other parties on what putting it right means. Until then the agreement counts as left.',
}

function remedyOf(fault: WithdrawalFault): Bilingual {
  const wrong = { sv: `Säger posten fel? ${MEND_RECORD.sv}`, en: `Is the record wrong? ${MEND_RECORD.en}` }
  if (fault.kind === 'before-request' || fault.kind === 'before-receipt') {
    const first = 'asked' in fault ? fault.asked : fault.received
    return {
      sv: `${wrong.sv} Avtalet kan upphöra tidigast ${first}.`,
      en: `${wrong.en} The agreement can end on ${first} at the earliest.`,
    }
  }
  return {
    sv: `${wrong.sv} Säger den rätt krävs en ny skriftlig uppmaning, och att rättelsetiden går ut utan rättelse, innan utträde kan begäras.`,
    en: `${wrong.en} If it is right, it takes a new demand in writing, and a cure period that ends without anything put right, before leaving can be asked for.`,
  }
}

/** It was asked for on the day of the notice that does; without one, on that of the record. */
function leavingBy({ withdrawal: { content, date } }: WithdrawalAct, { records }: State): Leaving {
  const notice = recordNamed(records, 'notice', content.notice)
  return { ...content, asked: notice?.content.subject === 'withdrawal' ? notice.date : date }
}

/** What was put right too late, yet before leaving was asked for: the agreement does not say what then holds. */
function rectifiedLate(act: WithdrawalAct, state: State): Bilingual | null {
  const sent = state.notices.find(({ notice }) => notice.id === act.withdrawal.content.demand)
  const { rectification, untilBetween, isInTime } = sent?.demand ?? {}
  if (rectification == null || isInTime !== false) return null
  const { asked } = leavingBy(act, state)
  if (compareDates(rectification.date, asked) > 0) return null
  const until = untilBetween?.latest
  return {
    sv: `bristen rättades ${rectification.date}, efter rättelsetiden (till och med ${until}) men innan utträdet begärdes ${asked}`,
    en: `things were put right on ${rectification.date}, after the cure period (until ${until}) but before leaving was asked for on ${asked}`,
  }
}
