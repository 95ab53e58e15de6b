import type { Bilingual } from './bilingual.ts'
import type { PlainDate } from './dates.ts'
import type { Duration } from './duration.ts'

/** The grammatical gender of the noun that a number counts: *en månad*, *ett år*. */
export type Gender = 'common' | 'neuter'

/** `1 december 2014` */
export function longDate(day: PlainDate): string {
  return `${day.day} ${word(MONTHS, day.month - 1)} ${day.year}`
}

/** `måndag`, `Monday` */
export function weekdayName(day: PlainDate): Bilingual {
  const index = day.dayOfWeek - 1
  return { sv: word(WEEKDAYS.sv, index), en: word(WEEKDAYS.en, index) }
}

/** `mån`, `Mon` */
export function weekdayAbbreviation(day: PlainDate): Bilingual {
  const index = day.dayOfWeek - 1
  return { sv: word(WEEKDAY_ABBREVIATIONS.sv, index), en: word(WEEKDAY_ABBREVIATIONS.en, index) }
}

/** The week of the day (ISO 8601): `v. 27`, `wk 27`. Around New Year it may be one of the year before or after. */
export function weekInWords({ weekOfYear }: PlainDate): Bilingual {
  return { sv: `v. ${weekOfYear}`, en: `wk ${weekOfYear}` }
}

/**
 * A whole number 0–999 in Swedish, in one word as formal text has it: `etthundrafyrtiosex`. Only a final one
 * shows the gender: `tjugoen`, `tjugoett`. Any other number in digits.
 */
export function numberWord(number: number, gender: Gender = 'common'): string {
  return isInWords(number) ? inWords(number, gender) : `${number}`
}

/** A number as an authority writes it in a document: `tre (3)`. One that has no word here in digits alone. */
export function countedNumber(number: number, gender: Gender = 'common'): string {
  return isInWords(number) ? `${inWords(number, gender)} (${number})` : `${number}`
}

/** A duration as an authority writes it in a document: `ett (1) år och sex (6) månader`. */
export function countedDuration(duration: Duration): string {
  return enumerated(
    partsOf(duration).map(
      ({ count, unit }) => `${countedNumber(count, unit.gender)} ${noun(count, unit.sv)}`,
    ),
    'och',
  )
}

/** A duration as the terminal shows it: `1 år och 6 månader`, `1 year and 6 months`. */
export function durationInWords(duration: Duration): Bilingual {
  const parts = partsOf(duration)
  return {
    sv: enumerated(
      parts.map(({ count, unit }) => `${count} ${noun(count, unit.sv)}`),
      'och',
    ),
    en: enumerated(
      parts.map(({ count, unit }) => `${count} ${noun(count, unit.en)}`),
      'and',
    ),
  }
}

/** How far away a day is, given the whole days until it: `om 60 dagar`, `today`, `för 3 dagar sedan`. */
export function daysInWords(days: number): Bilingual {
  if (days === 0) return { sv: 'i dag', en: 'today' }
  if (days === 1) return { sv: 'i morgon', en: 'tomorrow' }
  if (days === -1) return { sv: 'i går', en: 'yesterday' }
  return days > 0
    ? { sv: `om ${days} dagar`, en: `in ${days} days` }
    : { sv: `för ${-days} dagar sedan`, en: `${-days} days ago` }
}

interface Unit {
  readonly part: keyof Duration
  readonly gender: Gender
  readonly sv: Noun
  readonly en: Noun
}

interface Noun {
  readonly one: string
  readonly many: string
}

const UNITS: readonly Unit[] = [
  { part: 'years', gender: 'neuter', sv: { one: 'år', many: 'år' }, en: { one: 'year', many: 'years' } },
  {
    part: 'months',
    gender: 'common',
    sv: { one: 'månad', many: 'månader' },
    en: { one: 'month', many: 'months' },
  },
  {
    part: 'weeks',
    gender: 'common',
    sv: { one: 'vecka', many: 'veckor' },
    en: { one: 'week', many: 'weeks' },
  },
  { part: 'days', gender: 'common', sv: { one: 'dag', many: 'dagar' }, en: { one: 'day', many: 'days' } },
]

const MONTHS = words('januari februari mars april maj juni juli augusti september oktober november december')

const WEEKDAYS = {
  sv: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
}

const WEEKDAY_ABBREVIATIONS = {
  sv: words('mån tis ons tors fre lör sön'),
  en: words('Mon Tue Wed Thu Fri Sat Sun'),
}

const BELOW_TWENTY = words(
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
)

const TENS = words('noll tio tjugo trettio fyrtio femtio sextio sjuttio åttio nittio')

function isInWords(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 999
}

function inWords(number: number, gender: Gender): string {
  if (number === 1) return gender === 'neuter' ? 'ett' : 'en'
  if (number < 20) return word(BELOW_TWENTY, number)
  const [round, size] =
    number < 100
      ? [word(TENS, Math.floor(number / 10)), 10]
      : [`${inWords(Math.floor(number / 100), 'neuter')}hundra`, 100]
  const rest = number % size
  return rest === 0 ? round : `${round}${inWords(rest, gender)}`
}

function partsOf(duration: Duration): { readonly count: number; readonly unit: Unit }[] {
  return UNITS.map((unit) => ({ count: duration[unit.part], unit })).filter(({ count }) => count > 0)
}

function noun(count: number, { one, many }: Noun): string {
  return count === 1 ? one : many
}

function enumerated(parts: readonly string[], and: string): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts.slice(-1).join('')}`
}

function words(spaced: string): readonly string[] {
  return spaced.split(' ')
}

/** The word at an index that lies within the list. */
function word(list: readonly string[], index: number): string {
  return list[index] ?? ''
}

/** `Alby, Fittja och Tumba` */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} och ${last}` : last
}
