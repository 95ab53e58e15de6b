import type { Judged } from '../../checks/acceptance.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { reaches } from '../../domain/findings.ts'
import type { Finding, Severity } from '../../domain/findings.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { pointer } from '../../domain/paths.ts'
import type { Source } from '../../yaml/source.ts'

/** A finding with its place in the file, ready to print. */
export interface Diagnostic extends Finding {
  readonly file: string
  /** JSON Pointer (RFC 6901); null where a place in the characters is meant, not a value. */
  readonly pointer: string | null
  /** All from 1; the end is exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The reason for which the agreement accepts it. */
  readonly accepted: string | null
}

/** What `validate` found. */
export interface Report {
  readonly asOf: PlainDate
  /** The agreement's folder as the user named it. */
  readonly root: string
  /** The agreement's folder as CI knows it: from the root of the git repository, with `/`; empty at the root itself. */
  readonly inRepository: string
  readonly files: number
  /** How many records are dated after the day, and so not known on it. */
  readonly later: number
  /** False when the files have faults that keep the agreement's own rules from being run. */
  readonly rulesRun: boolean
  /** What has changed since the base that was asked about; null when none was. */
  readonly since: Since | null
  /** The rules that were asked for, in the order in which they are told. */
  readonly rules: readonly string[]
  /** In the order in which the rules tell them. */
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, Source>
}

/** What a change does to the agreement, part by part. */
export interface Since {
  /** As the user named it. */
  readonly base: string
  readonly parts: readonly PartChange[]
}

export interface PartChange {
  /** `Bilaga 2`, or what else of the agreement it is. */
  readonly name: Bilingual
  /** A sentence each. */
  readonly lines: readonly Bilingual[]
}

/** Where a file of the agreement lies from the root of the git repository, with `/`. */
export function pathInRepository({ inRepository }: Report, file: string): string {
  const path = [inRepository, file].filter((part) => part !== '' && part !== '.').join('/')
  return path === '' ? '.' : path
}

export function diagnosticOf(
  { finding, accepted }: Judged,
  sources: ReadonlyMap<string, Source>,
): Diagnostic {
  const { at } = finding
  const source = sources.get(at.file)
  const stretch = source?.locate(at) ?? { offset: 0, length: 0 }
  const start = source?.position(stretch.offset) ?? { line: 1, column: 1 }
  const end = source?.position(stretch.offset + stretch.length) ?? start
  return {
    ...finding,
    file: at.file,
    pointer: 'path' in at ? pointer(at.path) : null,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    accepted,
  }
}

/** By file, line, column and rule, all by code point: the order of every machine-readable report. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      byCodePoint(a.file, b.file) || a.line - b.line || a.column - b.column || byCodePoint(a.rule, b.rule),
  )
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly accepted: number
  /** How many records are dated after the day, and so not known on it. */
  readonly later: number
  readonly rulesRun: boolean
}

/** How many findings of each severity; the accepted ones are counted apart. */
export function summaryOf({ files, diagnostics, later, rulesRun }: Report): Summary {
  const open = diagnostics.filter(({ accepted }) => accepted === null)
  const count = (severity: Severity) => open.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    accepted: diagnostics.length - open.length,
    later,
    rulesRun,
  }
}

/** Whether anything that is not accepted is as grave as the threshold. */
export function fails({ diagnostics }: Report, threshold: Severity): boolean {
  return diagnostics.some(({ severity, accepted }) => accepted === null && reaches(severity, threshold))
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
