import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { businessDayOnOrBefore } from '../domain/swedish-calendar.ts'
import { latestSendingDay } from '../domain/weekdays.ts'
import type { WeekdayReading } from '../domain/weekdays.ts'
import type { State } from '../repository/state.ts'

/** When a letter must be posted to be deemed received in time (clause 15). */
export interface Posting {
  /** The last business day on which to post it; null when that cannot be computed. */
  readonly by: PlainDate | null
  readonly because: Bilingual
}

/** By registered letter, where the agreement provides for one that takes time; null where it does not. */
export function postingBefore(receivedBy: PlainDate, { body, readings }: State): Posting | null {
  const { channels } = body.current.content.notices
  const rule = channels.find(({ channel }) => channel === 'registered-letter')?.['deemed-receipt']
  if (rule?.kind !== 'weekdays') return null
  if (readings.weekday === null) return { by: null, because: NO_READING }
  const byReading = (reading: WeekdayReading): PlainDate =>
    businessDayOnOrBefore(latestSendingDay(receivedBy, rule.weekdays, reading))
  const by = byReading(readings.weekday)
  // By no reading does a letter take longer.
  const safest = byReading('business-day')
  return { by, because: inWords(by, compareDates(safest, by) < 0 ? safest : null) }
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
