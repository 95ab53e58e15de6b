import type { Finding, ValueOrigin } from '../domain/findings.ts'
import { child, pointerById } from '../domain/paths.ts'
import type { Path } from '../domain/paths.ts'
import { yamlFindings } from '../yaml/findings.ts'
import type { Source } from '../yaml/source.ts'
import type { DocumentKind, Written } from './documents.ts'
import { expectedAt } from './expected.ts'
import { faultsFrom } from './faults.ts'
import type { Fault } from './faults.ts'
import validators from './generated/validators.cjs'
import { kindWords, wordsFor } from './messages.ts'
import type { Context, Words } from './messages.ts'

export interface Validated<K extends DocumentKind> {
  /** What the file holds; null when there are findings. */
  readonly content: Written[K] | null
  readonly findings: readonly Finding[]
}

/** Whether the file holds what its kind of file should, every fault once, in the order in which they stand there. */
export function validateDocument<K extends DocumentKind>(kind: K, source: Source): Validated<K> {
  if (source.problems.length > 0) return { content: null, findings: yamlFindings(source) }
  const validator = validators[kind]
  if (validator(source.value)) return { content: source.value as Written[K], findings: [] }
  const otherKind = child(source.value, 'kind')
  if (typeof otherKind === 'string' && otherKind !== kind && Object.hasOwn(validators, otherKind)) {
    const at = { file: source.file, path: ['kind'], on: 'value' } as const
    return { content: null, findings: [finding(kindWords(otherKind, kind), at)] }
  }
  return { content: null, findings: findingsFor(kind, source, faultsFrom(validator.errors ?? [], source.value)) }
}

/** More than this many in one file help nobody: mending the first ones changes the rest. */
const MOST_FINDINGS = 100

function findingsFor(kind: DocumentKind, source: Source, faults: readonly Fault[]): Finding[] {
  return faults
    .map((fault) => ({ fault, at: originOf(fault, source.file) }))
    .map(({ fault, at }) => ({ fault, at, offset: source.locate(at).offset }))
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, MOST_FINDINGS)
    .map(({ fault, at }) => finding(wordsFor(fault, contextOf(kind, source, fault)), at))
}

function originOf({ keyword, path }: Fault, file: string): ValueOrigin {
  const isAboutKey = keyword === 'required' || keyword === 'additionalProperties' || keyword === 'propertyNames'
  return { file, path, on: isAboutKey ? 'key' : 'value' }
}

function contextOf(kind: DocumentKind, source: Source, fault: Fault): Context {
  const isAboutItsMapping = fault.keyword === 'additionalProperties' || fault.keyword === 'propertyNames'
  const place = isAboutItsMapping ? fault.path.slice(0, -1) : fault.path
  const described = fault.keyword === 'required' ? [...place, fault.key] : place
  return {
    at: pointerById(source.value, place),
    value: valueAt(source.value, place),
    written: writtenAt(source, place),
    expected: expectedAt(kind, source.value, described),
  }
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, root)
}

function writtenAt(source: Source, path: Path): string {
  const value = valueAt(source.value, path)
  if (typeof value === 'string') return value
  const { offset, length } = source.locate({ file: source.file, path, on: 'value' })
  return source.text.slice(offset, offset + length)
}

function finding({ rule, message, hint }: Words, at: ValueOrigin): Finding {
  return { rule, severity: 'error', clause: null, message, hint, at }
}
