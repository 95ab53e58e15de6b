import { ERROR_CHECKS } from '../../checks/index.ts'
import { deadlinesOf } from '../../deadlines/index.ts'
import { select } from '../../deadlines/select.ts'
import { duration } from '../../domain/duration.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { statusJson } from '../../reporters/status/json.ts'
import { statusOf } from '../../reporters/status/status.ts'
import { statusText } from '../../reporters/status/text.ts'
import { checkAgreement } from '../agreement.ts'
import type { Action } from '../command.ts'
import { choiceOption } from '../options.ts'

/** Shows the state also of an agreement with errors, of which what is wrong has no effect; the exit code tells. */
export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const format = choiceOption(options, 'format', ['text', 'json'], 'text')
  const { state, report } = checkAgreement(invocation, ERROR_CHECKS)
  if (state === null) {
    io.stderr(textReport(report, { language, screen, showAccepted: false }))
    return 1
  }
  const coming = select(deadlinesOf(state, SOON), state, EVERYTHING_COMING)
  const { errors } = summaryOf(report)
  const status = statusOf(state, coming, errors)
  io.stdout(format === 'json' ? statusJson(status, language) : statusText(status, { language, screen }))
  return errors > 0 ? 1 : 0
}

const SOON = duration('P60D')

/** What is not done, however far ahead. */
const EVERYTHING_COMING = { within: duration('P100Y'), all: false, kind: null, responsible: null }
