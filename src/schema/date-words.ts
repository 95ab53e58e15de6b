import type { Bilingual } from '../domain/bilingual.ts'
import { date, isDate } from '../domain/dates.ts'
import type { Context, Words } from './messages.ts'
import { inQuotes, place } from './phrases.ts'

/** Words for what should be a date and is none, or is a day that does not exist. */
export function dateWords({ at, value }: Context): Words {
  const text = String(value)
  const where = place(at)
  const message: Bilingual = {
    sv: `${inQuotes(text).sv} i ${where.sv} är inget datum.`,
    en: `${inQuotes(text).en} in ${where.en} is not a date.`,
  }
  return { rule: 'schema-date', message, hint: whyNot(text) ?? HOW }
}

const HOW: Bilingual = {
  sv: 'Skriv år-månad-dag, till exempel 2015-06-30.',
  en: 'Write year-month-day, for example 2015-06-30.',
}

/** Why a day that is written nearly right is none. */
function whyNot(text: string): Bilingual | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? []
  if (year === '') return null
  if (Number(year) < 1900 || Number(year) > 2199) {
    return { sv: 'Året ska vara 1900–2199.', en: 'The year should be 1900–2199.' }
  }
  const first = `${year}-${month.padStart(2, '0')}-01`
  if (!isDate(first)) return { sv: `Månaden ${month} finns inte.`, en: `There is no month ${month}.` }
  const written = `${first.slice(0, 8)}${day.padStart(2, '0')}`
  if (isDate(written)) return { sv: `Menade du ${written}?`, en: `Did you mean ${written}?` }
  const { daysInMonth } = date(first)
  const index = Number(month) - 1
  return {
    sv: `${MONTHS[index]?.sv} ${year} har ${daysInMonth} dagar.`,
    en: `${MONTHS[index]?.en} ${year} has ${daysInMonth} days.`,
  }
}

const MONTHS: readonly Bilingual[] = [
  { sv: 'Januari', en: 'January' },
  { sv: 'Februari', en: 'February' },
  { sv: 'Mars', en: 'March' },
  { sv: 'April', en: 'April' },
  { sv: 'Maj', en: 'May' },
  { sv: 'Juni', en: 'June' },
  { sv: 'Juli', en: 'July' },
  { sv: 'Augusti', en: 'August' },
  { sv: 'September', en: 'September' },
  { sv: 'Oktober', en: 'October' },
  { sv: 'November', en: 'November' },
  { sv: 'December', en: 'December' },
]
