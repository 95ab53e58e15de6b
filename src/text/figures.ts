import { isDate } from '../domain/dates.ts'
import { numberWord } from '../domain/swedish-wording.ts'
import type { Found } from './prose.ts'

/** What can be typed out in a text and is told by its form. */
export type Figure = WrittenDate | Reference | Amount

export interface WrittenDate {
  readonly kind: 'date'
  /** YYYY-MM-DD */
  readonly date: string
}

/** `punkt 8`, `bilaga 2` */
export interface Reference {
  readonly kind: 'reference'
  readonly to: 'clause' | 'appendix'
  readonly number: number
}

export interface Amount {
  readonly kind: 'amount'
  readonly number: number
  /** `counted` is in words and digits: `sex (6)`. */
  readonly form: 'digits' | 'words' | 'counted'
  readonly unit: Unit | null
}

export type Unit = 'years' | 'months' | 'weeks' | 'days' | 'weekdays' | 'times' | 'per-cent'

/** The dates, amounts and references in a stretch of prose, in the order in which they stand there. */
export function* figures(prose: string): Iterable<Found<Figure>> {
  if (!MAY_HOLD_A_FIGURE.test(prose)) return
  for (const { index, 0: raw, groups = {} } of prose.matchAll(FIGURE)) {
    const what = readReference(groups) ?? readDate(groups) ?? readAmount(groups)
    if (what !== null) yield { what, index, raw }
  }
}

/** Most prose does not, and this is told sooner. */
const MAY_HOLD_A_FIGURE = /\d|\s(?:år|månad|veck|dag|vardag|gång|procent)/i

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** The letters of Latin scripts; by their Unicode names they take several milliseconds to compile. */
const LETTER = String.raw`A-Za-z\u00C0-\u024F`

/** Every word is tried as a number in words: only the first of these that fits is read. */
const FIGURE = new RegExp(
  [
    // Not in the middle of a word or of a longer number: E4, 2023:196, 08-530 611 66.
    String.raw`(?<![${LETTER}0-9]|[0-9][.,:/-])(?:`,
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
    String.raw`|(?<compact>(?:19|20|21)\d{6})`,
    String.raw`|(?<day>\d{1,2})(?::?[ae])?\s+(?<month>${MONTH})\.?,?\s+(?<year>\d{4})`,
    String.raw`|(?<shortDay>\d{1,2})/(?<shortMonth>\d{1,2})[\s-](?<shortYear>\d{4})`,
    String.raw`|(?<to>punkt|bilaga)\s+(?<reference>\d{1,3})`,
    String.raw`|(?:(?<counting>[${LETTER}]+)\s+\((?<counted>\d{1,9})\)|(?<digits>\d{1,3}(?:[ \u00a0]\d{3})+|\d{1,9})|(?<words>[${LETTER}]+))`,
    String.raw`(?:\s+(?<unit>år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?|vardag(?:ar)?|gång(?:er)?|procent)(?![${LETTER}0-9])|\s?(?<sign>%))?`,
    String.raw`)(?![${LETTER}0-9]|[.,:/-][0-9])`,
  ].join(''),
  'gi',
)

type Groups = Readonly<Record<string, string | undefined>>
function readReference({ to, reference }: Groups): Reference | null {
  if (to === undefined) return null
  return {
    kind: 'reference',
    to: to.toLowerCase() === 'punkt' ? 'clause' : 'appendix',
    number: Number(reference),
  }
}

function readDate(groups: Groups): WrittenDate | null {
  const { iso, compact, day, month, year, shortDay, shortMonth, shortYear } = groups
  const written =
    iso ??
    (compact && `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`) ??
    (day &&
      `${year}-${padded(MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1)}-${padded(day)}`) ??
    (shortDay && `${shortYear}-${padded(shortMonth ?? '')}-${padded(shortDay)}`) ??
    ''
  return isDate(written) ? { kind: 'date', date: written } : null
}

function readAmount({ counting, counted, digits, words, unit, sign }: Groups): Amount | null {
  const measured = unitOf(unit ?? sign)
  if (digits !== undefined) {
    return { kind: 'amount', number: Number(digits.replaceAll(/\s/g, '')), form: 'digits', unit: measured }
  }
  const number = numberInWords((counting ?? words ?? '').toLowerCase())
  if (number === undefined) return null
  return { kind: 'amount', number, form: counted === undefined ? 'words' : 'counted', unit: measured }
}

function unitOf(written: string | undefined): Unit | null {
  return UNITS.find(({ stem }) => written?.toLowerCase().startsWith(stem))?.unit ?? null
}

const UNITS: readonly { readonly stem: string; readonly unit: Unit }[] = [
  { stem: 'år', unit: 'years' },
  { stem: 'månad', unit: 'months' },
  { stem: 'veck', unit: 'weeks' },
  { stem: 'dag', unit: 'days' },
  { stem: 'vardag', unit: 'weekdays' },
  { stem: 'gång', unit: 'times' },
  { stem: 'procent', unit: 'per-cent' },
  { stem: '%', unit: 'per-cent' },
]

function padded(digits: string | number): string {
  return String(digits).padStart(2, '0')
}

function numberInWords(word: string): number | undefined {
  numbers ??= new Map(
    Array.from({ length: 1000 }, (_, number) => number).flatMap((number) => [
      [numberWord(number, 'neuter'), number] as const,
      [numberWord(number, 'common'), number] as const,
    ]),
  )
  return numbers.get(word)
}

/** Made when the first number in words is asked for. */
let numbers: ReadonlyMap<string, number> | undefined
