import { describe, expect, test } from 'vitest'
import { expectedAt } from '../../src/schema/expected.ts'
import { schemas } from '../../src/schema/generated/schemas.ts'
import { FORMS } from '../../src/schema/words/forms.ts'

type Schema = Readonly<Record<string, unknown>>

interface Place {
  /** As in a JSON Pointer, from the schema's file. */
  readonly at: string
  readonly schema: Schema
}

/** Every schema within a schema, where the keyword before it says that it is one. */
function* places(at: string, schema: unknown): Iterable<Place> {
  if (!isObject(schema)) return
  yield { at, schema }
  for (const keyword of ['items', 'propertyNames', 'additionalProperties'])
    yield* places(`${at}/${keyword}`, schema[keyword])
  for (const keyword of ['properties', '$defs', 'anyOf', 'oneOf']) {
    const inner = schema[keyword]
    if (!isObject(inner)) continue
    for (const [key, item] of Object.entries(inner)) yield* places(`${at}/${keyword}/${key}`, item)
  }
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}

const ALL = Object.entries(schemas).flatMap(([file, schema]) => [...places(file, schema)])
const PROPERTIES = ALL.filter(({ at }) => /\/properties\/[^/]+$/.test(at))
const documents: Readonly<Record<string, Schema>> = schemas
const definitions: Readonly<Record<string, Schema>> = schemas.definitions.$defs

/** With the definition, or the whole file, that a reference leads to. */
function whole({ schema }: Pick<Place, 'schema'>): Schema {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const file = /^([a-z-]+)\.schema\.json$/.exec(reference)?.[1]
  if (file !== undefined) return { ...documents[file], ...schema }
  return { ...definitions[reference.slice(reference.lastIndexOf('/') + 1)], ...schema }
}

function offenders(candidates: readonly Place[], isRight: (schema: Schema) => boolean): string[] {
  return candidates.filter((place) => !isRight(whole(place))).map(({ at }) => at)
}

describe('an editor explains every field in Swedish', () => {
  test('each has a title', () => {
    expect(PROPERTIES.length).toBeGreaterThan(150)
    expect(offenders(PROPERTIES, ({ title }) => typeof title === 'string' && title !== '')).toEqual([])
  })

  test('each has a description that is a sentence', () => {
    const isSentence = ({ description }: Schema): boolean =>
      typeof description === 'string' && /[.!?]$/.test(description)
    expect(offenders(PROPERTIES, isSentence)).toEqual([])
  })

  test('each value to choose from is explained', () => {
    const listed = PROPERTIES.filter((place) => Array.isArray(whole(place)['enum']))
    const explains = ({ enum: values, description }: Schema): boolean =>
      (values as unknown[]).every((value) => String(description).includes(`${String(value)}:`))
    expect(offenders(listed, explains)).toEqual([])
  })
})

describe('nothing unknown slips through', () => {
  const isUnion = ({ oneOf, anyOf }: Schema): boolean => oneOf !== undefined || anyOf !== undefined

  test('a mapping allows no other keys, or says what its free keys are', () => {
    const mappings = ALL.filter(({ schema }) => schema['type'] === 'object' && !isUnion(schema))
    const isClosed = ({ additionalProperties, propertyNames }: Schema): boolean =>
      additionalProperties === false || (isObject(additionalProperties) && isObject(propertyNames))
    expect(mappings.length).toBeGreaterThan(40)
    expect(offenders(mappings, isClosed)).toEqual([])
  })

  test('every key of a mapping that must be there is one that may be there', () => {
    const mappings = ALL.filter(({ schema }) => isObject(schema['properties']))
    const isKnown = ({ required = [], properties }: Schema): boolean =>
      (required as string[]).every((key) => Object.hasOwn(properties as Schema, key))
    expect(offenders(mappings, isKnown)).toEqual([])
  })

  test('a union of mappings has a tag that each branch fixes', () => {
    const unions = ALL.filter(({ schema }) => schema['oneOf'] !== undefined)
    const hasTag = ({ oneOf, discriminator }: Schema): boolean => {
      const tag = isObject(discriminator) ? String(discriminator['propertyName']) : ''
      return (oneOf as Schema[])
        .map((schema) => whole({ schema }))
        .every((branch) => {
          const property = isObject(branch['properties']) ? branch['properties'][tag] : undefined
          return isObject(property) && 'const' in property && (branch['required'] as string[]).includes(tag)
        })
    }
    expect(unions.length).toBeGreaterThan(2)
    expect(offenders(unions, hasTag)).toEqual([])
  })

  test('any other choice is between something and null', () => {
    const choices = ALL.filter(({ schema }) => schema['anyOf'] !== undefined)
    const orNull = ({ anyOf }: Schema): boolean => {
      const [, second, ...more] = anyOf as Schema[]
      return second?.['type'] === 'null' && more.length === 0
    }
    expect(offenders(choices, orNull)).toEqual([])
  })

  test('every list and text has a limit', () => {
    const types = ({ type }: Schema): unknown[] => (Array.isArray(type) ? type : [type])
    const lists = ALL.filter(({ schema }) => types(schema).includes('array'))
    expect(offenders(lists, ({ maxItems }) => typeof maxItems === 'number')).toEqual([])
    const texts = ALL.filter(({ schema }) => types(schema).includes('string'))
    const hasLimit = (schema: Schema): boolean =>
      ['maxLength', 'pattern', 'enum', 'const'].some((keyword) => schema[keyword] !== undefined)
    expect(offenders(texts, hasLimit)).toEqual([])
  })

  test('a list without repetitions is one of texts or numbers, which are compared in linear time', () => {
    const lists = ALL.filter(({ schema }) => schema['uniqueItems'] === true)
    const isScalar = ({ items }: Schema): boolean =>
      isObject(items) && ['string', 'integer'].includes(String(items['type']))
    expect(lists.length).toBeGreaterThan(1)
    expect(offenders(lists, isScalar)).toEqual([])
  })
})

test('every pattern is explained in words', () => {
  const withPattern = Object.entries(definitions).filter(([, { pattern }]) => pattern !== undefined)
  const meanings = new Set(withPattern.map(([name]) => name.replace(/OrNull$/, '')))
  expect(Object.keys(FORMS).toSorted()).toEqual([...meanings].filter((name) => name !== 'date').toSorted())
})

describe('what the schema says of a place', () => {
  test('through a reference, with the words of the place', () => {
    expect(expectedAt('body', {}, ['term', 'start'])).toEqual({
      title: 'Första dag',
      description: 'Avtalstidens första dag.',
      definition: 'date',
      types: ['string'],
      choices: null,
      keys: [],
    })
  })

  test('through a list and null', () => {
    const { types, keys } = expectedAt('body', {}, ['bodies', 0, 'frequency'])
    expect({ types, keys }).toEqual({ types: ['object', 'null'], keys: ['times', 'per'] })
  })

  test('through a union, by its tag', () => {
    const measures = [{ goal: { kind: 'level' } }, { goal: { kind: 'descriptive' } }, { goal: {} }]
    const keys = measures.map(
      (_, index) => expectedAt('measures', { measures }, ['measures', index, 'goal']).keys,
    )
    expect(keys[0]).toEqual(['kind', 'unit', 'target', 'year', 'text'])
    expect(keys[1]).toEqual(['kind', 'text'])
    expect(keys[2]).toContain('direction')
    expect(expectedAt('measures', { measures }, ['measures', 2, 'goal', 'kind']).choices).toEqual([
      'level',
      'change',
      'descriptive',
    ])
  })

  test('of a free key', () => {
    expect(expectedAt('situation', {}, ['statistics', 'rows', 0, 'figures', '2012']).definition).toBe('count')
  })

  test('of a place that it does not know', () => {
    expect(expectedAt('body', {}, ['nowhere', 3, 'constructor']).types).toEqual([])
  })
})
