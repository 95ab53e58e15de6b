import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { junitReport } from './junit.ts'
import { markdownReport } from './markdown.ts'
import type { MarkdownOptions } from './markdown.ts'
import type { Report } from './report.ts'
import { sarifReport } from './sarif.ts'
import type { SarifOptions } from './sarif.ts'
import { textReport } from './text.ts'
import type { TextOptions } from './text.ts'

/** All that one format or another wants to know beside the report. */
export type ReportOptions = TextOptions & MarkdownOptions & SarifOptions

/** The formats of a report: for people, for other programs, for CI. */
export const REPORT_FORMATS = {
  text: textReport,
  json: (report, { language }) => jsonReport(report, language),
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
  markdown: markdownReport,
} satisfies Record<string, (report: Report, options: ReportOptions) => string>

export type ReportFormat = keyof typeof REPORT_FORMATS
