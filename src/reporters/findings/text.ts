import type { Language } from '../../domain/bilingual.ts'
import { SEVERITIES } from '../../domain/findings.ts'
import type { Severity } from '../../domain/findings.ts'
import { codeFrame } from './code-frame.ts'
import { visible, wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import { countsInWords, filesInWords, notesOn } from './counts.ts'
import { HEADINGS, entriesOf, groundOf, titleOf } from './entries.ts'
import type { Entry } from './entries.ts'
import { summaryOf } from './report.ts'
import type { Diagnostic, Report } from './report.ts'

/** What a text report shows beside the findings that are open. */
export interface TextOptions {
  readonly language: Language
  readonly screen: Screen
  /** Also the findings that the agreement accepts, with the reasons. */
  readonly showAccepted: boolean
}

/** The report for a person: the gravest first, several findings of one rule in one file told as one. */
export function textReport(report: Report, options: TextOptions): string {
  const open = report.diagnostics.filter(({ accepted }) => accepted === null)
  const sections = SEVERITIES.flatMap((severity) => section(severity, open, report, options))
  const accepted = options.showAccepted ? acceptedSection(report, options) : []
  return `${[...sections, ...accepted, ...sinceSection(report, options), closing(report, options)].join('\n\n')}\n`
}

const SIGNS: Record<Severity, { readonly sign: string; readonly colour: keyof Paint }> = {
  error: { sign: '✗', colour: 'red' },
  warning: { sign: '▲', colour: 'yellow' },
  info: { sign: '●', colour: 'blue' },
}

function section(
  severity: Severity,
  all: readonly Diagnostic[],
  report: Report,
  options: TextOptions,
): string[] {
  const entries = entriesOf(all.filter((diagnostic) => diagnostic.severity === severity))
  if (entries.length === 0) return []
  const { paint } = options.screen
  const heading = paint.bold(HEADINGS[severity][options.language])
  return [heading, ...entries.map((entry) => entryText(entry, report, options))]
}

function entryText(entry: Entry, report: Report, options: TextOptions): string {
  const [first, ...more] = entry
  const { language, screen } = options
  const { sign, colour } = SIGNS[first.severity]
  const several = more.length > 0 && first.together !== null
  const lines = [
    `${screen.paint[colour](sign)} ${screen.paint.bold(wrap(titleOf(entry, language), screen.width - 2, '  '))}`,
    `  ${screen.paint.dim(wrap(groundOf(entry, language), screen.width - 2, '  '))}`,
    several ? places(entry, options) : frame(first, report, screen.paint),
    first.hint === null ? '' : `  → ${wrap(first.hint[language], screen.width - 4, '    ')}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

/** A row for each; what is merely worth knowing runs on, so that it does not outweigh the rest. */
function places(entry: Entry, { language, screen }: TextOptions): string {
  const file = visible(entry[0].file)
  const shown = entry.map(({ line, column, together }) => ({
    line,
    column,
    subject: together?.subject[language] ?? '',
  }))
  if (entry[0].severity === 'info') {
    const run = shown.map(({ line, subject }) => `${line}\u00A0${subject}`).join(' · ')
    return `  ${file}\n    ${wrap(run, screen.width - 4, '    ')}`
  }
  const margin = Math.max(...shown.map(({ line, column }) => `${line}:${column}`.length))
  const rows = shown.map(({ line, column, subject }) => {
    const indent = ' '.repeat(margin + 6)
    return `    ${screen.paint.dim(`${line}:${column}`.padStart(margin))}  ${wrap(subject, screen.width - margin - 6, indent)}`
  })
  return [`  ${file}`, ...rows].join('\n')
}

function frame(diagnostic: Diagnostic, { sources }: Report, paint: Paint): string {
  const { file, line, column, severity, concealed } = diagnostic
  const place = `  ${visible(file)}:${line}:${column}`
  const source = sources.get(file)
  if (source === undefined || source.text === '' || severity === 'info' || concealed === true) return place
  return `${place}\n${codeFrame(source.text, diagnostic, { around: severity === 'error' ? 1 : 0, paint })}`
}

function acceptedSection({ diagnostics }: Report, { language, screen }: TextOptions): string[] {
  const accepted = diagnostics.filter((diagnostic) => diagnostic.accepted !== null)
  if (accepted.length === 0) return []
  const rows = accepted.map(({ file, line, column, rule, message, accepted: reason }) =>
    [
      `✓ ${wrap(message[language], screen.width - 2, '  ')}`,
      `  ${screen.paint.dim(`${rule} · ${visible(file)}:${line}:${column}`)}`,
      `  ${language === 'sv' ? 'Skäl' : 'Reason'}: ${wrap(reason ?? '', screen.width - 10, '    ')}`,
    ].join('\n'),
  )
  return [screen.paint.bold(language === 'sv' ? 'Godtagna' : 'Accepted'), ...rows]
}

/** What has changed since the base, part by part. */
function sinceSection({ since }: Report, { language, screen }: TextOptions): string[] {
  if (since === null) return []
  const base = visible(since.base)
  const title = language === 'sv' ? `Ändrat sedan ${base}` : `Changed since ${base}`
  const nothing = language === 'sv' ? '  Inget.' : '  Nothing.'
  const rows = since.parts.flatMap(({ name, lines }) => [
    `  ${name[language]}`,
    ...lines.map((line) => `    ${wrap(line[language], screen.width - 4, '    ')}`),
  ])
  return [[screen.paint.bold(title), ...(rows.length === 0 ? [nothing] : rows)].join('\n')]
}

function closing(report: Report, { language, screen }: TextOptions): string {
  const sign = summaryOf(report).errors === 0 ? screen.paint.green('✓') : screen.paint.red('✗')
  const lines = notesOn(report).map((note) => `\n${wrap(note[language], screen.width)}`)
  const counts = screen.paint.bold(countsInWords(report, language))
  const files = filesInWords(report)
  const where = {
    sv: `i ${files.sv}, per ${report.asOf}`,
    en: `in ${files.en}, as of ${report.asOf}`,
  }
  return `${sign} ${counts} ${where[language]}.${lines.join('')}`
}
