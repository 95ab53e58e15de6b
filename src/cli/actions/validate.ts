import { CHECKS } from '../../checks/index.ts'
import type { Check } from '../../checks/check.ts'
import { SEVERITIES } from '../../domain/findings.ts'
import { REPORT_FORMATS } from '../../reporters/findings/formats.ts'
import type { ReportFormat, ReportOptions } from '../../reporters/findings/formats.ts'
import { fails } from '../../reporters/findings/report.ts'
import { checkAgreement } from '../agreement.ts'
import type { Action, Options } from '../command.ts'
import type { Io } from '../io.ts'
import { choiceOption, known, textOption } from '../options.ts'
import { outputsOf, writeOutputs } from '../outputs.ts'

export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const outputs = outputsOf(options, FORMAT_NAMES, 'text')
  const failOn = choiceOption(options, 'failOn', SEVERITIES, 'error')
  const { report } = checkAgreement(invocation, chosenRules(options))
  const showAccepted = options['accepted'] === true
  const reportOptions = { language, screen, showAccepted, failOn, ...packaged(io) }
  writeOutputs(outputs, (format) => REPORT_FORMATS[format](report, reportOptions), io)
  return fails(report, failOn) ? 1 : 0
}

const FORMAT_NAMES = Object.keys(REPORT_FORMATS) as ReportFormat[]

/** What a report for CI tells of the program, read only when it is. */
function packaged(io: Io): Pick<ReportOptions, 'page' | 'version'> {
  const text = (path: string): string => new TextDecoder().decode(io.packaged(path))
  return {
    page: (rule) => text(`docs/rules/${rule}.md`),
    version: () => JSON.parse(text('package.json')).version,
  }
}

function chosenRules(options: Options): readonly Check[] {
  const named = textOption(options, 'rule')
  if (named === null) return CHECKS
  const ids = CHECKS.map(({ id }) => id)
  const wanted = new Set(
    named.split(',').map((rule) =>
      known(rule.trim(), ids, (word) => ({
        sv: `Regeln ”${word}” finns inte.`,
        en: `There is no rule “${word}”.`,
      })),
    ),
  )
  return CHECKS.filter(({ id }) => wanted.has(id))
}
