import { isDate } from '../domain/dates.ts'
import { duration, formatIso, isDuration } from '../domain/duration.ts'
import type { Path } from '../domain/paths.ts'
import type { Written } from '../schema/documents.ts'
import { figures } from '../text/figures.ts'
import type { Amount, Figure, Unit } from '../text/figures.ts'
import { namedValues } from '../text/named-values.ts'
import type { NamedValue } from '../text/named-values.ts'
import { phrases } from '../text/phrases.ts'
import type { Found } from '../text/prose.ts'
import { clauseAround } from './clause-of.ts'

/** What stands typed out in the prose of a text, in order, each with the placeholders that can say it. */
export type FindTyped = (prose: string, path: Path) => Found<readonly string[]>[]

/**
 * Knows the values that the texts of a document can fill in: its own and the body's. A date, a duration and a name are
 * known in every text. A bare number is so only in a text about the same thing as the value, since numbers coincide.
 */
export function findTyped(own: object, body: Written['body']): FindTyped {
  const values = reachable(own, body)
  const known = index(values, body)
  const names = phrases(
    values.flatMap(({ name, written }) => (name === null ? [] : [[name, `value ${written}`] as const])),
  )
  return (prose, path) => {
    const topics = topicsOf(path, body)
    const typedNames = [...names.in(prose)].map(({ what, isGenitive, ...found }) => ({
      ...found,
      what: [`{{${what}}}${isGenitive ? 's' : ''}`],
    }))
    const typedFigures = [...figures(prose)].map(({ what, ...found }) => ({
      ...found,
      what: sayings(what, topics, known),
    }))
    return [...typedNames, ...typedFigures.filter(({ what }) => what.length > 0)].toSorted(
      (a, b) => a.index - b.index,
    )
  }
}

/** A value by all that a text could say instead of filling it in. */
interface KnownValue {
  /** The name that its path begins with. */
  readonly first: string
  readonly written: string
  /** What it is looked up by. */
  readonly keys: readonly string[]
  /** The proper name that it is, or null. */
  readonly name: string | null
}

/** A document's own values hide those of the body that begin with the same name. */
function reachable(own: object, body: Written['body']): readonly KnownValue[] {
  const ofBody = BODIES.get(body) ?? knownValues(body, body)
  BODIES.set(body, ofBody)
  if (own === body) return ofBody
  return [...knownValues(own, body), ...ofBody.filter(({ first }) => !Object.hasOwn(own, first))]
}

/** Every document is read with the body: its values are gathered once. */
const BODIES = new WeakMap<Written['body'], readonly KnownValue[]>()

function knownValues(content: object, body: Written['body']): KnownValue[] {
  return namedValues(content)
    .filter(({ path }) => path.length > 1)
    .map((value) => ({
      first: String(value.path[0]),
      written: value.written,
      keys: keysOf(value, body),
      name: isProperName(value) ? String(value.value) : null,
    }))
}

const PROPER_NAMES: ReadonlySet<string> = new Set([
  'bodies.*.name',
  'forums.*.name',
  'overarching-agreement.number',
  'parties.*.name',
  'parties.*.organisation-number',
  'signing.signatories.*.name',
])

function isProperName({ path, value }: NamedValue): boolean {
  const field = path.map((segment) => (typeof segment === 'number' ? '*' : segment)).join('.')
  return PROPER_NAMES.has(field) && /^[\p{Lu}\p{N}]/u.test(String(value))
}

/** What a text or a value is about: the item of a list that it is in, and the clause that it rests on. */
function topicsOf(path: Path, body: Written['body']): string[] {
  const item = path.slice(0, typeof path[1] === 'number' ? 2 : 1).join('/')
  const clause = clauseAround(body, path)?.split('(')[0]
  return clause === undefined ? [item] : [item, `clause ${clause}`]
}

/** The paths of the values by what they say. */
type Index = ReadonlyMap<string, readonly string[]>

function index(values: readonly KnownValue[], body: Written['body']): Index {
  const known = new Map<string, string[]>()
  const add = (key: string, path: string): void => {
    const paths = known.get(key)
    if (paths === undefined) known.set(key, [path])
    else if (paths.length < SUGGESTIONS) paths.push(path)
  }
  for (const { keys, written } of values) for (const key of keys) add(key, written)
  for (const { number } of body.clauses) add(`clause ${number}`, String(number))
  for (const { number } of body.appendices) add(`appendix ${number}`, String(number))
  return known
}

/** More placeholders than these that say the same help nobody to choose. */
const SUGGESTIONS = 3

function keysOf({ path, value }: NamedValue, body: Written['body']): string[] {
  if (typeof value === 'number') {
    const isOwnNumber = path.at(-1) === 'number' && path[0] !== 'forums'
    return isOwnNumber ? [] : topicsOf(path, body).map((topic) => `number ${value} of ${topic}`)
  }
  if (isDate(value)) {
    const years = topicsOf(path, body).map((topic) => `year ${value.slice(0, 4)} of ${topic}`)
    return [`date ${value}`, ...years]
  }
  if (!isDuration(value)) return []
  const topics = topicsOf(path, body)
  const length = formatIso(duration(value))
  return [`duration ${length}`, ...topics.map((topic) => `duration ${length} of ${topic}`)]
}

/** The placeholders that say what a figure says. */
function sayings(figure: Figure, topics: readonly string[], known: Index): string[] {
  for (const { helper, key } of wantedFor(figure, topics)) {
    const paths = known.get(key)
    if (paths !== undefined) return paths.map((path) => `{{${helper} ${path}}}`)
  }
  return []
}

interface Wanted {
  readonly helper: string
  readonly key: string
}

/** What to look for, the nearest first. */
function wantedFor(figure: Figure, topics: readonly string[]): Wanted[] {
  if (figure.kind === 'date') return [{ helper: 'date', key: `date ${figure.date}` }]
  if (figure.kind === 'reference') return [{ helper: figure.to, key: `${figure.to} ${figure.number}` }]
  if (!saysAnAmount(figure)) return []
  const { number, form, unit } = figure
  const part = unit === null ? undefined : PARTS[unit]
  if (part !== undefined) {
    const length = `duration P${number}${part}`
    return [...topics.map((topic) => `${length} of ${topic}`), length].map((key) => ({
      helper: 'count',
      key,
    }))
  }
  const helper = form === 'digits' ? 'value' : 'count'
  return [
    ...topics.map((topic) => ({ helper, key: `number ${number} of ${topic}` })),
    ...topics.map((topic) => ({ helper: 'year', key: `year ${number} of ${topic}` })),
  ]
}

/** En and ett are articles too; a bare number in words, or of one digit, is seldom meant as an agreed figure. */
function saysAnAmount({ number, form, unit }: Amount): boolean {
  if (form === 'counted') return true
  if (form === 'words') return unit !== null && number > 1
  return unit !== null || number > 9
}

/** The letters of an ISO 8601 duration. */
const PARTS: Readonly<Partial<Record<Unit, string>>> = { years: 'Y', months: 'M', weeks: 'W', days: 'D' }
