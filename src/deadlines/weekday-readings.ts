import type { Bilingual } from '../domain/bilingual.ts'
import type { WeekdayReading } from '../domain/weekdays.ts'

/** What each reading of *vardag* leaves out (clause 15). */
export const WEEKDAY_READINGS: Readonly<Record<WeekdayReading, Bilingual>> = {
  statutory: { sv: 'inte sön- och helgdagar', en: 'no Sundays and public holidays' },
  'monday-friday': { sv: 'inte lör-, sön- och helgdagar', en: 'no Saturdays, Sundays and public holidays' },
  'business-day': {
    sv: 'inte lör-, sön- och helgdagar eller aftnar',
    en: 'no weekends, public holidays and eves',
  },
}

/** `vardag: inte sön- och helgdagar` */
export function byWeekdayReading(reading: WeekdayReading): Bilingual {
  const { sv, en } = WEEKDAY_READINGS[reading]
  return { sv: `vardag: ${sv}`, en: `weekday: ${en}` }
}
