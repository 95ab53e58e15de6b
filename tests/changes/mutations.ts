import { same } from '../../src/domain/bilingual.ts'
import type { Path } from '../../src/domain/paths.ts'
import { differencesBetween } from '../../src/changes/documents.ts'
import type { Difference } from '../../src/changes/difference.ts'
import type { Side } from '../../src/changes/side.ts'
import type { AnyRecord, Document, Revision } from '../../src/repository/documents.ts'
import type { DocumentKind, Written } from '../../src/schema/documents.ts'
import { expectedAt } from '../../src/schema/expected.ts'
import { load } from '../../src/repository/load.ts'
import { SHIPPED, filesOf } from '../support/agreement.ts'
import { DOCUMENTS } from '../examples/example.ts'

/** A document that ships: of the agreement, or of the example. */
export interface Shipped {
  readonly name: string
  readonly kind: DocumentKind
  readonly content: object
  readonly body: Written['body']
  readonly situations: readonly Written['situation'][]
}

function shippedIn(name: string, documents: typeof DOCUMENTS): Shipped[] {
  const { settings, body, appendices, records } = documents
  const situations = appendices.flatMap((one) => (one.kind === 'situation' ? [one.content] : []))
  const shipped = (kind: DocumentKind, { file, content }: Document<object>): Shipped => ({
    name: `${name}/${file}`,
    kind,
    content,
    body: body[0].content,
    situations,
  })
  const revisions: readonly Revision[] = [...body, ...appendices]
  return [
    shipped('samverkan', settings),
    ...revisions.map((one) => shipped(one.kind, one)),
    ...records.map((one: AnyRecord) => shipped(`record-${one.kind}`, one)),
  ]
}

const { documents } = load(filesOf(SHIPPED))
if (documents === null) throw new Error('the shipped agreement has faults')

export const ALL_SHIPPED = [...shippedIn('agreement', documents), ...shippedIn('example', DOCUMENTS)]

/** A value of a document and the way to it. */
export interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** Every scalar and every empty list; but for the kind of the document and its language, which can be no other. */
export function* leavesOf(value: unknown, path: Path = []): Iterable<Leaf> {
  const isConstant = path.length === 1 && (path[0] === 'kind' || path[0] === 'language')
  if (isConstant) return
  if (typeof value !== 'object' || value === null) yield { path, value }
  else if (Array.isArray(value) && value.length === 0) yield { path, value }
  else
    for (const [key, below] of Object.entries(value))
      yield* leavesOf(below, [...path, Array.isArray(value) ? Number(key) : key])
}

/** Every list, and the way to it. */
export function* listsOf(
  value: unknown,
  path: Path = [],
): Iterable<{ path: Path; list: readonly unknown[] }> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) yield { path, list: value }
  for (const [key, below] of Object.entries(value))
    yield* listsOf(below, [...path, Array.isArray(value) ? Number(key) : key])
}

/** The document with another value in a place; without it where that is undefined. */
export function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(root)) {
    const index = Number(step)
    const changed = rest.length === 0 && value === undefined ? [] : [withValue(root[index], rest, value)]
    return [...root.slice(0, index), ...changed, ...root.slice(index + 1)]
  }
  const entries = Object.entries(root ?? {})
  const known = entries.map(([key, below]): [string, unknown] => [
    key,
    key === step ? withValue(below, rest, value) : below,
  ])
  return Object.fromEntries(known.filter(([, below]) => below !== undefined))
}

/** Another value that could stand there. */
export function otherValue({ kind }: Shipped, root: unknown, { path, value }: Leaf): unknown {
  const { choices, definition, types } = expectedAt(kind, root, path)
  if (Array.isArray(value))
    return [types.includes('array') && definition === 'ids' ? 'another-id' : 'Något annat']
  const other = choices?.find((choice) => choice !== value)
  if (other !== undefined) return other
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string')
    return types.includes('integer') ? 2033 : (EXAMPLES[definition ?? ''] ?? 'Något annat')
  const example = EXAMPLES[definition ?? '']
  if (example !== undefined && example !== value) return example
  return definition === null || definition === 'id' || definition === 'recordId' ? `${value}-x` : `${value} x`
}

const EXAMPLES: Readonly<Record<string, string>> = {
  clauseNumber: '99',
  date: '2033-03-03',
  duration: 'P9Y',
  email: 'nagon.annan@example.org',
  organisationNumber: '556036-0793',
  postalCode: '999 99',
  telephone: '08-999 99 99',
}

/** What is told of the change from one content to another. */
export function toldOf({ kind, body, situations }: Shipped, before: unknown, after: unknown): Difference[] {
  const side = (own: unknown): Side => ({
    own,
    body: kind === 'body' ? (own as Written['body']) : body,
    situations,
  })
  return differencesBetween(kind, side(before), side(after), same('dokumentet'))
}

/** The places that are told of, without the groups that they stand in. */
export function placesIn(differences: readonly Difference[]): string[] {
  return differences.flatMap((one) => (one.kind === 'about' ? placesIn(one.below) : [one.place]))
}
