import { child } from './paths.ts'
import type { Path } from './paths.ts'

/** A value that is otherwise than it was; undefined where it was not, or is no more. */
export interface Difference {
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

/** Where two values of YAML differ, as deep as both are lists or both mappings; in the order of the later one. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
  if (Object.is(before, after)) return []
  if (!isNested(before) || !isNested(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before, after }]
  }
  const keys = new Set([...keysOf(after), ...keysOf(before)])
  return [...keys].flatMap((key) => differences(child(before, key), child(after, key), [...path, key]))
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function keysOf(value: object): (string | number)[] {
  return Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
}
