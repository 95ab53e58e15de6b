import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { DemandFault, RequestToLeave, WithdrawalAct, WithdrawalFault } from './acts.ts'
import type { RecordOf } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { NoticeSent } from './notices.ts'

/** The withdrawals on record, judged by clause 17. */
export function withdrawalsIn(ledger: Ledger, notices: readonly NoticeSent[]): WithdrawalAct[] {
  return recordsOf(ledger, 'withdrawal').map((withdrawal) => {
    const { content, date: recordedOn } = withdrawal
    const sent = notices.filter(({ notice }) => isSent(notice, recordedOn))
    const asked = sent.find(({ notice }) => notice.id === content.notice && isRequest(notice)) ?? null
    const demand = sent.find(({ notice }) => notice.id === content.demand) ?? null
    const on = asked?.notice.date ?? recordedOn
    const faults: WithdrawalFault[] = [
      ...(asked === null ? [{ kind: 'no-notice' } as const] : []),
      ...demandFaults(demand, asked?.notice.content.from ?? null, on),
      ...(content.effective === null ? [] : effectFaults(date(content.effective), on, asked)),
    ]
    return { withdrawal, faults }
  })
}

/**
 * The last request to leave of each party, where no withdrawal rests on it yet. One that names no demand is judged by the
 * demand of the party that serves it best.
 */
export function requestsToLeave(ledger: Ledger, notices: readonly NoticeSent[]): RequestToLeave[] {
  const restedOn = new Set(recordsOf(ledger, 'withdrawal').map(({ content }) => content.notice))
  const requests = notices.map(({ notice }) => notice).filter(isRequest)
  const last = new Map(requests.map((notice) => [notice.content.from, notice]))
  return [...last.values()]
    .filter(({ id }) => !restedOn.has(id))
    .map((notice) => {
      const { from, regarding } = notice.content
      const demands = notices.filter(
        ({ notice: one, demand }) =>
          isSent(one, notice.date) &&
          (regarding === null ? demand !== null && one.content.from === from : one.id === regarding),
      )
      const judged = demands.map((demand) => demandFaults(demand, from, notice.date))
      const best = judged.find((faults) => faults.length === 0) ?? judged.at(-1)
      return { notice, faults: best ?? demandFaults(null, from, notice.date) }
    })
}

function isRequest({ content: { subject } }: RecordOf<'notice'>): boolean {
  return subject === 'withdrawal'
}

/** Whether a notice had been sent by a day, and by one party to another. */
function isSent({ content: { from, to }, date: sent }: RecordOf<'notice'>, by: PlainDate): boolean {
  return from !== to && compareDates(sent, by) <= 0
}

/** `from` is the party that asks to leave, and `asked` the day on which it does. */
function demandFaults(sent: NoticeSent | null, from: string | null, asked: PlainDate): DemandFault[] {
  if (sent?.demand == null || (from !== null && sent.notice.content.from !== from))
    return [{ kind: 'no-demand' }]
  const { untilBetween, isOpenByRounding: isByRounding, rectification, isInTime } = sent.demand
  if (rectification !== null && isInTime === true) return [{ kind: 'rectified', rectification }]
  if (untilBetween === null) return [{ kind: 'cure-period-unsettled', until: null, isByRounding }]
  const { earliest, latest } = untilBetween
  if (compareDates(asked, earliest) <= 0) return [{ kind: 'within-cure-period', until: untilBetween }]
  const isSettled = compareDates(latest, asked) < 0 && (rectification === null || isInTime !== null)
  return isSettled ? [] : [{ kind: 'cure-period-unsettled', until: untilBetween, isByRounding }]
}

/** A request to leave has its effect when it is deemed received, at the earliest (clause 15). */
function effectFaults(effective: PlainDate, on: PlainDate, asked: NoticeSent | null): WithdrawalFault[] {
  if (compareDates(effective, on) < 0) return [{ kind: 'before-request', asked: on }]
  if (asked === null) return []
  const received = asked.receivedBetween
  if (received === null) return [{ kind: 'receipt-unsettled', received }]
  if (compareDates(effective, received.earliest) < 0)
    return [{ kind: 'before-receipt', received: received.earliest }]
  return compareDates(effective, received.latest) < 0 ? [{ kind: 'receipt-unsettled', received }] : []
}

/** What withdrawals are held to: the last day of all that is agreed, and the day since which it is so. */
interface Agreed {
  readonly lastDay: PlainDate | null
  readonly since: PlainDate | null
}

/**
 * The first day on which the agreement no longer binds because of a valid withdrawal; null when there is none, when the
 * agreement had ended by itself before, or when the parties have agreed on another term since.
 */
export function leftOn(acts: readonly WithdrawalAct[], { lastDay, since }: Agreed): PlainDate | null {
  const days = acts
    .filter(({ faults }) => faults.length === 0)
    .filter(({ withdrawal }) => since === null || compareDates(since, withdrawal.date) <= 0)
    .flatMap(({ withdrawal }) => withdrawal.content.effective ?? [])
    .filter((effective) => lastDay === null || compareDates(date(effective), lastDay) <= 0)
  const [first] = days.toSorted()
  return first === undefined ? null : date(first)
}
