import type { Bilingual } from '../domain/bilingual.ts'
import { later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Files } from '../domain/io.ts'
import { load } from '../repository/load.ts'
import type { Loaded } from '../repository/load.ts'
import type { State } from '../repository/state.ts'
import type { Diagnostic, Report } from '../reporters/findings/report.ts'
import { textReport } from '../reporters/findings/text.ts'
import { visible, wrap } from '../reporters/paint.ts'
import type { Step } from '../writing/meanings/meaning.ts'
import { commandLine, gitCommand, messageText } from '../writing/shell.ts'
import type { CommitMessage } from '../writing/shell.ts'
import { withFile } from '../writing/with-file.ts'
import { CHECKS } from '../checks/index.ts'
import { agreementFolder } from './agreement-folder.ts'
import { checkLoaded } from './agreement.ts'
import type { Checked } from './agreement.ts'
import type { Invocation } from './command.ts'
import type { Branch } from './io.ts'
import { asOfDay, textOption } from './options.ts'

/** An agreement that a file is to be written into. */
export interface Opened {
  readonly invocation: Invocation
  readonly folder: string
  readonly files: Files
  readonly loaded: Loaded
  readonly asOf: PlainDate
}

export function openAgreement(invocation: Invocation): Opened {
  const { io } = invocation
  const asOf = asOfDay(invocation)
  const folder = agreementFolder(invocation)
  const files = io.files(folder)
  return { invocation, folder, files, loaded: load(files), asOf }
}

/** The agreement as it stands on a day. */
export function checkedOn({ loaded, folder, invocation }: Opened, day: PlainDate): Checked {
  return checkLoaded(loaded, day, { io: invocation.io, folder, only: CHECKS, since: null })
}

/** A file that is ready to be written. */
export interface NewFile {
  /** Relative to the agreement's folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The day that it is dated. */
  readonly date: PlainDate
}

/** The agreement with a new file in it, on the day by which all of it is known. */
export interface Outlook {
  /** Null when the file cannot be read. */
  readonly state: State | null
  /** What the file adds to the findings. */
  readonly added: Report
}

export function outlookWith(opened: Opened, { path, bytes, date }: NewFile): Outlook {
  const day = later(opened.asOf, date)
  const before = checkedOn(opened, day)
  const loaded = load(withFile(opened.files, path, bytes))
  const { state, report } = checkedOn({ ...opened, loaded }, day)
  const known = counted(before.report.diagnostics)
  const added = report.diagnostics.filter((diagnostic) => {
    const left = known.get(keyOf(diagnostic)) ?? 0
    known.set(keyOf(diagnostic), left - 1)
    return left <= 0 && diagnostic.accepted === null
  })
  return { state, added: { ...report, diagnostics: added } }
}

function counted(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1)
  }
  return counts
}

function keyOf({ rule, file, pointer, message }: Diagnostic): string {
  return JSON.stringify([rule, file, pointer, message.sv])
}

/** Tells what is wrong and that nothing has been written. */
export function refuse(report: Report, reason: Bilingual, { io, language, screen }: Invocation): 1 {
  io.stderr(textReport(report, { language, screen, showAccepted: false }))
  io.stderr(`\n${wrap(reason[language], screen.width)}\n`)
  return 1
}

/** Only the errors of a report. */
export function errorsOf(report: Report): Report {
  return { ...report, diagnostics: report.diagnostics.filter(({ severity }) => severity === 'error') }
}

/** How a file is committed. */
export interface Commit {
  readonly branch: string
  readonly message: CommitMessage
  /** What the commit says that is to follow with what is still to be changed in the file; null when nothing is. */
  readonly change: string | null
}

/** Whether the file is to be written at all. */
export function isDry({ options }: Invocation): boolean {
  return options['dryRun'] === true
}

/** Writes the file and commits it if that was asked for: whatever can be refused is refused before anything is written. */
export async function writeNew(opened: Opened, { path, bytes }: NewFile, commit: Commit): Promise<void> {
  const { folder, invocation } = opened
  const { io, options } = invocation
  const branch: Branch | null = options['commit'] === true ? await io.branch(folder, commit.branch) : null
  io.create(folder, path, bytes)
  await branch?.commit(path, messageText(commit.message))
}

/** The path as the user would write it from here. */
export function displayedPath({ folder, invocation: { io } }: Opened, path: string): string {
  return io.displayed(`${folder}/${path}`)
}

/** The steps that follow, numbered, each with the command that does it. */
export function nextSteps(opened: Opened, path: string, commit: Commit, steps: readonly Step[]): string {
  const { language, options, screen } = opened.invocation
  const dir = textOption(options, 'dir')
  const where = dir === null ? [] : ['--dir', dir]
  const rows = [
    ...steps.map(({ words, command }) => ({
      words,
      command: command === null ? null : commandLine(['samverkan', ...command, ...where]),
    })),
    committing(opened, path, commit),
  ]
  const title = screen.paint.bold(language === 'sv' ? 'Nästa steg' : 'Next')
  const lines = rows.map(({ words, command }, index) => {
    const sentence = `  ${index + 1}. ${wrap(words[language], screen.width - 5, '     ')}`
    return command === null ? sentence : `${sentence}\n     ${screen.paint.green(visible(command))}`
  })
  return [title, ...lines].join('\n')
}

function committing(
  opened: Opened,
  path: string,
  { branch, message, change }: Commit,
): { readonly words: Bilingual; readonly command: string } {
  const file = displayedPath(opened, path)
  const push = ['git', 'push', '-u', 'origin', branch]
  if (opened.invocation.options['commit'] === true && !isDry(opened.invocation)) {
    return {
      words: {
        sv: `Filen är sparad i git på grenen ${branch}, ensam. Arkivets egna hookar och signering kördes inte. När allt är klart, skicka grenen:`,
        en: `The file is committed on the branch ${branch}, alone. Hooks and signing of the repository were not run. When all is done, push the branch:`,
      },
      command: [...(change === null ? [] : [['git', 'commit', '-m', change, '--', file]]), push]
        .map(commandLine)
        .join(' && '),
    }
  }
  return {
    words: { sv: 'Spara filen i git, på en egen gren:', en: 'Commit the file, on a branch of its own:' },
    command: gitCommand({ branch, file, message }),
  }
}
