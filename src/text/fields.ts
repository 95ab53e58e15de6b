import type { Path } from '../domain/paths.ts'

/** A running text in a document: Markdown with placeholders. */
export interface TextField {
  readonly path: Path
  readonly text: string
}

/** Every running text in a valid document, in the order in which it stands there. */
export function textFields(content: unknown): TextField[] {
  return [...strings(content, [])].filter(({ path }) => isTextField(path))
}

/** Every other string of a valid document: names, headings, dates, ids. */
export function plainFields(content: unknown): TextField[] {
  return [...strings(content, [])].filter(({ path }) => !isTextField(path))
}

/** The keys whose strings the schemas declare as running text; a test holds this list to the schemas. */
export const TEXT_KEYS: readonly string[] = [
  'activity-principles',
  'frequency-text',
  'introduction',
  'lead',
  'method',
  'note',
  'purpose',
  'text',
]

function isTextField(path: Path): boolean {
  return TEXT_KEYS.includes(String(path.at(-1)))
}

function* strings(value: unknown, path: Path): Iterable<TextField> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* strings(item, [...path, index])
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* strings(item, [...path, key])
  }
}
