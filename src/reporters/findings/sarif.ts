import { BASE_CHECKS } from '../../checks/base.ts'
import { CHECKS } from '../../checks/index.ts'
import type { Language } from '../../domain/bilingual.ts'
import type { Severity } from '../../domain/findings.ts'
import { child, pointerById } from '../../domain/paths.ts'
import type { Path } from '../../domain/paths.ts'
import { digestOf } from '../../repository/digest.ts'
import { visible } from '../paint.ts'
import { notesOn } from './counts.ts'
import { inFileOrder, pathInRepository } from './report.ts'
import type { Diagnostic, Report } from './report.ts'

export interface SarifOptions {
  readonly language: Language
  /** The program's own version. */
  readonly version: () => string
  /** The page of a rule, in Markdown and Swedish. */
  readonly page: (rule: string) => string
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** The report as SARIF 2.1.0, accepted findings as suppressed ones. */
export function sarifReport(report: Report, options: SarifOptions): string {
  const { language, version } = options
  const diagnostics = inFileOrder(report.diagnostics)
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))]
  const run = {
    tool: {
      driver: {
        name: 'samverkan',
        semanticVersion: version(),
        rules: rules.map((rule) => ruleOf(rule, diagnostics, options)),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: ['samverkan', ...urlSegments(report.inRepository), ''].join('/') },
    originalUriBaseIds: { [ROOT]: { description: { text: ROOT_WORDS[language] } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, language) }],
    results: results(diagnostics, rules, report, language),
    properties: { asOf: report.asOf.toString() },
  }
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** The name that GitHub gives the root of the repository. */
const ROOT = '%SRCROOT%'

const ROOT_WORDS = { sv: 'Git-förrådets rot.', en: 'The root of the git repository.' }

function notifications(report: Report, language: Language): object[] {
  return notesOn(report).map((note) => ({ level: 'warning', message: message(note[language]) }))
}

/** A page begins with its title and one sentence, and then says why and how to mend it. It has no English. */
function ruleOf(id: string, diagnostics: readonly Diagnostic[], { language, page }: SarifOptions): object {
  const text = page(id)
  const sentence = inOneLine(/^# .*\n\n([^]*?)\n\n/.exec(text)?.[1] ?? '')
  const reason = inOneLine(/^## Varför\n\n([^]*?)\n\n##/m.exec(text)?.[1] ?? '')
  const mending = /^## Så rättar du\n\n([^]*)$/m.exec(text)?.[1]?.trim() ?? ''
  const short = language === 'sv' ? sentence : inWords(id)
  const full = language === 'sv' ? `${sentence} ${reason}` : short
  const level =
    [...CHECKS, ...BASE_CHECKS].find((rule) => rule.id === id)?.severity ?? severityOf(id, diagnostics)
  return {
    id,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: `${sentence} ${inOneLine(mending)}`, markdown: text },
    defaultConfiguration: { level: LEVELS[level] },
  }
}

function severityOf(id: string, diagnostics: readonly Diagnostic[]): Severity {
  return diagnostics.find(({ rule }) => rule === id)?.severity ?? 'error'
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ')
}

/** `Measure without time` */
function inWords(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
}

function results(
  diagnostics: readonly Diagnostic[],
  rules: readonly string[],
  report: Report,
  language: Language,
): object[] {
  const fingerprint = fingerprints(report)
  return diagnostics.map((diagnostic) => {
    const { rule, severity, clause, hint, accepted } = diagnostic
    const words = [diagnostic.message[language], ...(hint === null ? [] : [`→ ${hint[language]}`])]
    const own = fingerprint(diagnostic)
    return {
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: LEVELS[severity],
      message: message(words.join(' ')),
      locations: [{ physicalLocation: physicalLocation(diagnostic, report) }],
      partialFingerprints: { [OWN_FINGERPRINT]: own, [GITHUB_FINGERPRINT]: own },
      suppressions: accepted === null ? [] : [suppression(accepted)],
      ...(clause === null ? {} : { properties: { clause } }),
    }
  })
}

function physicalLocation(diagnostic: Diagnostic, report: Report): object {
  const { file, line, column, endLine, endColumn } = diagnostic
  const uri = urlSegments(pathInRepository(report, file)).join('/')
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return {
    artifactLocation: { uri, uriBaseId: ROOT },
    ...(report.sources.has(file) ? { region } : {}),
  }
}

function urlSegments(path: string): string[] {
  return path === '' ? [] : path.split('/').map((segment) => encodeURIComponent(visible(segment)))
}

function suppression(reason: string): object {
  return { kind: 'external', status: 'accepted', justification: visible(reason) }
}

/** Braces are doubled (SARIF 2.1.0, 3.11.5), and nothing can be read as a link (3.11.6). */
function message(text: string): { readonly text: string } {
  const written = visible(text)
    .replaceAll(/[{}]/g, (brace) => brace + brace)
    .replaceAll('](', String.raw`\](`)
  return { text: written }
}

const OWN_FINGERPRINT = 'samverkanPlace/v1'

/** The only one that GitHub follows findings by; where it is given, GitHub does not make one of the line's text. */
const GITHUB_FINGERPRINT = 'primaryLocationLineHash'

/**
 * What a finding is followed by from one run to the next: its rule, its file, and its place by ids, so that it is the same
 * when lines move. The second finding of a place, and so on, is told apart by its number.
 */
function fingerprints(report: Report): (diagnostic: Diagnostic) => string {
  const met = new Map<string, number>()
  return (diagnostic) => {
    const { rule, file } = diagnostic
    const place = digestOf([rule, pathInRepository(report, file), placeOf(diagnostic, report)])
    const number = (met.get(place) ?? 0) + 1
    met.set(place, number)
    return `${place}:${number}`
  }
}

/**
 * A value's place by ids, and the stretch of it that is meant, unless a report must not repeat that; for characters, what
 * their line says.
 */
function placeOf({ file, at, concealed }: Diagnostic, { sources }: Report): string {
  const source = sources.get(file)
  if (!('path' in at)) return lineAround(source?.text ?? '', at.characters.offset)
  const place = pointerById(source?.value, at.path)
  if (at.within === undefined || concealed === true) return place
  const { offset, length } = at.within
  return `${place} ${String(valueAt(source?.value, at.path)).slice(offset, offset + length)}`
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, root)
}

function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  return text.slice(start, end === -1 ? undefined : end).trim()
}
