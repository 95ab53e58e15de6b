import type { Language } from '../../domain/bilingual.ts'
import { inFileOrder, summaryOf } from './report.ts'
import type { Report } from './report.ts'

/** The report as JSON; schemas/output/validate.schema.json describes it. */
export function jsonReport(report: Report, language: Language): string {
  const diagnostics = inFileOrder(report.diagnostics).map((diagnostic) => ({
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    clause: diagnostic.clause,
    message: diagnostic.message[language],
    hint: diagnostic.hint?.[language] ?? null,
    file: diagnostic.file,
    pointer: diagnostic.pointer,
    line: diagnostic.line,
    column: diagnostic.column,
    endLine: diagnostic.endLine,
    endColumn: diagnostic.endColumn,
    accepted: diagnostic.accepted,
  }))
  const { asOf, root, since } = report
  const changes = since && {
    base: since.base,
    parts: since.parts.map(({ name, lines }) => ({
      name: name[language],
      changes: lines.map((line) => line[language]),
    })),
  }
  return `${JSON.stringify({ asOf: asOf.toString(), root, summary: summaryOf(report), since: changes, diagnostics }, null, 2)}\n`
}
