import { ERROR_CHECKS } from '../../checks/index.ts'
import { DUTY_KINDS, deadlinesOf } from '../../deadlines/index.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { select } from '../../deadlines/select.ts'
import type { Selection } from '../../deadlines/select.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { Duration } from '../../domain/duration.ts'
import type { State } from '../../repository/state.ts'
import { FILE_SCREEN, visible, wrap } from '../../reporters/paint.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { withoutEvent } from '../../reporters/deadlines/calendar.ts'
import { DEADLINE_FORMATS } from '../../reporters/deadlines/formats.ts'
import type { DeadlineFormat } from '../../reporters/deadlines/formats.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { checkAgreement } from '../agreement.ts'
import { UsageError } from '../command.ts'
import type { Action, Options } from '../command.ts'
import { choiceOption, durationOption, known, textOption } from '../options.ts'
import { targetOf } from '../target.ts'

export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const target = targetOf(options, ENDINGS, 'text')
  const failOn = choiceOption(options, 'failOn', ['never', 'overdue', 'due-soon'], 'never')
  const dueSoon = durationOption(options, 'dueSoon', 'P60D')
  const remind = reminders(options, target.format)
  const { state, report } = checkAgreement(invocation, ERROR_CHECKS)
  if (state === null || summaryOf(report).errors > 0) {
    io.stderr(
      `${textReport(report, { language, screen, showAccepted: false })}\n${wrap(REFUSED[language], screen.width)}\n`,
    )
    return 1
  }
  const selection = selectionFrom(options, state)
  const shown = select(deadlinesOf(state, dueSoon), state, selection)
  const { format, path } = target
  const text = DEADLINE_FORMATS[format](state, shown, {
    language,
    screen: path === null ? screen : FILE_SCREEN,
    remind,
    responsible: selection.responsible,
  })
  if (path === null) io.stdout(text)
  else {
    io.write(path, new TextEncoder().encode(text))
    io.stdout(
      `${screen.paint.bold(visible(io.displayed(path)))}\n  ${contentInWords(state, shown, format)[language]}\n`,
    )
  }
  return shown.some((deadline) => isLate(deadline, failOn)) ? 1 : 0
}

/** By what the file after `-o` ends in. */
const ENDINGS: Readonly<Record<DeadlineFormat, readonly string[]>> = {
  text: ['txt'],
  json: ['json'],
  ics: ['ics'],
  csv: ['csv'],
  markdown: ['md', 'markdown'],
}

/** How long before each day to remind: `P30D,P7D`. Only a calendar reminds. */
function reminders(options: Options, format: DeadlineFormat): Duration[] {
  const asked = textOption(options, 'remind')
  if (asked === null) return []
  if (format !== 'ics') {
    throw new UsageError({
      sv: '--remind lägger påminnelser i en kalender. Lägg till --format ics, eller -o med en fil som slutar på .ics.',
      en: '--remind puts reminders into a calendar. Add --format ics, or -o with a file that ends in .ics.',
    })
  }
  return asked.split(',').map((one) => durationOption({ remind: one.trim() }, 'remind', ''))
}

/** What a file holds, in a sentence. */
function contentInWords({ asOf }: State, deadlines: readonly Deadline[], format: DeadlineFormat): Bilingual {
  const count = deadlines.length
  const leftOut = format === 'ics' ? withoutEvent(deadlines) : 0
  const rest = {
    sv: `; ${leftOut} har ingen dag och finns inte i kalendern`,
    en: `; ${leftOut} without a day and so not in the calendar`,
  }
  return {
    sv: `${count === 1 ? '1 tidsfrist' : `${count} tidsfrister`}, sett från ${asOf}${leftOut === 0 ? '' : rest.sv}.`,
    en: `${count === 1 ? '1 deadline' : `${count} deadlines`}, seen from ${asOf}${leftOut === 0 ? '' : rest.en}.`,
  }
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
