import { compareDates, earlier, later } from '../domain/dates.ts'
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
  /** When it can have been received, by the readings that are left open; null when no reading helps. */
  readonly receivedBetween: Between | null
  /** When it is received by each reading of *vardag*; none when no reading helps. */
  readonly byReading: readonly ReceiptByReading[]
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

/** Of the days that a day can be, the first and the last; the same day where it is settled. */
export interface Between {
  readonly earliest: PlainDate
  readonly latest: PlainDate
}

export interface ReceiptByReading {
  readonly reading: WeekdayReading
  readonly received: PlainDate
}

export interface Receipt {
  readonly received: PlainDate
  /** The days between that did not count. */
  readonly skipped: readonly SkippedDay[]
  /** Where other readings of *vardag* give other days. */
  readonly alternatives: readonly ReceiptByReading[]
}

export interface Demand {
  /** The last day, inclusive, on which putting it right is in time; null when it cannot be computed. */
  readonly until: PlainDate | null
  /** What that day can be, by the readings that are left open and either way of rounding; null when no reading helps. */
  readonly untilBetween: Between | null
  /** Whether it is only the rounding that leaves it open. */
  readonly isOpenByRounding: boolean
  /** The first rectification on record. */
  readonly rectification: RecordOf<'rectification'> | null
  /** Whether that was in time; null when there is none, or it depends on the reading, or no reading helps. */
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
    const demand = notice.content.subject === 'demand' ? demandOf(notice, received, ledger, around) : null
    return { notice, ...received, demand }
  })
}

type Received = Pick<NoticeSent, 'receipt' | 'unknown' | 'receivedBetween' | 'byReading'>

function receiptOf({ content, date }: RecordOf<'notice'>, around: Surroundings): Received {
  const { channels } = around.bodyOn(date).content.notices
  const channel = channels.find((one) => one.channel === content.channel)
  if (channel === undefined)
    return { receipt: null, unknown: 'channel', receivedBetween: null, byReading: [] }
  if (reachableContacts(content.to, channel, around.contactsOn(date)).length === 0) {
    return { receipt: null, unknown: 'address', receivedBetween: null, byReading: [] }
  }
  const rule = channel['deemed-receipt']
  const reading = rule.kind === 'same-day' ? ANY_READING : around.readings.weekday
  const byEach = EVERY_WEEKDAY_READING.map((each) => ({
    reading: each,
    received: deemedReceipt(date, rule, each).received,
  }))
  if (reading === null) {
    return {
      receipt: null,
      unknown: 'reading',
      receivedBetween: between(byEach.map(({ received }) => received)),
      byReading: byEach,
    }
  }
  const { received, skipped } = deemedReceipt(date, rule, reading)
  const alternatives = byEach.filter((other) => !other.received.equals(received))
  return {
    receipt: { received, skipped, alternatives },
    unknown: null,
    receivedBetween: between([received]),
    byReading: byEach,
  }
}

function between([first, ...more]: readonly PlainDate[]): Between | null {
  return first === undefined
    ? null
    : { earliest: more.reduce(earlier, first), latest: more.reduce(later, first) }
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
  { receipt, receivedBetween }: Received,
  ledger: Ledger,
  { bodyOn, readings }: Surroundings,
): Demand {
  const period = duration(bodyOn(date).content['early-exit']['cure-period'])
  const ends: Readonly<Record<CureStart, PlainDate | null>> = {
    dispatch: cureEnd(date, period).date,
    receipt: receipt && cureEnd(receipt.received, period).date,
  }
  const reading = readings['cure-period']
  const until = reading === null ? null : ends[reading]
  const beginnings = beginningsBy(reading, date, receivedBetween)
  const steps = beginnings.map((beginning) => cureEnd(beginning, period))
  const untilBetween = between(steps.flatMap(({ date: safe, roundedUp }) => [safe, roundedUp ?? safe]))
  const rectification =
    recordsOf(ledger, 'rectification').find(
      (one) => one.content.demand === id && compareDates(one.date, date) >= 0,
    ) ?? null
  return {
    until,
    untilBetween,
    isOpenByRounding: steps.some(({ clamped }) => clamped) && areOneDay(beginnings),
    rectification,
    isInTime: rectification === null || untilBetween === null ? null : isBy(untilBetween, rectification.date),
  }
}

function areOneDay([first, ...others]: readonly PlainDate[]): boolean {
  return first !== undefined && others.every((day) => day.equals(first))
}

/** The days on which the cure period can begin; none when no reading helps. */
function beginningsBy(
  reading: CureStart | null,
  dispatched: PlainDate,
  received: Between | null,
): readonly PlainDate[] {
  if (reading === 'dispatch') return [dispatched]
  if (received === null) return []
  const receipts = [received.earliest, received.latest]
  return reading === 'receipt' ? receipts : [dispatched, ...receipts]
}

/** Whether a day is on or before another one; null when that depends on the reading. */
function isBy({ earliest, latest }: Between, day: PlainDate): boolean | null {
  if (compareDates(day, earliest) <= 0) return true
  return compareDates(day, latest) > 0 ? false : null
}
