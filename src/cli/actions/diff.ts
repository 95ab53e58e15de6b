import { changesBetween, lastChangeDay } from '../../changes/index.ts'
import type { Changes } from '../../changes/index.ts'
import { changesOfRevisions } from '../../changes/two-revisions.ts'
import { ERROR_CHECKS } from '../../checks/index.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Files } from '../../domain/io.ts'
import { assemble } from '../../repository/assemble.ts'
import type { Revision } from '../../repository/documents.ts'
import { load } from '../../repository/load.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import type { ChangeReport, Endpoint } from '../../reporters/changes/report.ts'
import { wrap } from '../../reporters/paint.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { agreementFolder } from '../agreement-folder.ts'
import { checkLoaded, filesAt } from '../agreement.ts'
import type { Checked } from '../agreement.ts'
import { writeChanges } from '../change-formats.ts'
import { UsageError } from '../command.ts'
import type { Action, ExitCode, Invocation } from '../command.ts'
import { comparedBy } from '../compared.ts'
import type { Commit, Compared } from '../compared.ts'
import { asOfDay, partOption, textOption } from '../options.ts'

/** Shows the changes also of an agreement with errors, of which what is wrong has no effect; the exit code tells. */
export const action: Action = (invocation) => {
  const folder = agreementFolder(invocation)
  const compared = comparedBy(invocation.words, folder, invocation.io)
  return compared.kind === 'days'
    ? betweenDays(compared, folder, invocation)
    : betweenCommits(compared, folder, invocation)
}

type Days = Extract<Compared, { kind: 'days' }>
type Commits = Extract<Compared, { kind: 'commits' }>

function betweenDays({ from, to }: Days, folder: string, invocation: Invocation): ExitCode {
  const { io, options } = invocation
  const areRevisions = textOption(options, 'part') !== null
  if (to !== null && !areRevisions && textOption(options, 'asOf') !== null)
    throw new UsageError(TWO_LAST_DAYS)
  const asOf = areRevisions ? asOfDay(invocation) : (to ?? asOfDay(invocation))
  const loaded = load(io.files(folder))
  const checked = checkLoaded(loaded, asOf, { io, folder, only: ERROR_CHECKS, since: null })
  const after = checked.state
  if (after === null || loaded.documents === null) return unreadable(checked, invocation, null)
  const part = partOf(after, partOption(options, after))
  if (part !== null) return finish(revisionsCompared(part, { from, to }, after), checked, invocation)
  const first = from ?? dayBeforeLastChange(after) ?? asOf
  if (compareDates(first, asOf) > 0) throw new UsageError(notYet(first, asOf))
  const before = assemble(loaded.documents, first)
  return finish(
    {
      from: { kind: 'day', day: first },
      to: { kind: 'day', day: asOf },
      part: null,
      changes: changesBetween(before, after),
      state: after,
    },
    checked,
    invocation,
  )
}

const TWO_LAST_DAYS = {
  sv: 'Den andra dagen och --as-of säger båda till vilken dag. Ta bort en av dem.',
  en: 'The second day and --as-of both say until which day. Leave one of them out.',
}

function notYet(from: PlainDate, to: PlainDate): { readonly sv: string; readonly en: string } {
  return {
    sv: `Från ${from} till ${to} går det inte att jämföra: den första dagen är den senare. Ange till vilken dag, eller --as-of.`,
    en: `From ${from} to ${to} nothing can be compared: the first day is the later one. Say until which day, or --as-of.`,
  }
}

function dayBeforeLastChange(state: State): PlainDate | null {
  return lastChangeDay(state)?.subtract({ days: 1 }) ?? null
}

interface Outcome extends Pick<ChangeReport, 'from' | 'to' | 'part' | 'changes'> {
  /** What is compared last. */
  readonly state: State
}

function finish(outcome: Outcome, { report }: Checked, invocation: Invocation): ExitCode {
  const { state, ...own } = outcome
  const { errors } = summaryOf(report)
  const { title } = state.body.current.content
  const agreement = { id: state.id, title, mark: state.settings.content.mark ?? null }
  writeChanges({ ...own, agreement, errors }, invocation)
  return errors > 0 ? 1 : 0
}

/** `ref` is null for the files as they lie there. */
function unreadable({ report }: Checked, { io, language, screen }: Invocation, ref: string | null): ExitCode {
  io.stderr(textReport(report, { language, screen, showAccepted: false }))
  io.stderr(`\n${wrap(notCompared(ref)[language], screen.width)}\n`)
  return 1
}

function notCompared(ref: string | null): Bilingual {
  return ref === null
    ? {
        sv: 'Inget jämfördes: filerna har fel och måste rättas först.',
        en: 'Nothing was compared: the files have faults that must be mended first.',
      }
    : {
        sv: `Inget jämfördes: filerna hade fel i ”${ref}”, och då går det inte att se vad som gällde.`,
        en: `Nothing was compared: the files had faults in “${ref}”, so that it cannot be seen what applied.`,
      }
}

function betweenCommits({ from, to, repository }: Commits, folder: string, invocation: Invocation): ExitCode {
  const { io } = invocation
  const asOf = asOfDay(invocation)
  const filesOf = (commit: Commit | null): Files =>
    commit === null ? io.files(folder) : filesAt(commit.id, commit.ref, repository)
  const loadedBefore = load(filesOf(from))
  const loadedAfter = load(filesOf(to), loadedBefore)
  const before = checkLoaded(loadedBefore, asOf, { io, folder, only: [], since: null })
  const after = checkLoaded(loadedAfter, asOf, { io, folder, only: ERROR_CHECKS, since: null })
  if (before.state === null) return unreadable(before, invocation, from.ref)
  if (after.state === null) return unreadable(after, invocation, to?.ref ?? null)
  const part = partNamed(invocation, before.state, after.state)
  const endpoint = (commit: Commit | null): Endpoint =>
    commit === null
      ? { kind: 'day', day: asOf }
      : { kind: 'ref', ref: commit.ref, commit: commit.id, day: asOf }
  const changes = changesBetween(before.state, after.state)
  return finish(
    {
      from: endpoint(from),
      to: endpoint(to),
      part,
      changes: part === null ? changes : only(part, changes),
      state: after.state,
    },
    after,
    invocation,
  )
}

/** A part that either side has. */
function partNamed({ options }: Invocation, before: State, after: State): string | null {
  const wanted = textOption(options, 'part')
  return wanted !== null && before.appendices.some(({ id }) => id === wanted)
    ? wanted
    : partOption(options, after)
}

function only(wanted: string, { parts }: Changes): Changes {
  return { ...NONE, parts: parts.filter(({ part }) => part === wanted) }
}

const NONE: Changes = { agreement: [], parts: [], happened: [], records: [], settings: [] }

function partOf({ body, appendices }: State, id: string | null): Part<PartKind> | null {
  const parts: readonly Part<PartKind>[] = [body, ...appendices]
  return parts.find((part) => part.id === id) ?? null
}

function revisionsCompared(part: Part<PartKind>, days: Pick<Days, 'from' | 'to'>, state: State): Outcome {
  const [before, after] = revisionsMeant(part, days, state.asOf)
  const changes = changesOfRevisions(state, part, before, after)
  return {
    from: { kind: 'revision', day: before.date },
    to: { kind: 'revision', day: after.date },
    part: part.id,
    changes: { ...NONE, parts: [changes] },
    state,
  }
}

/** Without days the one in force against the newest that waits on the day, else the former against the one in force. */
function revisionsMeant(
  part: Part<PartKind>,
  { from, to }: Pick<Days, 'from' | 'to'>,
  asOf: PlainDate,
): [Revision, Revision] {
  if (from !== null) {
    const first = revisionOn(from, part)
    return [first, to === null ? part.current : revisionOn(to, part)]
  }
  const proposal = part.proposals.findLast(({ date }) => compareDates(date, asOf) <= 0)
  if (proposal !== undefined) return [part.current, proposal]
  const former = part.revisions.findLast((one) => one.state === 'superseded')
  if (former !== undefined) return [former.revision, part.current]
  throw new UsageError({
    sv: `Delen ${part.id} har bara en lydelse, ${part.current.date}, och inget att jämföra den med.`,
    en: `The part ${part.id} has one revision only, ${part.current.date}, and nothing to compare it with.`,
  })
}

function revisionOn(day: PlainDate, { id, revisions }: Part<PartKind>): Revision {
  const found = revisions.find(({ revision }) => revision.date.equals(day))
  if (found !== undefined) return found.revision
  const dates = revisions.map(({ revision }) => revision.date).join(', ')
  throw new UsageError({
    sv: `Delen ${id} har ingen lydelse daterad ${day}. Dess lydelser: ${dates}.`,
    en: `The part ${id} has no revision dated ${day}. Its revisions: ${dates}.`,
  })
}
