import type { Bilingual } from '../../domain/bilingual.ts'
import { date, isDate } from '../../domain/dates.ts'
import type { Context, Words } from './context.ts'
import { inQuotes } from './phrases.ts'

/** What should be a date and is none, or names a day that does not exist. */
export function wrongDate({ place, written }: Context): Words {
  const text = inQuotes(written)
  return {
    rule: 'schema-date',
    message: {
      sv: `${text.sv} i ${place.sv} är inget datum.`,
      en: `${text.en} in ${place.en} is not a date.`,
    },
    hint: whyNot(written) ?? {
      sv: 'Skriv år-månad-dag, till exempel 2015-06-30.',
      en: 'Write year-month-day, for example 2015-06-30.',
    },
  }
}

const NEARLY = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$|^(\d{4})(\d\d)(\d\d)$/

/** Why a day that is written nearly right is none. */
function whyNot(written: string): Bilingual | null {
  const [year, month, day] = NEARLY.exec(written)?.slice(1).filter(Boolean).map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  if (year < 1900 || year > 2199)
    return { sv: 'Året ska vara 1900–2199.', en: 'The year should be 1900–2199.' }
  const monthName = MONTHS[month - 1]
  if (monthName === undefined) return { sv: `Månad ${month} finns inte.`, en: `There is no month ${month}.` }
  const first = `${year}-${twoDigits(month)}-01`
  const right = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  if (isDate(right)) return { sv: `Menade du ${right}?`, en: `Did you mean ${right}?` }
  const { daysInMonth } = date(first)
  return {
    sv: `${monthName.sv} ${year} har ${daysInMonth} dagar.`,
    en: `${monthName.en} ${year} has ${daysInMonth} days.`,
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
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
