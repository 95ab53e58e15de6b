import type { Language } from '../../domain/bilingual.ts'
import { reaches } from '../../domain/findings.ts'
import type { Severity } from '../../domain/findings.ts'
import { FILE_RULES } from '../../repository/file-findings.ts'
import { SCHEMA_RULES } from '../../schema/words/context.ts'
import { YAML_PROBLEM_CODES } from '../../yaml/problems.ts'
import { visible } from '../paint.ts'
import { notesOn } from './counts.ts'
import { SEVERITY_WORDS } from './entries.ts'
import { inFileOrder, pathInRepository } from './report.ts'
import type { Diagnostic, Report } from './report.ts'

interface JunitOptions {
  readonly language: Language
  /** Findings as grave as this fail their case; the others are told in its output. */
  readonly failOn: Severity
}

/** A case for each rule that was run, and one that says so for each that was kept from it. */
interface Case {
  readonly group: 'files' | 'agreement'
  readonly rule: string
  readonly wasRun: boolean
  readonly findings: readonly Diagnostic[]
}

const FORM_RULES: readonly string[] = [
  ...FILE_RULES,
  ...YAML_PROBLEM_CODES.map((code) => `yaml-${code}`),
  ...SCHEMA_RULES,
]

/** The report as JUnit's XML: each rule a case, each finding that makes the run fail a failure of it. */
export function junitReport(report: Report, options: JunitOptions): string {
  const cases = casesOf(report)
  const failed = cases.filter(({ findings }) => findings.some((one) => isFailure(one, options)))
  const skipped = cases.filter(({ wasRun }) => !wasRun)
  const counts = `tests="${cases.length}" failures="${failed.length}" errors="0" skipped="${skipped.length}"`
  const name = text(report.inRepository === '' ? 'samverkan' : report.inRepository)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="samverkan" ${counts}>`,
    `  <testsuite name="${name}" ${counts}>`,
    '    <properties>',
    `      <property name="as-of" value="${report.asOf}"/>`,
    '    </properties>',
    ...cases.flatMap((one) => caseLines(one, report, options)),
    ...systemOut(
      notesOn(report).map((note) => note[options.language]),
      '    ',
    ),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function casesOf(report: Report): Case[] {
  const open = inFileOrder(report.diagnostics).filter(({ accepted }) => accepted === null)
  const listed = new Set([...FORM_RULES, ...report.rules])
  const found = new Set(open.map(({ rule }) => rule))
  const others = [...found].filter((rule) => !listed.has(rule))
  const caseOf = (group: Case['group'], rule: string, wasRun: boolean): Case => ({
    group,
    rule,
    wasRun,
    findings: open.filter((one) => one.rule === rule),
  })
  return [
    ...FORM_RULES.map((rule) => caseOf('files', rule, true)),
    ...report.rules.map((rule) => caseOf('agreement', rule, report.rulesRun)),
    ...others.map((rule) => caseOf('agreement', rule, true)),
  ]
}

function isFailure({ severity }: Diagnostic, { failOn }: JunitOptions): boolean {
  return reaches(severity, failOn)
}

function caseLines({ group, rule, wasRun, findings }: Case, report: Report, options: JunitOptions): string[] {
  const failures = findings.filter((one) => isFailure(one, options))
  const others = findings.filter((one) => !isFailure(one, options))
  const inner = [
    ...(wasRun ? [] : ['      <skipped/>']),
    ...failures.map((one) => failure(one, report, options)),
    ...systemOut(
      others.map((one) => `${SEVERITY_WORDS[one.severity][options.language]}: ${told(one, report, options)}`),
      '      ',
    ),
  ]
  const opening = `    <testcase classname="samverkan.${group}" name="${text(rule)}"`
  return inner.length === 0 ? [`${opening}/>`] : [`${opening}>`, ...inner, '    </testcase>']
}

function failure(diagnostic: Diagnostic, report: Report, options: JunitOptions): string {
  const message = text(diagnostic.message[options.language])
  return `      <failure type="${diagnostic.severity}" message="${message}">${text(told(diagnostic, report, options))}</failure>`
}

/** `agreement/body/2014-12-01.yaml:12:3: Vad som är fel. → Vad som vore rätt.` */
function told(diagnostic: Diagnostic, report: Report, { language }: JunitOptions): string {
  const { file, line, column, message, hint } = diagnostic
  const place = `${pathInRepository(report, file)}:${line}:${column}`
  return `${place}: ${message[language]}${hint === null ? '' : ` → ${hint[language]}`}`
}

function systemOut(lines: readonly string[], indent: string): string[] {
  return lines.length === 0 ? [] : [`${indent}<system-out>${lines.map(text).join('\n')}</system-out>`]
}

/** What XML 1.0 has no way to write, beside control characters: two that are none, and halves of pairs. */
const UNWRITABLE = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as XML, in content and in attributes alike. */
function text(written: string): string {
  return visible(written)
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
