import type { Language } from '../../domain/bilingual.ts'
import { SEVERITIES } from '../../domain/findings.ts'
import type { Severity } from '../../domain/findings.ts'
import { shortened, visible } from '../paint.ts'
import { notesOn } from './counts.ts'
import { entriesOf, groundOf, lineOf, linesOf } from './entries.ts'
import type { Entry } from './entries.ts'
import { pathInRepository } from './report.ts'
import type { Diagnostic, Report } from './report.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

const LONGEST_LINE = 500

/**
 * The open findings as workflow commands, which GitHub shows beside the lines of a change: the gravest first, several
 * findings of one rule that can be told together, or begin on one line, as one annotation at the first of them. (GitHub
 * shows ten of each severity and step.)
 */
export function githubReport(report: Report, { language }: { readonly language: Language }): string {
  const open = report.diagnostics.filter(({ accepted }) => accepted === null)
  const notes = notesOn(report).map((note) => command('notice', [], [note[language]]))
  const annotations = SEVERITIES.flatMap((wanted) =>
    entriesOf(
      open.filter(({ severity }) => severity === wanted),
      lineOf,
    ).map((entry) => annotation(entry, report, language)),
  )
  return [...annotations, ...notes].map((line) => `${line}\n`).join('')
}

function annotation(entry: Entry, report: Report, language: Language): string {
  const [first] = entry
  const properties: [string, string][] = [
    ['file', pathInRepository(report, first.file)],
    ...(report.sources.has(first.file) ? stretch(first) : []),
    ['title', groundOf(entry, language)],
  ]
  return command(COMMANDS[first.severity], properties, linesOf(entry, language))
}

/** GitHub knows columns only within one line. */
function stretch({ line, column, endLine }: Diagnostic): [string, string][] {
  const columns: [string, string][] = line === endLine ? [['col', `${column}`]] : []
  return [['line', `${line}`], ...columns, ['endLine', `${endLine}`]]
}

/** `::error file=a.yaml,line=1::text`. Nothing in a value or a line can end it, or begin another. */
function command(
  name: string,
  properties: readonly (readonly [string, string])[],
  lines: readonly string[],
): string {
  const written = properties.map(([key, value]) => `${key}=${escapedProperty(visible(value))}`).join(',')
  const message = escaped(lines.map((line) => visible(shortened(line, LONGEST_LINE))).join('\n'))
  return `::${name}${written === '' ? '' : ` ${written}`}::${message}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
