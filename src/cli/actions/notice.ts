import { CHANNELS } from '../../checks/notice-words.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, date, isDate } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Files } from '../../domain/io.ts'
import { assemble } from '../../repository/assemble.ts'
import { placeOf } from '../../repository/layout.ts'
import { load } from '../../repository/load.ts'
import type { Loaded } from '../../repository/load.ts'
import type { State } from '../../repository/state.ts'
import { diagnosticOf } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { answer, channelsOn } from '../../reporters/notice/answer.ts'
import type { Question } from '../../reporters/notice/answer.ts'
import { noticeJson } from '../../reporters/notice/json.ts'
import { noticeMarkdown } from '../../reporters/notice/markdown.ts'
import { noticeText } from '../../reporters/notice/text.ts'
import { agreementFolder } from '../agreement-folder.ts'
import { UsageError } from '../command.ts'
import type { Action, Invocation, Options } from '../command.ts'
import { asOfDay, choiceOption, known, textOption } from '../options.ts'

export const action: Action = (invocation) => {
  const { io, language, options, screen } = invocation
  const format = choiceOption(options, 'format', ['text', 'json', 'markdown'], 'text')
  const when = dayAskedAbout(options)
  const asOf = asOfDay(invocation)
  const folder = agreementFolder(invocation)
  const loaded = load(filesNeeded(io.files(folder)))
  if (loaded.documents === null) {
    io.stderr(faults(loaded, asOf, folder, invocation))
    return 1
  }
  const state = assemble(loaded.documents, asOf)
  const question: Question = {
    channel: choiceOption(
      options,
      'channel',
      ['registered-letter', 'e-mail', 'courier'],
      'registered-letter',
    ),
    when,
    to: partyMeant(options, state, when.day),
    isDemand: options['demand'] === true,
  }
  const given = answer(question, state)
  if (given === null) throw new UsageError(notProvidedFor(question, state))
  const written = {
    text: () => noticeText(given, { language, screen }),
    json: () => noticeJson(given, language),
    markdown: () => noticeMarkdown(given, language),
  }
  io.stdout(written[format]())
  return 0
}

/** What a notice hangs on: neither the other appendices nor their faults touch it. */
function filesNeeded(files: Files): Files {
  const isNeeded = (path: string): boolean => {
    const place = placeOf(path)
    if (place.kind === 'revision') return place.partKind === 'body' || place.partKind === 'contacts'
    return place.kind !== 'unknown'
  }
  return { list: () => files.list().filter(({ path }) => isNeeded(path)), read: (path) => files.read(path) }
}

function faults(
  { findings, sources }: Loaded,
  asOf: PlainDate,
  folder: string,
  { io, language, screen }: Invocation,
): string {
  const report = {
    asOf,
    root: io.displayed(folder),
    inRepository: io.inRepository(folder),
    files: sources.size,
    later: 0,
    rulesRun: false,
    rules: [],
    since: null,
    diagnostics: findings.map((finding) => diagnosticOf({ finding, accepted: null }, sources)),
    sources,
  }
  return textReport(report, { language, screen, showAccepted: false })
}

/** `--sent` or `--received-by`, one of them. */
function dayAskedAbout(options: Options): Question['when'] {
  const [sent, receivedBy] = [textOption(options, 'sent'), textOption(options, 'receivedBy')]
  if (sent !== null && receivedBy === null) return { kind: 'sent', day: calendarDay('--sent', sent) }
  if (receivedBy !== null && sent === null) {
    return { kind: 'received-by', day: calendarDay('--received-by', receivedBy) }
  }
  throw new UsageError({
    sv: 'Skriv antingen --sent och den dag då meddelandet skickas, eller --received-by och den dag då det senast ska ha kommit fram.',
    en: 'Write either --sent and the day on which the notice is sent, or --received-by and the day by which it is to be received.',
  })
}

/** The years whose holidays the program knows. */
const [FIRST_DAY, LAST_DAY] = [date('1990-01-01'), date('2199-12-31')]

function calendarDay(flag: string, text: string): PlainDate {
  const day = isDate(text) ? date(text) : null
  if (day !== null && compareDates(FIRST_DAY, day) <= 0 && compareDates(day, LAST_DAY) <= 0) return day
  throw new UsageError({
    sv: `${flag} ${text} är inget datum mellan 1990 och 2199. Skriv ÅÅÅÅ-MM-DD, till exempel 2015-03-02.`,
    en: `${flag} ${text} is no date between 1990 and 2199. Write YYYY-MM-DD, 2015-03-02 say.`,
  })
}

function notProvidedFor({ channel, when }: Question, state: State): Bilingual {
  const others = channelsOn(state, when.day).map((one) => one.channel)
  return {
    sv: `Avtalet säger inget om meddelanden med ${CHANNELS[channel].sv}. Välj med --channel bland: ${others.join(', ')}.`,
    en: `The agreement says nothing of notices by ${CHANNELS[channel].en}. Choose with --channel among: ${others.join(', ')}.`,
  }
}

function partyMeant(options: Options, state: State, day: PlainDate): string | null {
  const to = textOption(options, 'to')
  if (to === null) return null
  const { parties } = state.noticeRules.bodyOn(day).content
  return known(
    to,
    parties.map(({ id }) => id),
    (word) => ({ sv: `Avtalet har ingen Part ”${word}”.`, en: `The agreement has no party “${word}”.` }),
  )
}
