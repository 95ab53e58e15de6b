import { date, isDate } from '../domain/dates.ts'
import { duration, isDuration } from '../domain/duration.ts'
import { nearest } from '../domain/nearest.ts'
import { child, itemKey } from '../domain/paths.ts'
import { countedDuration, countedNumber, listInWords, longDate } from '../domain/swedish-wording.ts'
import type { Written } from '../schema/documents.ts'
import { TEXT_KEYS } from './fields.ts'
import type { Placeholder } from './placeholders.ts'

/** Where a placeholder looks: the document it stands in, then the agreement's body. Nowhere else. */
export interface Scope {
  readonly own: unknown
  readonly body: Written['body']
}

/** What a placeholder stands for. */
export type Resolution =
  | { readonly kind: 'text'; readonly text: string }
  /** A day: `day` is YYYY-MM-DD. */
  | { readonly kind: 'date'; readonly day: string; readonly text: string }
  /** A reference to a clause or an appendix, by its number. */
  | {
      readonly kind: 'reference'
      readonly to: 'clause' | 'appendix'
      readonly number: number
      readonly text: string
    }
  /** The value is not known (`null`): a visible blank. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly fault: ResolutionFault }

export type ResolutionFault =
  | { readonly reason: 'no-clause' | 'no-appendix'; readonly number: number }
  /** Nothing has that name; `step` is the first name on the way that leads nowhere, `nearest` what may be meant. */
  | { readonly reason: 'no-value'; readonly step: string; readonly nearest: string | null }
  /** There is a value, but the helper cannot print it: a name where a date is wanted. */
  | { readonly reason: 'wrong-kind'; readonly value: string }

export function resolve({ helper, path }: Placeholder, scope: Scope): Resolution {
  if (helper === 'clause' || helper === 'appendix') return reference(helper, Number(path[0]), scope.body)
  const found = lookUp(path, scope)
  if ('fault' in found) return { kind: 'fault', fault: found.fault }
  if (found.value === null) return { kind: 'blank' }
  const text = PRINTERS[helper](found.value, path, scope.body)
  if (text === null) return { kind: 'fault', fault: { reason: 'wrong-kind', value: describe(found.value) } }
  return helper === 'date' ? { kind: 'date', day: String(found.value), text } : { kind: 'text', text }
}

function reference(to: 'clause' | 'appendix', number: number, body: Written['body']): Resolution {
  const known = to === 'clause' ? body.clauses : body.appendices
  if (!known.some((item) => item.number === number)) {
    return { kind: 'fault', fault: { reason: to === 'clause' ? 'no-clause' : 'no-appendix', number } }
  }
  return { kind: 'reference', to, number, text: `${to === 'clause' ? 'punkt' : 'bilaga'} ${number}` }
}

type LookUp = { readonly value: unknown } | { readonly fault: ResolutionFault }

function lookUp(path: readonly string[], { own, body }: Scope): LookUp {
  let value: unknown = child(own, path[0] ?? '') === undefined ? body : own
  for (const step of path) {
    // What is not known has no parts that could be.
    if (value === null) return { value }
    const next = child(value, step)
    if (next === undefined)
      return { fault: { reason: 'no-value', step, nearest: nearest(step, names(value)) } }
    value = next
  }
  return { value }
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(itemKey).filter((key) => key !== null)
  return typeof value === 'object' && value !== null ? Object.keys(value) : []
}

/** What each helper prints of a value that is not null; null when it cannot. */
const PRINTERS: Record<
  Exclude<Placeholder['helper'], 'clause' | 'appendix'>,
  (value: unknown, path: readonly string[], body: Written['body']) => string | null
> = {
  count: (value) => {
    if (typeof value === 'number') return countedNumber(value)
    return typeof value === 'string' && isDuration(value) ? countedDuration(duration(value)) : null
  },
  date: (value) => (typeof value === 'string' && isDate(value) ? longDate(date(value)) : null),
  list: (value, path, body) => {
    const key = path.at(-1) ?? ''
    const items = listed(value, key, body)
    if (items === null) return null
    // The levels of one organisation are a way down, not several things.
    return key === 'organisation' ? items.join(', ') : listInWords(items)
  },
  role: (value, _, body) => body.roles.find(({ id }) => id === value)?.definite ?? null,
  value: (value, path) => {
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && isForReaders(value, path) ? value : null
  },
  year: (value) => {
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && isDate(value) ? String(date(value).year) : null
  },
}

/** Names and figures are for readers; ids, dates and durations as they are written, and whole texts, are not. */
function isForReaders(value: string, path: readonly string[]): boolean {
  const key = path.at(-1) ?? ''
  const isItsOwnId = value === path.at(-2)
  return (
    !isItsOwnId && !KEYS_OF_IDS.has(key) && !TEXT_KEYS.includes(key) && !isDate(value) && !isDuration(value)
  )
}

const KEYS_OF_IDS = new Set([
  'body',
  'channel',
  'coordinators',
  'crime',
  'direction',
  'district',
  'id',
  'kind',
  'language',
  'led-by',
  'needs',
  'overarching-agreement',
  'party',
  'reported-to',
  'role',
  'source',
  'strength',
  'trend',
])

/** Lists whose items are names as they stand. */
const LISTS_OF_NAMES = new Set([
  'groups',
  'organisation',
  'primary',
  'priorities',
  'secondary',
  'telephones',
  'titles',
])

/** The names to list: behind the ids of roles, districts, bodies and parties, or as they stand; of members both roles and groups. */
function listed(value: unknown, key: string, body: Written['body']): readonly string[] | null {
  if (key === 'members') {
    const parts = ['roles', 'groups'].flatMap((part) => listed(child(value, part), part, body) ?? [])
    return parts.length > 0 ? parts : null
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'string'))
    return null
  const items: readonly string[] = value
  if (LISTS_OF_NAMES.has(key)) return items
  const names = namesById(key, body)
  return names === null ? null : items.map((id) => names.get(id) ?? id)
}

/** What an id in a list of that key stands for; null when the key is no list of ids that have names. */
function namesById(key: string, body: Written['body']): ReadonlyMap<string, string> | null {
  if (key === 'roles') return new Map(body.roles.map(({ id, definite }) => [id, definite]))
  if (key === 'districts' || key === 'bodies' || key === 'parties') {
    return new Map(body[key].map(({ id, name }) => [id, name]))
  }
  return null
}

function describe(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return '[]'
  return typeof value === 'object' ? '…' : String(value).slice(0, 40)
}
