import { Temporal } from 'temporal-polyfill'
import type { Bilingual } from './bilingual.ts'
import { dayBefore } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { weekdayName } from './swedish-wording.ts'

/**
 * The name of a public holiday (lag 1989:253, 1 §), or `null` on any other day and on a plain Sunday.
 * Where two fall on one day, both are named. Valid 1990–2199.
 */
export function holidayName(day: PlainDate): Bilingual | null {
  const fromEaster = daysFromEaster(day)
  const holidays = PUBLIC_HOLIDAYS.filter((holiday) => holiday.falls(day, fromEaster))
  if (holidays.length === 0) return null
  return {
    sv: holidays.map((holiday) => holiday.sv).join(' och '),
    en: holidays.map((holiday) => holiday.en).join(' and '),
  }
}

/** Whether the day is a public holiday, as every Sunday is (lag 1989:253, 1 §). Valid 1990–2199. */
export function isPublicHoliday(day: PlainDate): boolean {
  if (day.dayOfWeek === SUNDAY) return true
  const fromEaster = daysFromEaster(day)
  return PUBLIC_HOLIDAYS.some((holiday) => holiday.falls(day, fromEaster))
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
  while (!isBusinessDay(candidate)) candidate = dayBefore(candidate)
  return candidate
}

/** What the day is called: the public holiday, else the eve, else the day of the week. */
export function dayName(day: PlainDate): Bilingual {
  return holidayName(day) ?? eveName(day) ?? weekdayName(day)
}

/** Easter Sunday of a Gregorian year. */
export function easterSunday(year: number): PlainDate {
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: easterAfterMarchBegins(year) })
}

/** Days from 1 March to Easter Sunday, by the anonymous Gregorian computus. */
function easterAfterMarchBegins(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return epact + toSunday - 7 * lateMoon + 21
}

/** Days from Easter Sunday of its year to the day; negative before it. */
function daysFromEaster(day: PlainDate): number {
  const daysBeforeMarch = day.inLeapYear ? 60 : 59
  return day.dayOfYear - 1 - daysBeforeMarch - easterAfterMarchBegins(day.year)
}

/** Whether it falls on the day, which is so many days after Easter Sunday. */
type Falls = (day: PlainDate, fromEaster: number) => boolean

/** As `Falls`, of what Easter does not move. */
type FallsByDate = (day: PlainDate) => boolean

interface NamedDay<F extends Falls = Falls> extends Bilingual {
  readonly falls: F
}

const FRIDAY = 5
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
  {
    sv: 'annandag pingst',
    en: 'Whit Monday',
    falls: (day, fromEaster) => day.year < 2005 && fromEaster === 50,
  },
  {
    sv: 'nationaldagen',
    en: 'National Day',
    falls: (day) => day.year >= 2005 && on(6, 6)(day),
  },
  { sv: 'midsommardagen', en: 'Midsummer Day', falls: within(SATURDAY, [6, 20], [6, 26]) },
  { sv: 'alla helgons dag', en: "All Saints' Day", falls: within(SATURDAY, [10, 31], [11, 6]) },
  { sv: 'juldagen', en: 'Christmas Day', falls: on(12, 25) },
  { sv: 'annandag jul', en: 'Boxing Day', falls: on(12, 26) },
]

/** Lag 1930:173, 2 §. The Saturdays that it equates with them need no name of their own. */
const EQUATED_EVES: readonly NamedDay<FallsByDate>[] = [
  { sv: 'midsommarafton', en: 'Midsummer Eve', falls: within(FRIDAY, [6, 19], [6, 25]) },
  { sv: 'julafton', en: 'Christmas Eve', falls: on(12, 24) },
  { sv: 'nyårsafton', en: "New Year's Eve", falls: on(12, 31) },
]

function on(month: number, dayOfMonth: number): FallsByDate {
  return (day) => day.month === month && day.day === dayOfMonth
}

function afterEaster(days: number): Falls {
  return (_day, fromEaster) => fromEaster === days
}

type MonthAndDay = readonly [month: number, dayOfMonth: number]

/** The one such day of the week in a stretch of seven days. */
function within(dayOfWeek: number, first: MonthAndDay, last: MonthAndDay): FallsByDate {
  const [from, to] = [ordinal(first), ordinal(last)]
  return (day) => {
    const place = ordinal([day.month, day.day])
    return day.dayOfWeek === dayOfWeek && from <= place && place <= to
  }
}

/** Orders the days of a year; not their distance. */
function ordinal([month, dayOfMonth]: MonthAndDay): number {
  return month * 100 + dayOfMonth
}
