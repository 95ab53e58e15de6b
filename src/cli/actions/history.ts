import { ERROR_CHECKS } from '../../checks/index.ts'
import { historyOf } from '../../reporters/history/history.ts'
import { historyJson } from '../../reporters/history/json.ts'
import { historyText } from '../../reporters/history/text.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { agreementFolder } from '../agreement-folder.ts'
import { checkAgreement } from '../agreement.ts'
import type { Action } from '../command.ts'
import { choiceOption, partOption } from '../options.ts'

/** Shows the history also of an agreement with errors, of which what is wrong has no effect; the exit code tells. */
export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const format = choiceOption(options, 'format', ['text', 'json'], 'text')
  const { state, report } = checkAgreement(invocation, ERROR_CHECKS)
  if (state === null) {
    io.stderr(textReport(report, { language, screen, showAccepted: false }))
    return 1
  }
  const repository = io.git(agreementFolder(invocation))
  const head = repository?.commitOf('HEAD') ?? null
  const versions = head === null ? [] : (repository?.versions(head) ?? [])
  const parts = historyOf(state, versions, partOption(options, state))
  io.stdout(
    format === 'json'
      ? historyJson(state, parts, language)
      : historyText(state, parts, { language, screen, hasGit: head !== null }),
  )
  return summaryOf(report).errors > 0 ? 1 : 0
}
