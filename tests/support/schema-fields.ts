import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A field of a schema: its place, `roles.*.party`, and the definitions that say what it holds. */
export interface SchemaField {
  readonly field: string
  readonly definitions: readonly string[]
  /** Whether the mapping must have it. */
  readonly isRequired: boolean
}

/** Every field that the schema of a kind of file allows, in its order; what it refers to is followed. */
export function fieldsOf(kind: string): SchemaField[] {
  return [...fieldsBelow(schemaNamed(kind), { path: [], definitions: [], isRequired: true })]
}

function schemaNamed(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', `${name}.schema.json`), 'utf8'))
}

const DEFINITIONS = schemaNamed('definitions')

interface Place extends Omit<SchemaField, 'field'> {
  readonly path: readonly string[]
}

function* fieldsBelow(schema: unknown, { path, definitions, isRequired }: Place): Iterable<SchemaField> {
  const name = String(at(schema, '$ref') ?? '').split('/$defs/')[1]
  const through = name === undefined ? definitions : [...definitions, name]
  const meant = name === undefined ? undefined : at(at(DEFINITIONS, '$defs'), name)
  const here = { path, definitions: through, isRequired }
  if (meant === undefined) yield { field: path.join('.'), definitions: through, isRequired }
  else yield* fieldsBelow(meant, here)
  for (const choices of ['anyOf', 'oneOf']) {
    for (const choice of itemsOf(at(schema, choices))) yield* fieldsBelow(choice, here)
  }
  const required = itemsOf(at(schema, 'required'))
  for (const [key, value] of entriesOf(at(schema, 'properties'))) {
    yield* fieldsBelow(value, { path: [...path, key], definitions: [], isRequired: required.includes(key) })
  }
  for (const key of ['items', 'additionalProperties']) {
    const below = at(schema, key)
    if (typeof below === 'object')
      yield* fieldsBelow(below, { path: [...path, '*'], definitions: [], isRequired: false })
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
