import { child } from '../domain/paths.ts'
import type { Path } from '../domain/paths.ts'
import type { DocumentKind } from './documents.ts'
import { schemas } from './generated/schemas.ts'

/** What the schema says of one place in a document. */
export interface Expected {
  /** In Swedish, as an editor shows it; empty when the schema does not know the place. */
  readonly title: string
  readonly description: string
  /** The definition that the field is an instance of, `date` or `organisationNumber`, whether it may be null or not. */
  readonly definition: string | null
  readonly types: readonly ValueType[]
  /** The only values allowed, when they are listed. */
  readonly choices: readonly Choice[] | null
  /** The keys of the mapping that may stand here. */
  readonly keys: readonly string[]
}

export type ValueType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
export type Choice = string | null

/** What the schema of this kind of file says of the place that the path leads to in the document. */
export function expectedAt(kind: DocumentKind, root: unknown, path: Path): Expected {
  let schema = resolved(schemas[kind], root)
  let value = root
  for (const segment of path) {
    value = child(value, segment)
    schema = resolved(below(schema, segment), value)
  }
  return described(schema)
}

interface Schema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly definition?: string
  readonly type?: string | readonly string[]
  readonly const?: Choice
  readonly enum?: readonly Choice[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string }
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
}

const UNKNOWN: Schema = {}

function below(schema: Schema, segment: string | number): Schema {
  if (typeof segment === 'number') return schema.items ?? UNKNOWN
  const { properties = {}, additionalProperties } = schema
  if (Object.hasOwn(properties, segment)) return properties[segment] ?? UNKNOWN
  return typeof additionalProperties === 'object' ? additionalProperties : UNKNOWN
}

/** The schema with its reference followed and the alternative chosen that the value is meant to be. */
function resolved(schema: Schema, value: unknown): Schema {
  if (schema.$ref !== undefined) {
    const { $ref, ...own } = schema
    const whole = /^([a-z-]+)\.schema\.json$/.exec($ref)?.[1]
    if (whole !== undefined) return resolved({ ...documents[whole], ...own }, value)
    const definition = $ref.slice($ref.lastIndexOf('/') + 1)
    return resolved(
      { ...definitions[definition], definition: definition.replace(/OrNull$/, ''), ...own },
      value,
    )
  }
  if (schema.anyOf !== undefined) {
    const { anyOf, ...own } = schema
    const alternative = anyOf.find(({ type }) => type !== 'null') ?? UNKNOWN
    const chosen = resolved(alternative, value)
    return { ...chosen, ...own, type: [...types(chosen), 'null'] }
  }
  if (schema.oneOf !== undefined && schema.discriminator !== undefined) {
    const { oneOf, discriminator, ...own } = schema
    const tag = child(value, discriminator.propertyName)
    const branches = oneOf.map((branch) => resolved(branch, value))
    const chosen = branches.find(({ properties }) => properties?.[discriminator.propertyName]?.const === tag)
    return { ...own, ...(chosen ?? undecided(branches, discriminator.propertyName)) }
  }
  return schema
}

/** Of a union whose branch is not known yet: the keys of all branches, and the tag with all its values. */
function undecided(branches: readonly Schema[], tag: string): Schema {
  const tags = branches.map(({ properties }) => properties?.[tag])
  const description = tags.map((schema) => schema?.description ?? '').join(' ')
  const anyTag = {
    title: tags[0]?.title ?? '',
    description,
    enum: tags.map((schema) => schema?.const ?? null),
  }
  return { properties: Object.assign({}, ...branches.map(({ properties }) => properties), { [tag]: anyTag }) }
}

const documents: Readonly<Record<string, Schema>> = schemas
const definitions: Readonly<Record<string, Schema>> = schemas.definitions.$defs

function described(schema: Schema): Expected {
  return {
    title: schema.title ?? '',
    description: schema.description ?? '',
    definition: schema.definition ?? null,
    types: types(schema),
    choices: schema.const === undefined ? (schema.enum ?? null) : [schema.const],
    keys: Object.keys(schema.properties ?? {}),
  }
}

function types({ type, enum: choices, const: only }: Schema): ValueType[] {
  if (type === undefined) return [...new Set([...(choices ?? []), only].flatMap(typeOfChoice))]
  return (typeof type === 'string' ? [type] : [...type]) as ValueType[]
}

function typeOfChoice(choice: Choice | undefined): ValueType[] {
  if (choice === undefined) return []
  return [choice === null ? 'null' : 'string']
}
