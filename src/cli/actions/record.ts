import { same } from '../../domain/bilingual.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, date as dateOf } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { visible, wrap } from '../../reporters/paint.ts'
import { diagnosticOf, summaryOf } from '../../reporters/findings/report.ts'
import type { Report } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { assemble } from '../../repository/assemble.ts'
import type { Documents } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import type { RecordKind } from '../../schema/documents.ts'
import { RECORD_KINDS } from '../../schema/record-kind.ts'
import type { Answers, Field, Form } from '../../writing/answers.ts'
import { recordMessage } from '../../writing/commit-message.ts'
import { contentOf } from '../../writing/content.ts'
import { FORMS } from '../../writing/forms/index.ts'
import { choicesAmong, complaintOn, complaintsOn, completed, missingFields } from '../../writing/given.ts'
import { meaningOf } from '../../writing/meanings/index.ts'
import type { Meaning } from '../../writing/meanings/meaning.ts'
import { modelineOf, schemaFile } from '../../writing/modeline.ts'
import { newRecord } from '../../writing/new-record.ts'
import type { NewRecord, Unfit } from '../../writing/new-record.ts'
import { UsageError } from '../command.ts'
import type { Action, ExitCode, Invocation, Options } from '../command.ts'
import { KINDS_TO_RECORD, RECORD_FIELDS } from '../commands/record.ts'
import { interview } from '../interview.ts'
import { BROKEN_OFF } from '../io.ts'
import type { Prompt } from '../io.ts'
import {
  checkedOn,
  displayedPath,
  errorsOf,
  isDry,
  nextSteps,
  openAgreement,
  outlookWith,
  refuse,
  writeNew,
} from '../new-file.ts'
import type { Commit, Opened } from '../new-file.ts'
import { dayFrom, known, textsOption, textOption } from '../options.ts'

export const action: Action = async (invocation) => {
  const opened = openAgreement(invocation)
  const { documents } = opened.loaded
  if (documents === null) return refuse(checkedOn(opened, opened.asOf).report, UNREADABLE, invocation)
  const kind = await kindMeant(invocation)
  const { date, answers, state } = await answered(kind, opened, documents)
  const content = contentOf(kind, date, FORMS[kind], { answers, around: { state } })
  const written = newRecord(kind, content, {
    state,
    modeline: modelineFor(kind, opened),
    isTaken: (file) => opened.files.list().some(({ path }) => path.toLowerCase() === file),
  })
  return 'findings' in written
    ? refuse(unfitReport(written, opened), UNFIT, invocation)
    : add(written, opened)
}

const UNREADABLE: Bilingual = {
  sv: 'Ingen post skrevs: filerna har fel och måste rättas först.',
  en: 'No record was written: the files have faults that must be mended first.',
}

const UNFIT: Bilingual = {
  sv: 'Ingen post skrevs: det som står ovan måste sägas annorlunda.',
  en: 'No record was written: what is told above must be said otherwise.',
}

const ERRONEOUS: Bilingual = {
  sv: 'Ingen post skrevs: med den skulle avtalet få felen ovan.',
  en: 'No record was written: with it the agreement would have the errors above.',
}

async function kindMeant({ argument, io, language }: Invocation): Promise<RecordKind> {
  if (argument !== null) {
    return known(argument, RECORD_KINDS, (word) => ({
      sv: `En post av slaget ”${word}” finns inte.`,
      en: `There is no record of the kind “${word}”.`,
    }))
  }
  if (io.prompt === null) throw new UsageError(NO_KIND)
  const kind = await io.prompt.choose({
    question: language === 'sv' ? 'Vad har hänt?' : 'What has happened?',
    choices: Object.entries(KINDS_TO_RECORD).map(([value, words]) => ({ value, label: words[language] })),
    initial: null,
  })
  return known(kind, RECORD_KINDS, () => NO_KIND)
}

const NO_KIND: Bilingual = {
  sv: `Säg vad som har hänt: ${RECORD_KINDS.join(', ')}.`,
  en: `Say what has happened: ${RECORD_KINDS.join(', ')}.`,
}

interface Answered {
  readonly date: PlainDate
  readonly answers: Answers
  /** The agreement on the day of the record. */
  readonly state: State
}

/** What has been said by options, and at a terminal by answers to questions. */
async function answered(kind: RecordKind, opened: Opened, documents: Documents): Promise<Answered> {
  const { io, language, options } = opened.invocation
  const form = FORMS[kind]
  const given = givenIn(options)
  const on = (date: PlainDate): Omit<Answered, 'answers'> => ({ date, state: assemble(documents, date) })
  const named = textOption(options, 'date')
  const first = on(named === null ? opened.asOf : dayFrom('--date', named))
  const said = checkedAnswers(form, given, first.state)
  const missing = missingFields(form, said, first)
  if (missing.length === 0) return { ...first, answers: said }
  if (io.prompt === null) throw new UsageError(missingInWords(kind, missing))
  const asked = named === null ? on(await dayAsked(io.prompt, first.date, opened.invocation)) : first
  const answers = await interview(form, given, asked, { prompt: io.prompt, language })
  return { ...asked, answers: checkedAnswers(form, answers, asked.state) }
}

/** @throws {UsageError} for what makes no sense. */
function checkedAnswers(form: Form, given: Answers, state: State): Answers {
  const said = completed(form, given, { state })
  const complaints = complaintsOn(form, said, { state })
  if (complaints.length === 0) return said
  throw new UsageError({
    sv: complaints.map(({ sv }) => sv).join(' '),
    en: complaints.map(({ en }) => en).join(' '),
  })
}

async function dayAsked(prompt: Prompt, date: PlainDate, { language }: Invocation): Promise<PlainDate> {
  const day = await prompt.text({
    question: language === 'sv' ? 'Vilken dag hände det?' : 'On which day did it happen?',
    initial: date.toString(),
    complaint: (text) => complaintOn({ kind: 'date' }, text.trim())?.[language] ?? null,
  })
  return dateOf(day.trim())
}

/** What the options say, by their flags; those that were left out are not there. */
function givenIn(options: Options): Answers {
  const said = RECORD_FIELDS.flatMap(({ flags }): [string, readonly string[]][] => {
    const flag = /^--([a-z-]+)/.exec(flags)?.[1] ?? ''
    const name = flag.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    if (options[name] === true) return [[flag, [flag]]]
    const values = textsOption(options, name)
    return values.length === 0 ? [] : [[flag, values]]
  })
  return Object.fromEntries(said)
}

function missingInWords(kind: RecordKind, missing: readonly Field[]): Bilingual {
  const flags = missing.map(({ flag, answer }) => {
    const choices = 'offers' in answer && answer.offers !== null ? choicesAmong(answer.offers) : ''
    return choices === ''
      ? same(`--${flag}`)
      : { sv: `--${flag} (välj bland: ${choices})`, en: `--${flag} (choose among: ${choices})` }
  })
  return {
    sv: `För record ${kind} saknas ${flags.map(({ sv }) => sv).join('; ')}. Vid en terminal frågar programmet.`,
    en: `record ${kind} lacks ${flags.map(({ en }) => en).join('; ')}. At a terminal the program asks.`,
  }
}

function modelineFor(kind: RecordKind, { folder, invocation: { io }, loaded }: Opened): string | null {
  const texts = new Map([...loaded.sources].map(([file, { text }]) => [file, text]))
  return modelineOf(kind, { above: io.findAbove(folder, `schemas/${schemaFile(kind)}`), texts })
}

function unfitReport({ findings, source }: Unfit, opened: Opened): Report {
  const { report } = checkedOn(opened, opened.asOf)
  const sources = new Map([[source.file, source]])
  const diagnostics = findings.map((finding) => diagnosticOf({ finding, accepted: null }, sources))
  return { ...report, rulesRun: true, later: 0, sources, diagnostics }
}

/** Shows the record, and writes it unless the agreement would have errors by it, or the person thinks better of it. */
async function add({ record, file, text }: NewRecord, opened: Opened): Promise<ExitCode> {
  const { invocation } = opened
  const { io, language, screen } = invocation
  const newFile = { path: file, bytes: new TextEncoder().encode(text), date: record.date }
  const { state, added } = outlookWith(opened, newFile)
  if (state === null || summaryOf(added).errors > 0) return refuse(errorsOf(added), ERRONEOUS, invocation)
  io.stdout(`${screen.paint.bold(visible(displayedPath(opened, file)))}\n\n${shown(text)}`)
  warn(added, invocation)
  const commit: Commit = { branch: `post-${record.id}`, message: recordMessage(record, state), change: null }
  if (!isDry(invocation)) {
    await confirmed(invocation)
    await writeNew(opened, newFile, commit)
  }
  const { means, next } = meaningOf(record, state)
  const done = isDry(invocation) ? NOT_WRITTEN : WRITTEN
  const blocks = [
    `\n${screen.paint.green('✓')} ${done[language]}`,
    ...inWords([...means, ...notKnownYet(record.date, opened)], invocation),
    nextSteps(opened, file, commit, [...next, look(record.date, opened)]),
  ]
  io.stdout(`${blocks.join('\n\n')}\n`)
  return 0
}

const WRITTEN: Bilingual = { sv: 'Posten är skriven.', en: 'The record is written.' }
const NOT_WRITTEN: Bilingual = {
  sv: 'Posten går att skriva. Med --dry-run skrivs ingenting.',
  en: 'The record can be written. With --dry-run nothing is.',
}

function shown(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** What the record gives reason to remark, though it may be written. */
function warn(added: Report, { io, language, screen }: Invocation): void {
  const warnings = added.diagnostics.filter(({ severity }) => severity === 'warning')
  if (warnings.length === 0) return
  const report = { ...added, diagnostics: warnings }
  io.stderr(`\n${textReport(report, { language, screen, showAccepted: false })}`)
}

/** A person at the terminal has the last word. */
async function confirmed({ io, language, options }: Invocation): Promise<void> {
  if (io.prompt === null || options['yes'] === true) return
  const answer = await io.prompt.choose({
    question: language === 'sv' ? 'Skriva posten?' : 'Write the record?',
    choices: [
      { value: 'yes', label: language === 'sv' ? 'Ja' : 'Yes' },
      { value: 'no', label: language === 'sv' ? 'Nej, avbryt' : 'No, break off' },
    ],
    initial: 'yes',
  })
  if (answer !== 'yes') throw new UsageError(BROKEN_OFF)
}

/** Told so that a mistyped year is seen. */
function notKnownYet(date: PlainDate, { asOf }: Opened): Bilingual[] {
  if (compareDates(date, asOf) <= 0) return []
  return [
    {
      sv: `Posten är daterad ${date}, efter ${asOf}, och räknas först från sin dag. Är dagen rätt?`,
      en: `The record is dated ${date}, after ${asOf}, and counts only from its day. Is the day right?`,
    },
  ]
}

function inWords(means: readonly Bilingual[], { language, screen }: Invocation): string[] {
  if (means.length === 0) return []
  const title = screen.paint.bold(language === 'sv' ? 'Vad det betyder' : 'What it means')
  return [[title, ...means.map((words) => `  ${wrap(words[language], screen.width - 2, '  ')}`)].join('\n')]
}

/** Where the effect is to be seen; a record of a day to come is not known yet. */
function look(date: PlainDate, { asOf }: Opened): Meaning['next'][number] {
  const day = compareDates(date, asOf) > 0 ? date : asOf
  return {
    words: { sv: 'Se hur avtalet står:', en: 'See how the agreement stands:' },
    command: ['status', '--as-of', day.toString()],
  }
}
