import { date } from '../../src/domain/dates.ts'
import type { Diagnostic, Report } from '../../src/reporters/findings/report.ts'
import { readSource } from '../../src/yaml/source.ts'

/** A finding in `a.yaml`, but for what is said otherwise. */
export function diagnosticWith(more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: 'measure-without-time',
    severity: 'warning',
    clause: null,
    message: { sv: 'Ett meddelande.', en: 'A message.' },
    hint: null,
    at: { file: 'a.yaml', path: ['a'], on: 'value' },
    together: null,
    file: 'a.yaml',
    pointer: '/a',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    accepted: null,
    ...more,
  }
}

/** A report of these findings, but for what is said otherwise. */
export function reportWith(diagnostics: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  const files = new Set(diagnostics.map(({ file }) => file))
  return {
    asOf: date('2015-05-01'),
    root: 'agreement',
    inRepository: 'agreement',
    files: files.size,
    later: 0,
    rulesRun: true,
    rules: [],
    since: null,
    diagnostics,
    sources: new Map([...files].map((file) => [file, readSource(file, new TextEncoder().encode('a: 1\n'))])),
    ...more,
  }
}
