import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { WithdrawalAct, WithdrawalFault } from './acts.ts'
import type { RecordOf } from './documents.ts'
import { recordNamed, recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { NoticeSent } from './notices.ts'

/** The withdrawals on record, judged by clause 17. */
export function withdrawalsIn(ledger: Ledger, notices: readonly NoticeSent[]): WithdrawalAct[] {
  return recordsOf(ledger, 'withdrawal').map((withdrawal) => {
    const named = recordNamed(ledger, 'notice', withdrawal.content.notice)
    const notice = named !== null && isSent(named, withdrawal.date) ? named : null
    const demand =
      notices.find(
        ({ notice: one }) => one.id === withdrawal.content.demand && isSent(one, withdrawal.date),
      ) ?? null
    const asked = notice?.content.subject === 'withdrawal' ? notice : null
    const on = asked?.date ?? withdrawal.date
    const { effective } = withdrawal.content
    const faults: WithdrawalFault[] = [
      ...(asked === null ? [{ kind: 'no-notice' } as const] : []),
      ...demandFaults(demand, asked?.content.from ?? null, on),
      ...(effective !== null && compareDates(date(effective), on) < 0
        ? [{ kind: 'before-request', asked: on } as const]
        : []),
    ]
    return { withdrawal, faults }
  })
}

/** Whether a notice had been sent by a day, and by one party to another. */
function isSent({ content: { from, to }, date: sent }: RecordOf<'notice'>, by: PlainDate): boolean {
  return from !== to && compareDates(sent, by) <= 0
}

/** `from` is the party that asks to leave, and `asked` the day on which it does. */
function demandFaults(sent: NoticeSent | null, from: string | null, asked: PlainDate): WithdrawalFault[] {
  if (sent?.demand == null || (from !== null && sent.notice.content.from !== from))
    return [{ kind: 'no-demand' }]
  const { until, rectification, isInTime } = sent.demand
  if (rectification !== null && isInTime === true) return [{ kind: 'rectified', rectification }]
  if (until === null || compareDates(asked, until) <= 0) return [{ kind: 'within-cure-period', until }]
  return []
}

/**
 * The first day on which the agreement no longer binds because of a valid withdrawal; null when there is none, or when
 * the agreement had ended by itself before.
 */
export function leftOn(acts: readonly WithdrawalAct[], lastDay: PlainDate | null): PlainDate | null {
  const days = acts
    .filter(({ faults }) => faults.length === 0)
    .flatMap(({ withdrawal }) => withdrawal.content.effective ?? [])
    .filter((effective) => lastDay === null || compareDates(date(effective), lastDay) <= 0)
  const [first] = days.toSorted()
  return first === undefined ? null : date(first)
}
