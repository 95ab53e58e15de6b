import { CHECKS } from '../../checks/index.ts'
import type { Check } from '../../checks/check.ts'
import { SEVERITIES } from '../../domain/findings.ts'
import { jsonReport } from '../../reporters/findings/json.ts'
import { fails } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { checkAgreement } from '../agreement.ts'
import type { Action, Options } from '../command.ts'
import { choiceOption, known, textOption } from '../options.ts'

export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const format = choiceOption(options, 'format', ['text', 'json'], 'text')
  const failOn = choiceOption(options, 'failOn', SEVERITIES, 'error')
  const { report } = checkAgreement(invocation, chosenRules(options))
  const showAccepted = options['accepted'] === true
  io.stdout(
    format === 'json' ? jsonReport(report, language) : textReport(report, { language, screen, showAccepted }),
  )
  return fails(report, failOn) ? 1 : 0
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
