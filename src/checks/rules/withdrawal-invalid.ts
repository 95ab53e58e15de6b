import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Severity } from '../../domain/findings.ts'
import type { WithdrawalAct, WithdrawalFault } from '../../repository/acts.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { recordNamed } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { whyAbsent } from '../absent.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'

interface Doubtful {
  /** The day of the record. */
  readonly date: PlainDate
  /** The end of a sentence. */
  readonly why: Bilingual
  /** Whether the withdrawal counts all the same. */
  readonly counts: boolean
}

export const withdrawalInvalid = check<Doubtful>({
  id: 'withdrawal-invalid',
  severity: 'error',
  message: ({ date, why, counts }) =>
    counts
      ? {
          sv: `Det kan diskuteras om utträdet ${date} gäller: ${why.sv}.`,
          en: `It may be disputed whether the withdrawal of ${date} counts: ${why.en}.`,
        }
      : {
          sv: `Utträdet ${date} gäller inte: ${why.sv}.`,
          en: `The withdrawal of ${date} does not count: ${why.en}.`,
        },
  hint: ({ counts }) =>
    counts
      ? {
          sv: 'Försök komma överens med de andra Parterna om vad rättelsen innebär. Avtalet räknas som lämnat till dess.',
          en: 'Try to agree with the other parties on what putting it right means. Until then the agreement counts as left.',
        }
      : {
          sv: `Säger posten fel? ${MEND_RECORD.sv} Säger den rätt krävs en ny skriftlig uppmaning, och att rättelsetiden går ut utan rättelse, innan utträde kan begäras.`,
          en: `Is the record wrong? ${MEND_RECORD.en} If it is right, it takes a new demand in writing, and a cure period that ends without anything put right, before leaving can be asked for.`,
        },
  *run(state) {
    const { clause } = state.body.current.content['early-exit']
    for (const act of state.acts.withdrawals) {
      const { withdrawal, faults } = act
      for (const fault of faults) {
        const args = { date: withdrawal.date, why: whyOf(fault, act, state), counts: false }
        yield { args, at: withdrawal.at(FIELDS[fault.kind]), clause, severity: severityOf(fault) }
      }
      const why = faults.length === 0 ? rectifiedLate(act, state) : null
      if (why === null) continue
      const args = { date: withdrawal.date, why, counts: true }
      yield { args, at: withdrawal.at('demand'), clause, severity: 'warning' }
    }
  },
})

const FIELDS: Readonly<Record<WithdrawalFault['kind'], string>> = {
  'no-notice': 'notice',
  'no-demand': 'demand',
  'within-cure-period': 'date',
  rectified: 'demand',
  'before-request': 'effective',
}

/** What cannot be known breaks no rule. */
function severityOf(fault: WithdrawalFault): Severity {
  return fault.kind === 'within-cure-period' && fault.until === null ? 'warning' : 'error'
}

function whyOf(fault: WithdrawalFault, act: WithdrawalAct, state: State): Bilingual {
  switch (fault.kind) {
    case 'no-notice':
      return withoutNotice(act, state)
    case 'no-demand':
      return withoutDemand(act, state)
    case 'before-request':
      return {
        sv: `avtalet skulle upphöra ${act.withdrawal.content.effective}, innan utträdet begärdes ${fault.asked}`,
        en: `the agreement would end on ${act.withdrawal.content.effective}, before leaving was asked for on ${fault.asked}`,
      }
    case 'within-cure-period':
      return fault.until === null
        ? {
            sv: 'det går inte att räkna ut när rättelsetiden slutar',
            en: 'it cannot be computed when the cure period ends',
          }
        : {
            sv: `rättelsetiden löpte till och med ${fault.until}, men utträdet begärdes redan ${askedOn(act, state)}`,
            en: `the cure period ran until ${fault.until}, but leaving was asked for on ${askedOn(act, state)} already`,
          }
    case 'rectified': {
      const { date } = fault.rectification
      return {
        sv: `bristen rättades ${date}, inom rättelsetiden`,
        en: `things were put right on ${date}, within the cure period`,
      }
    }
  }
}

function withoutNotice({ withdrawal }: WithdrawalAct, { records }: State): Bilingual {
  const id = withdrawal.content.notice
  if (id === null) return { sv: 'inget meddelande begär det', en: 'no notice asks for it' }
  if (recordNamed(records, 'notice', id) === null) return whyAbsent(records, id, NOTICE)
  return {
    sv: `meddelandet ${id} är ingen begäran om utträde`,
    en: `the notice ${id} does not ask to leave`,
  }
}

function withoutDemand({ withdrawal }: WithdrawalAct, state: State): Bilingual {
  const id = withdrawal.content.demand
  if (id === null) return { sv: 'det vilar inte på någon uppmaning', en: 'it rests on no demand' }
  const demand = recordNamed(state.records, 'notice', id)
  if (demand === null) return whyAbsent(state.records, id, NOTICE)
  if (demand.content.subject !== 'demand') {
    return { sv: `meddelandet ${id} är ingen uppmaning`, en: `the notice ${id} is no demand` }
  }
  const party = namesOf(state).party(demand.content.from)
  return {
    sv: `uppmaningen ${id} kom från ${party}, inte från den Part som begär utträde`,
    en: `the demand ${id} came from ${party}, not from the party that asks to leave`,
  }
}

const NOTICE: Bilingual = { sv: 'meddelandet', en: 'the notice' }

/** What was put right too late, yet before leaving was asked for: the agreement does not say what then holds. */
function rectifiedLate(act: WithdrawalAct, state: State): Bilingual | null {
  const sent = state.notices.find(({ notice }) => notice.id === act.withdrawal.content.demand)
  const { rectification, until, isInTime } = sent?.demand ?? {}
  if (rectification == null || isInTime !== false) return null
  const asked = askedOn(act, state)
  if (compareDates(rectification.date, asked) > 0) return null
  return {
    sv: `bristen rättades ${rectification.date}, efter rättelsetiden (till och med ${until}) men innan utträdet begärdes ${asked}`,
    en: `things were put right on ${rectification.date}, after the cure period (until ${until}) but before leaving was asked for on ${asked}`,
  }
}

/** The day of the notice that asks to leave; without one, that of the record. */
function askedOn({ withdrawal }: WithdrawalAct, { records }: State): PlainDate {
  const notice: RecordOf<'notice'> | null = recordNamed(records, 'notice', withdrawal.content.notice)
  return notice?.content.subject === 'withdrawal' ? notice.date : withdrawal.date
}
