import { itemKey } from '../domain/paths.ts'
import type { Path } from '../domain/paths.ts'

/** A value that a placeholder can name. */
export interface NamedValue {
  readonly path: Path
  /** As a placeholder writes the path, items by their names: `parties.police.name`. */
  readonly written: string
  readonly value: string | number
}

/** Every string and number of a document that a placeholder can name, in the order in which they stand there. */
export function namedValues(content: unknown): NamedValue[] {
  return [...valuesBelow(content, [], [])]
}

function* valuesBelow(value: unknown, path: Path, names: readonly string[]): Iterable<NamedValue> {
  if (typeof value === 'string' || typeof value === 'number') yield { path, written: names.join('.'), value }
  else if (Array.isArray(value)) yield* inList(value, path, names)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* valuesBelow(item, [...path, key], [...names, key])
  }
}

/** Items without a name, or with one that they share, cannot be told apart by a placeholder. */
function* inList(list: readonly unknown[], path: Path, names: readonly string[]): Iterable<NamedValue> {
  const keys = list.map(itemKey)
  const seen = new Set<string | null>()
  const shared = new Set(keys.filter((key) => seen.size === seen.add(key).size))
  for (const [index, item] of list.entries()) {
    const key = keys[index] ?? null
    if (key !== null && !shared.has(key)) yield* valuesBelow(item, [...path, index], [...names, key])
  }
}
