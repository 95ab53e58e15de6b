import type { Path } from '../domain/paths.ts'

/** A field that is null in one place or more. */
export interface OpenField {
  /** Where it stands, `measures.*.time`. */
  readonly field: string
  readonly places: readonly Path[]
}

/** What a file leaves open: every null in it, those of one field together, in the order in which they stand there. */
export function openFields(content: unknown): OpenField[] {
  const fields = new Map<string, Path[]>()
  for (const path of nullsBelow(content, [])) {
    const field = path.map((segment) => (typeof segment === 'number' ? '*' : segment)).join('.')
    fields.set(field, [...(fields.get(field) ?? []), path])
  }
  return [...fields].map(([field, places]) => ({ field, places }))
}

function* nullsBelow(value: unknown, path: Path): Iterable<Path> {
  if (value === null) yield path
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* nullsBelow(item, [...path, index])
  } else if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* nullsBelow(item, [...path, key])
  }
}
