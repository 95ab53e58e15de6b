import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, dayBefore } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { businessDayOnOrBefore } from '../domain/swedish-calendar.ts'
import type { WeekdayReading } from '../domain/weekdays.ts'
import { deemedReceipt, lastDayToSend } from '../repository/deemed-receipt.ts'
import type { ReceiptRule } from '../repository/deemed-receipt.ts'
import type { State } from '../repository/state.ts'

/** When a letter must be posted to be deemed received in time (clause 15). */
export interface Posting {
  /** The last business day on which to post it; null when that cannot be computed. */
  readonly by: PlainDate | null
  readonly because: Bilingual
}

/**
 * By registered letter, where the agreement provides on the day of receipt for one that takes time; null where it does not.
 * What is posted earlier is judged by what was in force then.
 */
export function postingBefore(receivedBy: PlainDate, state: State): Posting | null {
  const rule = ruleOn(receivedBy, state)
  if (rule?.kind !== 'weekdays') return null
  const { weekday } = state.readings
  if (weekday === null) return { by: null, because: NO_READING }
  const ruleOfDay = (day: PlainDate): ReceiptRule => ruleOn(day, state) ?? rule
  const by = lastDayToPost(receivedBy, ruleOfDay, weekday)
  // By no reading does a letter take longer.
  const safest = weekday === 'business-day' ? by : lastDayToPost(receivedBy, ruleOfDay, 'business-day')
  return { by, because: inWords(by, compareDates(safest, by) < 0 ? safest : null) }
}

/** Of the days on which one can send in time, the last one that is a business day. */
function lastDayToPost(
  receivedBy: PlainDate,
  ruleOfDay: (day: PlainDate) => ReceiptRule,
  reading: WeekdayReading,
): PlainDate {
  let day = businessDayOnOrBefore(lastDayToSend(receivedBy, ruleOfDay, reading))
  // By an older rule it can take longer from the business day than from the weekend after it.
  while (compareDates(deemedReceipt(day, ruleOfDay(day), reading).received, receivedBy) > 0)
    day = businessDayOnOrBefore(dayBefore(day))
  return day
}

function ruleOn(day: PlainDate, { noticeRules }: State): ReceiptRule | null {
  const { channels } = noticeRules.bodyOn(day).content.notices
  return channels.find(({ channel }) => channel === 'registered-letter')?.['deemed-receipt'] ?? null
}

function inWords(by: PlainDate, safest: PlainDate | null): Bilingual {
  const safer =
    safest === null
      ? { sv: '', en: '' }
      : { sv: ` (${safest} om vardag läses snävast)`, en: ` (${safest} by the narrowest reading of weekday)` }
  return {
    sv: `Som rekommenderat brev ska den postas senast ${by}${safer.sv}.`,
    en: `By registered letter it is to be posted by ${by}${safer.en}.`,
  }
}

const NO_READING: Bilingual = {
  sv: 'Läsningen av ”vardag” är inte bestämd, så det går inte att säga när ett rekommenderat brev senast ska postas.',
  en: 'The reading of “weekday” is not set, so it cannot be said by when a registered letter is to be posted.',
}
