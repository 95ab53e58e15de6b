import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import { EVERY_WEEKDAY_READING } from '../domain/weekdays.ts'
import type { SkippedDay, WeekdayReading } from '../domain/weekdays.ts'
import type { Written } from '../schema/documents.ts'
import { cureEnd, deemedReceipt } from './deemed-receipt.ts'
import type { Channel, CureStart } from './deemed-receipt.ts'
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

/** By what a notice that is sent on a day is judged (clause 15). */
export interface NoticeRules {
  /** The body in force; before any is, the one signed or to be signed. */
  bodyOn(day: PlainDate): Revision<'body'>
  /** The contact lists in force; of a list that has none in force yet, its first revision. */
  contactsOn(day: PlainDate): readonly Revision<'contacts'>[]
}

interface Surroundings extends NoticeRules {
  readonly readings: Readings
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
  if (reachableContacts(content.to, channel, around.contactsOn(date)).length === 0) {
    return { receipt: null, unknown: 'address' }
  }
  const rule = channel['deemed-receipt']
  const reading = rule.kind === 'same-day' ? ANY_READING : around.readings.weekday
  if (reading === null) return { receipt: null, unknown: 'reading' }
  const { received, skipped } = deemedReceipt(date, rule, reading)
  const alternatives = EVERY_WEEKDAY_READING.map((other) => ({
    reading: other,
    received: deemedReceipt(date, rule, other).received,
  })).filter((other) => !other.received.equals(received))
  return { receipt: { received, skipped, alternatives }, unknown: null }
}

/** What is received on the day on which it was sent is so by every reading. */
const ANY_READING: WeekdayReading = 'statutory'

/** A contact person, and the list in force that names them. */
export interface ListedContact {
  readonly contact: Written['contacts']['contacts'][number]
  readonly list: Revision<'contacts'>
}

/** The contact persons of a party who have the address that a way of sending needs. */
export function reachableContacts(
  party: string,
  { needs }: Pick<Channel, 'needs'>,
  lists: readonly Revision<'contacts'>[],
): ListedContact[] {
  return lists
    .flatMap((list) => list.content.contacts.map((contact) => ({ contact, list })))
    .filter(({ contact }) => contact.party === party)
    .filter(({ contact }) => (needs === 'e-mail' ? contact['e-mail'] : contact.address.street) !== null)
}

function demandOf(
  { id, date }: RecordOf<'notice'>,
  receipt: Receipt | null,
  ledger: Ledger,
  { bodyOn, readings }: Surroundings,
): Demand {
  const period = duration(bodyOn(date).content['early-exit']['cure-period'])
  const ends: Readonly<Record<CureStart, PlainDate | null>> = {
    dispatch: cureEnd(date, period),
    receipt: receipt && cureEnd(receipt.received, period),
  }
  const reading = readings['cure-period']
  const until = reading === null ? null : ends[reading]
  const other = reading === 'dispatch' ? ends.receipt : ends.dispatch
  const rectification =
    recordsOf(ledger, 'rectification').find(
      (one) => one.content.demand === id && compareDates(one.date, date) >= 0,
    ) ?? null
  return {
    until,
    otherUntil: until === null || other === null || other.equals(until) ? null : other,
    rectification,
    isInTime: rectification === null || until === null ? null : compareDates(rectification.date, until) <= 0,
  }
}
