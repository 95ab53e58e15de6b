import type { Finding, ValueOrigin } from '../domain/findings.ts'
import { child } from '../domain/paths.ts'
import { yamlFindings } from '../yaml/findings.ts'
import type { Source } from '../yaml/source.ts'
import { contextOf } from './context-of.ts'
import type { DocumentKind, Written } from './documents.ts'
import { expectedAt } from './expected.ts'
import { faultsFrom } from './faults.ts'
import type { Fault, KnownKeys } from './faults.ts'
import validators from './generated/validators.cjs'
import { wordsFor } from './messages.ts'
import type { Words } from './words/context.ts'
import { wrongKind } from './words/keys.ts'
import { moreFaults } from './words/more.ts'

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
  const right = kind.replace(/^record-/, '')
  if (typeof otherKind === 'string' && otherKind !== right && Object.hasOwn(validators, otherKind)) {
    const at = { file: source.file, path: ['kind'], on: 'value' } as const
    return { content: null, findings: [finding(wrongKind(otherKind, right), at)] }
  }
  const keysAt: KnownKeys = (path) => expectedAt(kind, source.value, path).keys
  const faults = faultsFrom(validator.errors ?? [], source.value, keysAt)
  return { content: null, findings: findingsFor(kind, source, faults) }
}

/** More than this many in one file help nobody: mending the first ones changes the rest. */
const MOST_FINDINGS = 100

function findingsFor(kind: DocumentKind, source: Source, faults: readonly Fault[]): Finding[] {
  const placed = faults
    .map((fault) => ({ fault, at: originOf(fault, source.file) }))
    .map(({ fault, at }) => ({ fault, at, offset: source.locate(at).offset }))
    .toSorted((a, b) => a.offset - b.offset)
  const told = placed.slice(0, MOST_FINDINGS)
  const next = placed[MOST_FINDINGS]
  const findings = told.map(({ fault, at }) => finding(wordsFor(fault, contextOf(kind, source, fault)), at))
  return next === undefined
    ? findings
    : [...findings, finding(moreFaults(placed.length - told.length), next.at)]
}

function originOf({ keyword, path }: Fault, file: string): ValueOrigin {
  const isAboutKey =
    keyword === 'required' || keyword === 'additionalProperties' || keyword === 'propertyNames'
  return { file, path, on: isAboutKey ? 'key' : 'value' }
}

function finding({ rule, message, hint }: Words, at: ValueOrigin): Finding {
  return { rule, severity: 'error', clause: null, message, hint, at, together: null }
}
