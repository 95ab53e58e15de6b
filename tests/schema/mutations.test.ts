import { describe, expect, test } from 'vitest'
import { isMap, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair, Range, Scalar, YAMLMap } from 'yaml'
import { expectedAt } from '../../src/schema/expected.ts'
import type { Expected } from '../../src/schema/expected.ts'
import { validateDocument } from '../../src/schema/validate.ts'
import { fieldsOf } from '../support/schema-fields.ts'
import { sourceOf } from '../yaml/sources.ts'
import { SHIPPED } from './documents.ts'
import type { ShippedDocument } from './documents.ts'

/** A file with one fault, and the one finding that should be made of it. Null: it is still right. */
interface Mutant {
  readonly what: string
  readonly text: string
  readonly finding: { readonly rule: string; readonly line: number } | null
}

type Path = (string | number)[]

/** Mappings whose keys are free. */
const FREE = new Set(['changes', 'figures'])

test.each(SHIPPED)('$file is right as it is', (shipped) => {
  expect(findingsIn(shipped, shipped.text)).toEqual([])
})

describe.each(SHIPPED.map(shortened))('$file', (shipped) => {
  const document = parseDocument(shipped.text)

  test('is right when it is shortened', () => expect(findingsIn(shipped, shipped.text)).toEqual([]))
  test('each key left out', () => expectFound(shipped, keyMutants(document, shipped, withoutKey)))
  test('each key misspelt', () => expectFound(shipped, keyMutants(document, shipped, misspelt)))
  test('each value replaced', () => expectFound(shipped, valueMutants(document, shipped)))
})

function expectFound(shipped: ShippedDocument, mutants: readonly Mutant[]): void {
  expect(mutants.length).toBeGreaterThan(2)
  const wrong = mutants.flatMap(({ what, text, finding }) => {
    const expected = finding === null ? [] : [`${finding.rule} ${finding.line}`]
    const found = findingsIn(shipped, text)
    return found.join() === expected.join() ? [] : [{ what, expected, found }]
  })
  expect(wrong).toEqual([])
}

function findingsIn({ kind }: ShippedDocument, text: string): string[] {
  const source = sourceOf(text)
  return validateDocument(kind, source).findings.map(
    ({ rule, at }) => `${rule} ${source.position(source.locate(at).offset).line}`,
  )
}

/** A key of a mapping, by its place among the others, and what the schema says of it. */
interface Key {
  readonly map: YAMLMap
  readonly index: number
  readonly field: string
  readonly isRequired: boolean
}

type KeyMutation = (text: string, key: Key, mapLine: number) => Mutant

function keyMutants(
  document: Document.Parsed,
  { kind, text }: ShippedDocument,
  mutation: KeyMutation,
): Mutant[] {
  const required = new Set(fieldsOf(kind).flatMap(({ field, isRequired }) => (isRequired ? [field] : [])))
  const mutants: Mutant[] = []
  visit(document, {
    Map(_, map, ancestors) {
      const path = pathOf([...ancestors, map] as Node[])
      if (FREE.has(String(path.at(-1)))) return
      const line = ownLine(text, ancestors as Node[], map)
      map.items.forEach((pair, index) => {
        const key = String((pair.key as Scalar).value)
        const field = [...path.map((segment) => (typeof segment === 'number' ? '*' : segment)), key].join('.')
        mutants.push(mutation(text, { map, index, field, isRequired: required.has(field) }, line))
      })
    },
  })
  return mutants
}

/** The line of the mapping's key, or where it has none its first line. */
function ownLine(text: string, ancestors: readonly Node[], map: YAMLMap): number {
  const parent = ancestors.at(-1) as unknown as Pair | undefined
  const owner = parent !== undefined && 'key' in parent ? (parent.key as Node) : map
  return lineOf(text, rangeOf(owner)[0])
}

function withoutKey(text: string, { map, index, field, isRequired }: Key, mapLine: number): Mutant {
  const [start, end] = spanOf(text, map, index)
  const from = index > 0 && index === map.items.length - 1 ? text.lastIndexOf('\n', start) : start
  const left = map.items.length === 1 ? '{}' : ''
  const finding = isRequired ? { rule: 'schema-missing-key', line: mapLine } : null
  return { what: `without ${field}`, text: text.slice(0, from) + left + text.slice(end), finding }
}

/** From the key to the next key, or to the end of the mapping. */
function spanOf(text: string, map: YAMLMap, index: number): [number, number] {
  const { key, value } = map.items[index] as Pair<Node, Node | null>
  const next = map.items[index + 1] as Pair<Node> | undefined
  const end = next === undefined ? writtenSpan(text, value ?? key)[1] : rangeOf(next.key)[0]
  return [rangeOf(key)[0], end]
}

function misspelt(text: string, { map, index, field }: Key): Mutant {
  const [start, end] = rangeOf(map.items[index]?.key as Node)
  const line = lineOf(text, start)
  const changed = `${text.slice(0, end)}x${text.slice(end)}`
  return { what: `misspelt ${field}`, text: changed, finding: { rule: 'schema-unknown-key', line } }
}

function valueMutants(document: Document.Parsed, { kind, text }: ShippedDocument): Mutant[] {
  const root: unknown = document.toJS()
  const mutants: Mutant[] = []
  visit(document, {
    Node(key, node, ancestors) {
      if (key === 'key' || ancestors.length === 1) return
      const path = pathOf([...ancestors, node] as Node[])
      const expected = expectedAt(kind, root, path)
      const [start, end] = writtenSpan(text, node as Node)
      const line = lineOf(text, start)
      const replaced = (value: string, rule: string | null): Mutant => ({
        what: `${path.join('/')}: ${value}`,
        text: text.slice(0, start) + value + text.slice(end),
        finding: rule === null ? null : { rule, line },
      })
      mutants.push(...replacements(expected, node as Node).map(([value, rule]) => replaced(value, rule)))
    },
  })
  return mutants
}

/** What to write instead, and what should be said of it. */
function replacements(expected: Expected, node: Node): (readonly [string, string | null])[] {
  const { types, choices, definition } = expected
  const nothing = ['null', types.includes('null') ? null : 'schema-empty'] as const
  if (isSeq(node)) return [['{ x: 1 }', 'schema-type'], ['text', 'schema-type'], nothing]
  if (isMap(node)) return [['[x]', 'schema-type'], ['text', 'schema-type'], nothing]
  if (choices !== null) {
    const value = String((node as Scalar).value)
    return [[`${value}x`, 'schema-choice'], ['12345', 'schema-choice'], ['[x]', 'schema-type'], nothing]
  }
  if (definition === 'date') {
    const wrong = ['2015-02-30', 'i morgon', '12345', '20150630', '"2015-06-30T12:00"'].map(
      (text) => [text, 'schema-date'] as const,
    )
    return [...wrong, ['{ x: 1 }', 'schema-type'], nothing]
  }
  if (types.includes('string')) {
    return [
      ['12345', 'schema-type'],
      ['true', 'schema-type'],
      ['[x]', 'schema-type'],
      ['""', 'schema-empty'],
      nothing,
    ]
  }
  if (!types.includes('integer')) return [['12345', 'schema-type'], ['text', 'schema-type'], nothing]
  return [
    ['"12345"', 'schema-type'],
    ['text', 'schema-type'],
    ['1.5', 'schema-type'],
    ['.nan', 'schema-type'],
    ['-123456789', 'schema-number'],
    nothing,
  ]
}

/** The file with one item of each shape in a longer list: of thousands of mutants most would be alike. */
function shortened({ text, ...shipped }: ShippedDocument): ShippedDocument {
  const document = parseDocument(text)
  visit(document, {
    Seq(_, list) {
      // The agreement has two parties at least.
      if (list.items.length <= 2) return
      const seen = new Set<string>()
      list.items = list.items.filter((item) => {
        const shape = shapeOf((item as Node).toJS(document))
        const isNew = !seen.has(shape)
        seen.add(shape)
        return isNew
      })
    },
  })
  return { ...shipped, text: document.toString({ lineWidth: 0, flowCollectionPadding: true }) }
}

function shapeOf(value: unknown, key = ''): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `[${[...new Set(value.map((item) => shapeOf(item)))].join()}]`
  if (typeof value !== 'object') return key === 'kind' ? String(value) : typeof value
  return `{${Object.entries(value)
    .map(([name, item]) => `${name}:${shapeOf(item, name)}`)
    .join()}}`
}

function pathOf(ancestors: readonly Node[]): Path {
  return ancestors.slice(1).flatMap((node, index): Path => {
    const parent = ancestors[index]
    if (isSeq(parent)) return [parent.items.indexOf(node)]
    const { key } = parent as unknown as Pair<Scalar>
    return 'key' in (parent ?? {}) ? [String(key.value)] : []
  })
}

/** Without the white space after a block, which its range includes. */
function writtenSpan(text: string, node: Node): [number, number] {
  const [start, end] = rangeOf(node)
  return [start, start + text.slice(start, end).trimEnd().length]
}

function rangeOf(node: Node): Range {
  if (!node.range) throw new Error('A parsed node has a range')
  return node.range
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
