import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { Severity } from '../../domain/findings.ts'
import { code, plain } from '../markdown.ts'
import { shortened } from '../paint.ts'
import { countsInWords, filesInWords, notesOn } from './counts.ts'
import { HEADINGS, clausesOf, entriesOf, lineOf, linesOf } from './entries.ts'
import type { Entry } from './entries.ts'
import { fails, pathInRepository } from './report.ts'
import type { Report } from './report.ts'

export interface MarkdownOptions {
  readonly language: Language
  readonly failOn: Severity
  /** Also the findings that the agreement accepts, with the reasons. */
  readonly showAccepted: boolean
}

/** A comment on GitHub holds 65,536 characters, and its summary of a run more. */
const MOST_CHARACTERS = 60_000
const MOST_LINES = 50
const LONGEST_TEXT = 300

/** The report as a summary for whoever reviews a change, in GitHub's and GitLab's Markdown. */
export function markdownReport(report: Report, options: MarkdownOptions): string {
  const { language } = options
  const blocks = [
    `## ${fails(report, options.failOn) ? '❌' : '✅'} ${TITLE[language]}: ${countsInWords(report, language)}`,
    scope(report)[language],
    ...notesOn(report).map((note) => plain(note[language])),
    ...changes(report, language),
  ]
  let room = MOST_CHARACTERS - blocks.join('\n\n').length
  for (const table of tables(report, options)) {
    const block = withinRoom(table, room, language)
    room -= block.length
    blocks.push(block)
  }
  return `${blocks.join('\n\n')}\n`
}

function scope(report: Report): Bilingual {
  const { inRepository, asOf } = report
  const files = filesInWords(report)
  const folder = inRepository === '' ? '' : ` (${code(inRepository)})`
  return {
    sv: `Granskat: ${files.sv}${folder}, per ${asOf}.`,
    en: `Checked: ${files.en}${folder}, as of ${asOf}.`,
  }
}

const TITLE: Bilingual = { sv: 'Samverkansavtalet', en: 'The cooperation agreement' }

/** What the change does, part by part. A revision's line says also what it still needs to be valid. */
function changes({ since }: Report, language: Language): string[] {
  if (since === null) return []
  const heading = `### ${CHANGES[language]} ${code(since.base)}`
  if (since.parts.length === 0) return [heading, NOTHING[language]]
  const parts = since.parts.map(({ name, lines }) =>
    [`**${plain(name[language])}**`, '', ...list(lines, language)].join('\n'),
  )
  return [heading, ...parts]
}

const CHANGES: Bilingual = { sv: 'Ändrat sedan', en: 'Changed since' }
const NOTHING: Bilingual = {
  sv: 'Ingenting i avtalet eller posterna ändras.',
  en: 'Nothing in the agreement or its records changes.',
}

function list(lines: readonly Bilingual[], language: Language): string[] {
  const rows = lines.slice(0, MOST_LINES).map((line) => `- ${told(line[language])}`)
  return lines.length === rows.length ? rows : [...rows, `- ${andMore(lines.length - rows.length, language)}`]
}

function andMore(rest: number, language: Language): string {
  return language === 'sv' ? `… och ${rest} till` : `… and ${rest} more`
}

/** The rows of one severity; what is merely worth knowing, and what is accepted, are folded. */
interface Table {
  readonly heading: string
  readonly folded: boolean
  readonly rows: readonly string[]
}

function tables(report: Report, { language, showAccepted }: MarkdownOptions): Table[] {
  const open = report.diagnostics.filter(({ accepted }) => accepted === null)
  const ofSeverity = (severity: Severity): Table => {
    const found = open.filter((diagnostic) => diagnostic.severity === severity)
    const heading = `${HEADINGS[severity][language]} (${found.length})`
    const rows = entriesOf(found, lineOf).map((entry) => row(entry, report, language))
    return { heading, folded: severity === 'info', rows }
  }
  const accepted = report.diagnostics.filter((diagnostic) => diagnostic.accepted !== null)
  const acceptedTable: Table = {
    heading: `${{ sv: 'Godtagna', en: 'Accepted' }[language]} (${accepted.length})`,
    folded: true,
    rows: accepted.map((one) => row([one], report, language)),
  }
  return [
    ofSeverity('error'),
    ofSeverity('warning'),
    ofSeverity('info'),
    ...(showAccepted ? [acceptedTable] : []),
  ].filter(({ rows }) => rows.length > 0)
}

/** As many rows as there is room for, and how many there are besides. */
function withinRoom({ heading, folded, rows }: Table, room: number, language: Language): string {
  const [before, after] = folded
    ? [`<details>\n<summary>${heading}</summary>\n\n`, '\n\n</details>']
    : [`### ${heading}\n\n`, '']
  const columns = { sv: '| Var | Anmärkning |', en: '| Where | Finding |' }[language]
  const shown = [columns, '|---|---|']
  let left = room - before.length - after.length - FOR_THE_REST
  for (const one of rows) {
    left -= one.length + 1
    if (left < 0) break
    shown.push(one)
  }
  const rest = rows.length - (shown.length - 2)
  const more = {
    sv: `… och ${rest} rader till, som inte får plats här.`,
    en: `… and ${rest} more rows, for which there is no room here.`,
  }
  return `${before}${shown.join('\n')}${rest === 0 ? '' : `\n\n${more[language]}`}${after}`
}

/** The head of the table, and the sentence about what is left out. */
const FOR_THE_REST = 150

function row(entry: Entry, report: Report, language: Language): string {
  const [{ file, line, rule, accepted }] = entry
  const where = report.sources.has(file)
    ? `${pathInRepository(report, file)}:${line}`
    : pathInRepository(report, file)
  const reason = { sv: 'Skäl', en: 'Reason' }[language]
  const [title = '', ...more] = linesOf(entry, language).map(told)
  const lines = [
    `**${title}**`,
    ...more,
    ...(accepted === null ? [] : [`${reason}: ${told(accepted)}`]),
    [code(rule), plain(clausesOf(entry, language))].filter((part) => part !== '').join(' · '),
  ]
  return `| ${code(shortened(where, LONGEST_TEXT))} | ${lines.join('<br>')} |`
}

function told(text: string): string {
  return plain(shortened(text, LONGEST_TEXT))
}
