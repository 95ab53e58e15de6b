import { judge } from '../checks/acceptance.ts'
import type { Judged } from '../checks/acceptance.ts'
import { BASE_CHECKS } from '../checks/base.ts'
import { CHECKS, runChecks } from '../checks/index.ts'
import type { Check } from '../checks/check.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { GitRepository } from '../domain/git.ts'
import type { Files } from '../domain/io.ts'
import { assemble } from '../repository/assemble.ts'
import { load } from '../repository/load.ts'
import type { Loaded } from '../repository/load.ts'
import type { State } from '../repository/state.ts'
import { diagnosticOf } from '../reporters/findings/report.ts'
import type { Report } from '../reporters/findings/report.ts'
import { agreementFolder } from './agreement-folder.ts'
import { UsageError } from './command.ts'
import type { Invocation } from './command.ts'
import type { Io } from './io.ts'
import { asOfDay, textOption } from './options.ts'
import { changeSince, commitNamed, repositoryOf } from './since.ts'

/** An agreement read and checked: its state where its files allow it, and the report. */
export interface Checked {
  /** Null when the files themselves have faults. */
  readonly state: State | null
  readonly report: Report
}

/** Finds, reads, assembles and checks the agreement that the user means; also the change since `base`, when it is asked for. */
export function checkAgreement(invocation: Invocation, only: readonly Check[] = CHECKS): Checked {
  const { io, options } = invocation
  const asOf = asOfDay(invocation)
  const folder = agreementFolder(invocation)
  const loaded = load(filesMeant(folder, invocation))
  const base = textOption(options, 'base')
  const since = base === null ? null : changeSince(base, loaded, asOf, { io, folder })
  return checkLoaded(loaded, asOf, { io, folder, only, since })
}

interface Checking {
  readonly io: Io
  readonly folder: string
  readonly only: readonly Check[]
  /** The change that is checked besides; null when none is. */
  readonly since: ReturnType<typeof changeSince> | null
}

/** Assembles and checks an agreement that has been read. */
export function checkLoaded(loaded: Loaded, asOf: PlainDate, { io, folder, only, since }: Checking): Checked {
  const { sources, findings, documents } = loaded
  const state = documents === null ? null : assemble(documents, asOf)
  const judged =
    state === null ? findings.map(unaccepted) : judge(state, runChecks(state, only), leftOut(only))
  const report: Report = {
    asOf,
    root: io.displayed(folder),
    inRepository: io.inRepository(folder),
    files: sources.size,
    later: documents?.records.filter(({ date }) => compareDates(date, asOf) > 0).length ?? 0,
    rulesRun: state !== null,
    rules: [...(since === null ? [] : BASE_CHECKS), ...only].map(({ id }) => id),
    diagnostics: [...(since?.findings.map(unaccepted) ?? []), ...judged].map((one) =>
      diagnosticOf(one, sources),
    ),
    since: since?.told ?? null,
    sources,
  }
  return { state, report }
}

/** Those of the working tree, or with `--rev` those of a commit. */
function filesMeant(folder: string, { io, options }: Invocation): Files {
  const rev = textOption(options, 'rev')
  if (rev === null) return io.files(folder)
  const repository = repositoryOf(folder, io)
  return filesAt(commitNamed(rev, repository), rev, repository)
}

/** The agreement's files as of a commit, which the user named by a word. @throws {UsageError} where it holds none. */
export function filesAt(commit: string, named: string, repository: GitRepository): Files {
  const files = repository.filesAt(commit)
  if (files.list().length > 0) return files
  throw new UsageError({
    sv: `I versionen ”${named}” finns inget avtal på den platsen.`,
    en: `In the commit “${named}” there is no agreement in that place.`,
  })
}

function unaccepted(finding: Judged['finding']): Judged {
  return { finding, accepted: null }
}

/** The rules that were not asked for in this run. */
function leftOut(only: readonly Check[]): (rule: string) => boolean {
  const ran = new Set(only.map(({ id }) => id))
  return (rule) => CHECKS.some(({ id }) => id === rule && !ran.has(id))
}
