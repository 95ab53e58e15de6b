/** The way from the root of a document to a value in it: keys of mappings, indexes (from 0) of lists. */
export type Path = readonly (string | number)[]

/** The path as a JSON Pointer (RFC 6901), the root being the empty string. */
export function pointer(path: Path): string {
  return path.map((segment) => `/${escaped(String(segment))}`).join('')
}

/**
 * The path as a pointer that outlives a reordering: an item of a list is named by its id where it has one
 * that no other item of the list shares, else by its index. `/measures/mediation/time`.
 */
export function pointerById(root: unknown, path: Path): string {
  let value = root
  let written = ''
  for (const segment of path) {
    written += `/${escaped(Array.isArray(value) ? uniqueKey(value, Number(segment)) : String(segment))}`
    value = child(value, segment)
  }
  return written
}

/** The item's own name in its list: its id, or the field that takes the place of one. */
export function itemKey(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null
  for (const field of KEY_FIELDS) {
    const key = ownValue(item, field)
    if (typeof key === 'string' || typeof key === 'number') return String(key)
  }
  return null
}

/** One step down: an own property of a mapping, or an item of a list by its index or by its key. */
export function child(value: unknown, segment: string | number): unknown {
  if (Array.isArray(value)) {
    if (typeof segment === 'number') return value[segment]
    const named = value.filter((item) => itemKey(item) === segment)
    return named.length === 1 ? named[0] : undefined
  }
  return typeof value === 'object' && value !== null ? ownValue(value, String(segment)) : undefined
}

/** In the order in which they count as the name of an item. */
const KEY_FIELDS = ['id', 'channel', 'subject', 'number', 'party']

function uniqueKey(list: readonly unknown[], index: number): string {
  const key = itemKey(list[index])
  const sharing = list.filter((item) => itemKey(item) === key).length
  return key !== null && sharing === 1 ? key : String(index)
}

function ownValue(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

function escaped(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1')
}
