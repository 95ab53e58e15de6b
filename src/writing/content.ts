import type { PlainDate } from '../domain/dates.ts'
import type { Path } from '../domain/paths.ts'
import type { RecordKind } from '../schema/documents.ts'
import type { Answers, Around, Form } from './answers.ts'

/** What the record says, by what has been answered. Whether that is what its schema wants is for the schema to say. */
export function contentOf(
  kind: RecordKind,
  date: PlainDate,
  { slots }: Form,
  { answers, around }: { readonly answers: Answers; readonly around: Around },
): object {
  return slots.reduce<object>(
    (content, { path, value }) => withValue(content, path, value(answers, around)),
    {
      kind,
      date: date.toString(),
    },
  )
}

/** A copy of a mapping with another value at a path; mappings that are missing on the way are made. */
export function withValue(mapping: object, [key, ...rest]: Path, value: unknown): object {
  const name = String(key)
  const below: unknown = Object.getOwnPropertyDescriptor(mapping, name)?.value
  const inner = typeof below === 'object' && below !== null ? below : {}
  return { ...mapping, [name]: rest.length === 0 ? value : withValue(inner, rest, value) }
}
