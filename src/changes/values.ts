import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { date, isDate } from '../domain/dates.ts'
import { duration, isDuration } from '../domain/duration.ts'
import { digitsInWords } from '../domain/numbers.ts'
import { seriesOf } from '../domain/series.ts'
import { durationInWords, longDate } from '../domain/swedish-wording.ts'
import type { DocumentKind } from '../schema/documents.ts'
import { expectedAt } from '../schema/expected.ts'
import type { Expected } from '../schema/expected.ts'
import { itemsOf } from './ids.ts'
import type { Seen } from './side.ts'
import type { Telling } from './telling.ts'
import { onOneLine, readable } from './texts.ts'

/** A value as a sentence says it; null where there is none. */
export function inWords(kind: DocumentKind, seen: Seen, telling: Telling | undefined): Bilingual | null {
  const { value, path, side } = seen
  if (value === undefined || value === null) return null
  const told = telling?.value?.(value, side) ?? telling?.whole?.(value, side) ?? null
  if (told !== null) return told
  if (Array.isArray(value)) return listInWords(kind, seen, telling)
  const expected = expectedAt(kind, side.own, path)
  if (typeof value === 'string' && isProse(expected)) return same(readable(value, side))
  return typeof value === 'object' ? mappingInWords(kind, seen) : scalarInWords(value, expected)
}

/** The items of a list of names or ids, each in words. */
export function itemsInWords(kind: DocumentKind, seen: Seen, telling: Telling | undefined): Bilingual[] {
  return itemsOf(seen.value).map(
    (item, index) => inWords(kind, { ...seen, value: item, path: [...seen.path, index] }, telling) ?? NOTHING,
  )
}

/** Whether a text runs over several lines, so that its words are compared one by one. */
export function isProse({ definition }: Expected): boolean {
  return definition === 'text' || definition === 'note'
}

/** In a sentence: `den 1 december 2014`. */
export function onDay(day: string): Bilingual {
  const { sv, en } = dayInWords(day)
  return { sv: `den ${sv}`, en }
}

/** `1 december 2014`, `2014-12-01` */
export function dayInWords(day: string): Bilingual {
  return { sv: longDate(date(day)), en: day }
}

export const NOTHING: Bilingual = { sv: 'uppgift saknas', en: 'not known' }

function listInWords(kind: DocumentKind, seen: Seen, telling: Telling | undefined): Bilingual {
  const items = itemsInWords(kind, seen, telling)
  return items.length === 0 ? { sv: 'tom lista', en: 'an empty list' } : seriesOf(items)
}

function mappingInWords(kind: DocumentKind, { value, path, side }: Seen): Bilingual {
  const parts = Object.entries(value ?? {}).map(([key, item]) => {
    const words = inWords(kind, { value: item, path: [...path, key], side }, undefined) ?? NOTHING
    const { title } = expectedAt(kind, side.own, [...path, key])
    return { sv: `${(title || key).toLowerCase()} ${words.sv}`, en: `${key} ${words.en}` }
  })
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') }
}

function scalarInWords(value: unknown, { definition }: Expected): Bilingual {
  if (typeof value === 'number') return definition === 'year' ? same(String(value)) : digitsInWords(value)
  const text = String(value)
  if (definition === 'date' && isDate(text)) return dayInWords(text)
  if (definition === 'duration' && isDuration(text)) return durationInWords(duration(text))
  return same(onOneLine(text))
}

/** In quotes, if it is a name and its form does not tell it from the words around it. */
export function inQuotes(
  words: Bilingual,
  kind: DocumentKind,
  { value, path, side }: Seen,
  telling: Telling | undefined,
): Bilingual {
  const { definition } = expectedAt(kind, side.own, path)
  const isName =
    typeof value === 'string' &&
    telling?.value === undefined &&
    telling?.whole === undefined &&
    (definition === null || !FORMS.has(definition))
  return isName ? { sv: `”${words.sv}”`, en: `“${words.en}”` } : words
}

/** What is told from the words around it by its form. */
const FORMS = new Set([
  'clauseNumber',
  'date',
  'duration',
  'email',
  'note',
  'text',
  'id',
  'organisationNumber',
  'postalCode',
  'recordId',
  'telephone',
])
