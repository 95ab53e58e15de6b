import { ERROR_CHECKS } from '../../checks/index.ts'
import { DUTY_KINDS, deadlinesOf } from '../../deadlines/index.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { select } from '../../deadlines/select.ts'
import type { Selection } from '../../deadlines/select.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../../reporters/paint.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { deadlinesJson } from '../../reporters/deadlines/json.ts'
import { deadlinesText } from '../../reporters/deadlines/text.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { checkAgreement } from '../agreement.ts'
import type { Action, Options } from '../command.ts'
import { choiceOption, durationOption, known, textOption } from '../options.ts'

export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const format = choiceOption(options, 'format', ['text', 'json'], 'text')
  const failOn = choiceOption(options, 'failOn', ['never', 'overdue', 'due-soon'], 'never')
  const dueSoon = durationOption(options, 'dueSoon', 'P60D')
  const { state, report } = checkAgreement(invocation, ERROR_CHECKS)
  if (state === null || summaryOf(report).errors > 0) {
    io.stderr(
      `${textReport(report, { language, screen, showAccepted: false })}\n${wrap(REFUSED[language], screen.width)}\n`,
    )
    return 1
  }
  const shown = select(deadlinesOf(state, dueSoon), state, selectionFrom(options, state))
  io.stdout(
    format === 'json'
      ? deadlinesJson(state, shown, language)
      : deadlinesText(state, shown, { language, screen }),
  )
  return shown.some((deadline) => isLate(deadline, failOn)) ? 1 : 0
}

/** A day that follows from a wrong agreement is a wrong day. */
const REFUSED: Bilingual = {
  sv: 'Inga tidsfrister visas: avtalet har fel, och då kan dagarna också vara fel. Rätta felen först.',
  en: 'No deadlines are shown: the agreement has errors, and so the days may be wrong too. Mend the errors first.',
}

function selectionFrom(options: Options, state: State): Selection {
  const kind = textOption(options, 'kind')
  const responsible = textOption(options, 'responsible')
  return {
    within: durationOption(options, 'within', 'P12M'),
    all: options['all'] === true,
    kind:
      kind === null
        ? null
        : known(kind, kinds(), (word) => ({
            sv: `Slaget ”${word}” finns inte.`,
            en: `There is no kind “${word}”.`,
          })),
    responsible:
      responsible === null
        ? null
        : known(responsible, responsibleIds(state), (word) => ({
            sv: `Avtalet känner ingen ”${word}”.`,
            en: `The agreement knows no “${word}”.`,
          })),
  }
}

function kinds(): string[] {
  return DUTY_KINDS.map(({ kind }) => kind)
}

function responsibleIds(state: State): string[] {
  const { parties, bodies, roles } = state.body.current.content
  return [...parties, ...bodies, ...roles].map(({ id }) => id)
}

function isLate({ status }: Deadline, failOn: 'never' | 'overdue' | 'due-soon'): boolean {
  return failOn !== 'never' && (status === 'overdue' || status === failOn)
}
