import { Temporal } from 'temporal-polyfill'
import type { Bilingual } from './bilingual.ts'
import type { PlainDate } from './dates.ts'
import { weekdayName } from './swedish-wording.ts'

/**
 * The name of a public holiday (lag 1989:253, 1 §), or `null` on any other day and on a plain Sunday.
 * Where two fall on one day, both are named. Valid 1990–2199.
 */
export function holidayName(day: PlainDate): Bilingual | null {
  const holidays = PUBLIC_HOLIDAYS.filter((holiday) => holiday.falls(day))
  if (holidays.length === 0) return null
  return {
    sv: holidays.map((holiday) => holiday.sv).join(' och '),
    en: holidays.map((holiday) => holiday.en).join(' and '),
  }
}

/** Whether the day is a public holiday, as every Sunday is (lag 1989:253, 1 §). Valid 1990–2199. */
export function isPublicHoliday(day: PlainDate): boolean {
  return day.dayOfWeek === SUNDAY || holidayName(day) !== null
}

/**
 * The name of an eve that counts as a public holiday (lag 1930:173, 2 §), or `null`. Other eves are ordinary
 * days.
 */
export function eveName(day: PlainDate): Bilingual | null {
  const eve = EQUATED_EVES.find((equated) => equated.falls(day))
  return eve === undefined ? null : { sv: eve.sv, en: eve.en }
}

/** Monday to Friday, no public holiday and no equated eve (lag 1989:253; lag 1930:173, 2 §). */
export function isBusinessDay(day: PlainDate): boolean {
  return day.dayOfWeek < SATURDAY && !isPublicHoliday(day) && eveName(day) === null
}

/** The day itself if it is a business day, else the last one before it. */
export function businessDayOnOrBefore(day: PlainDate): PlainDate {
  let candidate = day
  while (!isBusinessDay(candidate)) candidate = candidate.subtract({ days: 1 })
  return candidate
}

/** What the day is called: the public holiday, else the eve, else the day of the week. */
export function dayName(day: PlainDate): Bilingual {
  return holidayName(day) ?? eveName(day) ?? weekdayName(day)
}

/** Easter Sunday of a Gregorian year, by the anonymous Gregorian computus. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const daysFromMarch = epact + toSunday - 7 * lateMoon + 114
  return Temporal.PlainDate.from({
    year,
    month: Math.floor(daysFromMarch / 31),
    day: (daysFromMarch % 31) + 1,
  })
}

type Falls = (day: PlainDate) => boolean

interface NamedDay extends Bilingual {
  readonly falls: Falls
}

const SATURDAY = 6
const SUNDAY = 7

/** Lag 1989:253, 1 and 2 §§; lag 2004:1320 put nationaldagen in the place of annandag pingst from 2005. */
const PUBLIC_HOLIDAYS: readonly NamedDay[] = [
  { sv: 'nyårsdagen', en: "New Year's Day", falls: on(1, 1) },
  { sv: 'trettondedag jul', en: 'Epiphany', falls: on(1, 6) },
  { sv: 'långfredagen', en: 'Good Friday', falls: afterEaster(-2) },
  { sv: 'påskdagen', en: 'Easter Sunday', falls: afterEaster(0) },
  { sv: 'annandag påsk', en: 'Easter Monday', falls: afterEaster(1) },
  { sv: 'första maj', en: 'May Day', falls: on(5, 1) },
  { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day', falls: afterEaster(39) },
  { sv: 'pingstdagen', en: 'Whit Sunday', falls: afterEaster(49) },
  { sv: 'annandag pingst', en: 'Whit Monday', falls: (day) => day.year < 2005 && afterEaster(50)(day) },
  { sv: 'nationaldagen', en: 'National Day', falls: (day) => day.year >= 2005 && on(6, 6)(day) },
  { sv: 'midsommardagen', en: 'Midsummer Day', falls: firstFrom(SATURDAY, 6, 20) },
  { sv: 'alla helgons dag', en: "All Saints' Day", falls: firstFrom(SATURDAY, 10, 31) },
  { sv: 'juldagen', en: 'Christmas Day', falls: on(12, 25) },
  { sv: 'annandag jul', en: 'Boxing Day', falls: on(12, 26) },
]

/** Lag 1930:173, 2 §. The Saturdays that it equates with them need no name of their own. */
const EQUATED_EVES: readonly NamedDay[] = [
  { sv: 'midsommarafton', en: 'Midsummer Eve', falls: firstFrom(SATURDAY - 1, 6, 19) },
  { sv: 'julafton', en: 'Christmas Eve', falls: on(12, 24) },
  { sv: 'nyårsafton', en: "New Year's Eve", falls: on(12, 31) },
]

function on(month: number, dayOfMonth: number): Falls {
  return (day) => day.month === month && day.day === dayOfMonth
}

function afterEaster(days: number): Falls {
  return (day) => day.dayOfYear === easterSunday(day.year).dayOfYear + days
}

/** The first such day of the week on or after the given day of the year. */
function firstFrom(dayOfWeek: number, month: number, dayOfMonth: number): Falls {
  return (day) => {
    if (day.dayOfWeek !== dayOfWeek) return false
    const days = day.dayOfYear - day.with({ month, day: dayOfMonth }).dayOfYear
    return days >= 0 && days < 7
  }
}
