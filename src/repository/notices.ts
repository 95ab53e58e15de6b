import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, duration } from '../domain/duration.ts'
import { weekdaysAfter } from '../domain/weekdays.ts'
import type { SkippedDay, WeekdayReading } from '../domain/weekdays.ts'
import type { Written } from '../schema/documents.ts'
import type { RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { Readings } from './state.ts'

/** A formal notice and when it counts as received (clause 15). */
export interface NoticeSent {
  readonly notice: RecordOf<'notice'>
  /** Null when it cannot be computed; `unknown` says why. */
  readonly receipt: Receipt | null
  readonly unknown: UnknownReceipt | null
  /** Of a demand to put something right (clause 17). */
  readonly demand: Demand | null
}

export type UnknownReceipt =
  /** The agreement does not provide for this way of sending. */
  | 'channel'
  /** The contact list in force on that day has no address of the kind that this way needs. */
  | 'address'
  /** No reading of *vardag* is chosen. */
  | 'reading'

export interface Receipt {
  readonly received: PlainDate
  /** The days between that did not count. */
  readonly skipped: readonly SkippedDay[]
  /** Where other readings of *vardag* give other days. */
  readonly alternatives: readonly { readonly reading: WeekdayReading; readonly received: PlainDate }[]
}

export interface Demand {
  /** The last day, inclusive, on which putting it right is in time; null when it cannot be computed. */
  readonly until: PlainDate | null
  /** That day by the other reading of when the period begins, where it is another. */
  readonly otherUntil: PlainDate | null
  /** The first rectification on record. */
  readonly rectification: RecordOf<'rectification'> | null
  /** Whether that was in time; null when there is none, or the last day is not known. */
  readonly isInTime: boolean | null
}

interface Surroundings {
  readonly readings: Readings
  bodyOn(day: PlainDate): Revision<'body'>
  /** The contact lists in force on a day. */
  contactsOn(day: PlainDate): readonly Written['contacts'][]
}

export function noticesSent(ledger: Ledger, around: Surroundings): NoticeSent[] {
  return recordsOf(ledger, 'notice').map((notice) => {
    const received = receiptOf(notice, around)
    const demand =
      notice.content.subject === 'demand' ? demandOf(notice, received.receipt, ledger, around) : null
    return { notice, ...received, demand }
  })
}

type Received = Pick<NoticeSent, 'receipt' | 'unknown'>

function receiptOf({ content, date }: RecordOf<'notice'>, around: Surroundings): Received {
  const { channels } = around.bodyOn(date).content.notices
  const channel = channels.find((one) => one.channel === content.channel)
  if (channel === undefined) return { receipt: null, unknown: 'channel' }
  if (!hasAddress(content.to, channel.needs, around.contactsOn(date))) {
    return { receipt: null, unknown: 'address' }
  }
  const rule = channel['deemed-receipt']
  if (rule.kind === 'same-day') {
    return { receipt: { received: date, skipped: [], alternatives: [] }, unknown: null }
  }
  const reading = around.readings.weekday
  if (reading === null) return { receipt: null, unknown: 'reading' }
  const { received, skipped } = weekdaysAfter(date, rule.weekdays, reading)
  const alternatives = WEEKDAY_READINGS.map((other) => ({
    reading: other,
    received: weekdaysAfter(date, rule.weekdays, other).received,
  })).filter((other) => !other.received.equals(received))
  return { receipt: { received, skipped, alternatives }, unknown: null }
}

const WEEKDAY_READINGS: readonly WeekdayReading[] = ['statutory', 'monday-friday', 'business-day']

type Needed = Written['body']['notices']['channels'][number]['needs']

function hasAddress(party: string, needed: Needed, lists: readonly Written['contacts'][]): boolean {
  const contacts = lists.flatMap((list) => list.contacts).filter((contact) => contact.party === party)
  return contacts.some((contact) =>
    needed === 'e-mail' ? contact['e-mail'] !== null : contact.address.street !== null,
  )
}

function demandOf(
  { id, date }: RecordOf<'notice'>,
  receipt: Receipt | null,
  ledger: Ledger,
  { bodyOn, readings }: Surroundings,
): Demand {
  const period = duration(bodyOn(date).content['early-exit']['cure-period'])
  const ends = {
    dispatch: after(date, period).date,
    receipt: receipt && after(receipt.received, period).date,
  }
  const reading = readings['cure-period']
  const until = reading === null ? null : ends[reading]
  const other = reading === 'dispatch' ? ends.receipt : ends.dispatch
  const rectification = recordsOf(ledger, 'rectification').find((one) => one.content.demand === id) ?? null
  return {
    until,
    otherUntil: until === null || other === null || other.equals(until) ? null : other,
    rectification,
    isInTime: rectification === null || until === null ? null : compareDates(rectification.date, until) <= 0,
  }
}
