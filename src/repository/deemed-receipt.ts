import { dayBefore, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after } from '../domain/duration.ts'
import type { Duration, MonthStep } from '../domain/duration.ts'
import { latestSendingDay, weekdaysAfter } from '../domain/weekdays.ts'
import type { DeemedReceipt, WeekdayReading } from '../domain/weekdays.ts'
import type { Written } from '../schema/documents.ts'
import type { Readings } from './state.ts'

/** A way of sending notices that the agreement provides for (clause 15). */
export type Channel = Written['body']['notices']['channels'][number]

/** When what is sent in that way is deemed received. */
export type ReceiptRule = Channel['deemed-receipt']

/** When what is sent on a day is deemed received, by a reading of *vardag* (clause 15). */
export function deemedReceipt(sent: PlainDate, rule: ReceiptRule, reading: WeekdayReading): DeemedReceipt {
  return rule.kind === 'same-day'
    ? { received: sent, skipped: [] }
    : weekdaysAfter(sent, rule.weekdays, reading)
}

/**
 * The last day on which to send so that it is deemed received on or before the given day (clause 15). It can be a
 * Sunday. `ruleOn` is the rule in force on a day: one object for as long as that rule is in force.
 */
export function lastDayToSend(
  receivedBy: PlainDate,
  ruleOn: (day: PlainDate) => ReceiptRule,
  reading: WeekdayReading,
): PlainDate {
  let day = receivedBy
  for (;;) {
    const rule = ruleOn(day)
    const latest = earlier(day, latestInTime(receivedBy, rule, reading))
    // Between them another rule may have come into force, by which a later day is in time.
    if (ruleOn(latest) === rule) return latest
    day = dayBefore(day)
  }
}

function latestInTime(receivedBy: PlainDate, rule: ReceiptRule, reading: WeekdayReading): PlainDate {
  return rule.kind === 'same-day' ? receivedBy : latestSendingDay(receivedBy, rule.weekdays, reading)
}

/** When the cure period begins: with the sending of the demand or with its receipt (clause 17). */
export type CureStart = NonNullable<Readings['cure-period']>

/**
 * The last day, inclusive, on which putting it right is in time, when the period begins on a day (clause 17). Rounded down it
 * is safe for whoever puts it right; whoever asks to leave is safe only after the one rounded up.
 */
export function cureEnd(beginning: PlainDate, period: Duration): MonthStep {
  return after(beginning, period)
}
