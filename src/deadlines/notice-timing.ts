import { compareDates, earlier, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { EVERY_WEEKDAY_READING } from '../domain/weekdays.ts'
import type { WeekdayReading } from '../domain/weekdays.ts'
import { isFixed } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ValidTermination } from '../repository/acts.ts'
import type { NoticeSent } from '../repository/notices.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { noticeDays } from './notice-days.ts'

/** Whether the notice that ends an agreement that goes on by itself came in time for the term that ran when it was received. */
export interface NoticeTiming {
  readonly term: AgreedTerm & FixedTerm
  readonly received: PlainDate
  /** Whether it may have been received earlier. */
  readonly isOpen: boolean
  /** The last day on which it was in time for the end of that term. */
  readonly due: PlainDate
  readonly isLate: boolean
  /** Whether another reading of the days gives the opposite. */
  readonly isDisputable: boolean
}

export function noticeTiming({ endedBy, renewal, terms }: State): NoticeTiming | null {
  if (endedBy === null || renewal.kind !== 'tacit') return null
  const { received, isOpen, period } = endedBy
  const running = terms.filter(isFixed).findLast(({ start }) => compareDates(start, received) <= 0)
  const term = running ?? terms.find(isFixed)
  if (term === undefined) return null
  const { step, others } = noticeDays(term, period)
  const days = [step.date, ...others.map(({ due }) => due)]
  const receipts = [received, ...receiptsByReading(endedBy).map((other) => other.received)]
  const isLate = compareDates(received, step.date) > 0
  // Late by one reading of the days, in time by another.
  const isDisputable = isLate
    ? compareDates(receipts.reduce(earlier), days.reduce(later)) <= 0
    : compareDates(receipts.reduce(later), days.reduce(earlier)) > 0
  return { term, received, isOpen, due: step.date, isLate, isDisputable }
}

/** The day on which all have received it, by each reading of *vardag* by which it is another. */
export function receiptsByReading({
  notices,
  received,
}: ValidTermination): { readonly reading: WeekdayReading; readonly received: PlainDate }[] {
  return EVERY_WEEKDAY_READING.map((reading) => ({
    reading,
    received: notices.map((one) => receiptBy(reading, one)).reduce(later),
  })).filter((other) => !other.received.equals(received))
}

function receiptBy(reading: WeekdayReading, { notice, byReading }: NoticeSent): PlainDate {
  return byReading.find((one) => one.reading === reading)?.received ?? notice.date
}
