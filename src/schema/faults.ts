import type { ErrorObject } from 'ajv'
import { nearest } from '../domain/nearest.ts'
import type { Path } from '../domain/paths.ts'
import { child } from '../domain/paths.ts'

/** One fault in a document, as the validator found it. */
export type Fault = ValueFault | MissingKey | UnknownKey | WrongKey | RepeatedItem

/** The value at `path` is not what the keyword asks for. */
export interface ValueFault {
  readonly keyword: ValueKeyword
  readonly path: Path
  /** What the keyword asks for, where that is a number. */
  readonly limit: number
}

export interface MissingKey {
  readonly keyword: 'required'
  /** The mapping that lacks the key. */
  readonly path: Path
  readonly key: string
}

export interface UnknownKey {
  readonly keyword: 'additionalProperties'
  /** The key itself is the last step. */
  readonly path: Path
  /** A key that the mapping lacks and that this one is most likely meant to be. */
  readonly meant: string | null
}

export interface WrongKey {
  readonly keyword: 'propertyNames'
  /** The key itself is the last step. */
  readonly path: Path
}

export interface RepeatedItem {
  readonly keyword: 'uniqueItems'
  /** The later of the two. */
  readonly path: Path
}

/**
 * The keywords about a value by itself. Of several faults at one place the first here is told, since the others follow
 * from it: a number where a date should be is neither a text, nor a date, nor of the form of one.
 */
const VALUE_KEYWORDS = [
  'type',
  'enum',
  'const',
  'minLength',
  'maxLength',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const
export type ValueKeyword = (typeof VALUE_KEYWORDS)[number]

/** The keys that the mapping at a path may have, whatever it is meant to be. */
export type KnownKeys = (path: Path) => readonly string[]

/** What is wrong with the document, each fault once. */
export function faultsFrom(errors: readonly ErrorObject[], root: unknown, knownKeys: KnownKeys): Fault[] {
  return [...byPlace(errors.filter(isOwnFault))].flatMap(([instancePath, found]) => {
    const path = pathTo(instancePath, root)
    const { keys, faults } = untagged(path, found, path.reduce<unknown>(child, root), knownKeys)
    return [...faults, ...faultsAt(path, found, keys)]
  })
}

/** Not what follows from another error: that the value is not null either, or that an alternative did not fit. */
function isOwnFault({ keyword, params, propertyName, schemaPath }: ErrorObject): boolean {
  if (keyword === 'anyOf' || propertyName !== undefined) return false
  return !(keyword === 'type' && params['type'] === 'null' && /\/anyOf\/\d+\/type$/.test(schemaPath))
}

function byPlace(errors: readonly ErrorObject[]): Map<string, ErrorObject[]> {
  const places = new Map<string, ErrorObject[]>()
  for (const error of errors) {
    const found = places.get(error.instancePath)
    if (found === undefined) places.set(error.instancePath, [error])
    else found.push(error)
  }
  return places
}

/**
 * Of a mapping whose tag does not say which of several it is, the validator says no more than that. An unknown tag is
 * a wrong choice; when the tag is missing, one of the unknown keys may be it, misspelt.
 */
function untagged(
  path: Path,
  errors: readonly ErrorObject[],
  value: unknown,
  knownKeys: KnownKeys,
): { readonly keys: readonly string[]; readonly faults: readonly Fault[] } {
  const error = errors.find(({ keyword }) => keyword === 'discriminator')
  if (error === undefined || typeof value !== 'object' || value === null) return { keys: [], faults: [] }
  const tag = String(error.params['tag'])
  if (Object.hasOwn(value, tag))
    return { keys: [], faults: [{ keyword: 'enum', path: [...path, tag], limit: NaN }] }
  const known = new Set(knownKeys(path))
  return { keys: Object.keys(value).filter((key) => !known.has(key)), faults: [] }
}

function faultsAt(path: Path, errors: readonly ErrorObject[], unknownKeys: readonly string[]): Fault[] {
  const named = (keyword: string, parameter: string): string[] =>
    errors.filter((error) => error.keyword === keyword).map(({ params }) => String(params[parameter]))
  const missing = named('required', 'missingProperty')
  const unknown = [...unknownKeys, ...named('additionalProperties', 'additionalProperty')]
  const meant = meantKeys(missing, unknown)
  const found = new Set(meant.values())
  return [
    ...valueFault(path, errors),
    ...missing.filter((key) => !found.has(key)).map((key): Fault => ({ keyword: 'required', path, key })),
    ...unknown.map((key): Fault => ({
      keyword: 'additionalProperties',
      path: [...path, key],
      meant: meant.get(key) ?? null,
    })),
    ...named('propertyNames', 'propertyName').map((key): Fault => ({
      keyword: 'propertyNames',
      path: [...path, key],
    })),
    ...named('uniqueItems', 'j').map((index): Fault => ({
      keyword: 'uniqueItems',
      path: [...path, Number(index)],
    })),
  ]
}

/** A misspelt key is one fault, not an unknown key and a missing one: the missing keys, by what stands in their place. */
function meantKeys(missing: readonly string[], unknown: readonly string[]): Map<string, string> {
  const meant = new Map<string, string>()
  for (const key of missing) {
    const misspelt = nearest(
      key,
      unknown.filter((other) => !meant.has(other)),
    )
    if (misspelt !== null) meant.set(misspelt, key)
  }
  return meant
}

function valueFault(path: Path, errors: readonly ErrorObject[]): Fault[] {
  for (const keyword of VALUE_KEYWORDS) {
    const error = errors.find((candidate) => candidate.keyword === keyword)
    if (error !== undefined) return [{ keyword, path, limit: Number(error.params['limit']) }]
  }
  return []
}

function pathTo(instancePath: string, root: unknown): Path {
  const path: (string | number)[] = []
  let value = root
  for (const escaped of instancePath.split('/').slice(1)) {
    const written = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    const segment = Array.isArray(value) ? Number(written) : written
    path.push(segment)
    value = child(value, segment)
  }
  return path
}
