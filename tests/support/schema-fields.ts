import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A field of a schema: its place, `roles.*.party`, and the definitions that say what it holds. */
export interface SchemaField {
  readonly field: string
  readonly definitions: readonly string[]
}

/** Every field that a schema allows, in its order; what it refers to is followed. */
export function fieldsOf(schema: unknown): SchemaField[] {
  return [...fieldsBelow(schema, [], [])]
}

const DEFINITIONS: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/definitions.schema.json'), 'utf8'),
)

function* fieldsBelow(
  schema: unknown,
  path: readonly string[],
  definitions: readonly string[],
): Iterable<SchemaField> {
  const name = String(at(schema, '$ref') ?? '').split('/$defs/')[1]
  const through = name === undefined ? definitions : [...definitions, name]
  const meant = name === undefined ? undefined : at(at(DEFINITIONS, '$defs'), name)
  if (meant === undefined) yield { field: path.join('.'), definitions: through }
  else yield* fieldsBelow(meant, path, through)
  for (const choices of ['anyOf', 'oneOf']) {
    for (const choice of itemsOf(at(schema, choices))) yield* fieldsBelow(choice, path, through)
  }
  for (const [key, value] of entriesOf(at(schema, 'properties')))
    yield* fieldsBelow(value, [...path, key], [])
  for (const key of ['items', 'additionalProperties']) {
    const below = at(schema, key)
    if (typeof below === 'object') yield* fieldsBelow(below, [...path, '*'], [])
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}
