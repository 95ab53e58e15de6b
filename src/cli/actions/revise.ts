import { partsOf } from '../../checks/parts.ts'
import { namesOf } from '../../checks/names.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { pointerById } from '../../domain/paths.ts'
import type { Revision } from '../../repository/documents.ts'
import { prospectOf } from '../../repository/prospects.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import type { Part, State } from '../../repository/state.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { hang, visible, wrap } from '../../reporters/paint.ts'
import type { PartKind } from '../../schema/documents.ts'
import { revisionMessage } from '../../writing/commit-message.ts'
import type { Step } from '../../writing/meanings/meaning.ts'
import { openFields } from '../../writing/open-fields.ts'
import { copyOn } from '../../writing/revision-copy.ts'
import { flags } from '../../writing/shell.ts'
import { toLookAt } from '../../writing/to-look-at.ts'
import { UsageError } from '../command.ts'
import type { Action, Invocation } from '../command.ts'
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
import type { NewFile, Opened } from '../new-file.ts'
import { dayFrom, known, textOption } from '../options.ts'

export const action: Action = async (invocation) => {
  const opened = openAgreement(invocation)
  const { state, report } = checkedOn(opened, opened.asOf)
  if (state === null || summaryOf(report).errors > 0) return refuse(errorsOf(report), ERRONEOUS, invocation)
  const part = await partMeant(state, invocation)
  const file = copyOf(part, opened)
  const { state: outlook, added } = outlookWith(opened, file)
  const standing = outlook === null ? null : standingOf(file, outlook)
  if (outlook === null || standing === null || summaryOf(added).errors > 0) {
    return refuse(errorsOf(added), UNFIT, invocation)
  }
  const commit = {
    branch: `lydelse-${part.id}-${file.date}`,
    message: revisionMessage(standing.revision, part.current, outlook),
    change: `Skriv lydelsen ${file.date} av ${namesOf(outlook).part(part.id).sv}`,
  }
  if (!isDry(invocation)) await writeNew(opened, file, commit)
  const blocks = [
    heading(file, part, opened),
    ...notes(part, state, invocation),
    lookAt(standing.revision, opened),
    ...leftOpen(standing.revision, opened),
    nextSteps(opened, file.path, commit, stepsFor(standing, outlook)),
  ]
  invocation.io.stdout(`${blocks.join('\n\n')}\n`)
  return 0
}

const ERRONEOUS: Bilingual = {
  sv: 'Ingen ny lydelse skrevs: avtalet har fel. Rätta dem först.',
  en: 'No new revision was written: the agreement has errors. Mend them first.',
}

const UNFIT: Bilingual = {
  sv: 'Ingen ny lydelse skrevs: med den skulle avtalet få felen ovan.',
  en: 'No new revision was written: with it the agreement would have the errors above.',
}

/** The part that was named; at a terminal it may be chosen. */
async function partMeant(state: State, { argument, io, language }: Invocation): Promise<Part<PartKind>> {
  const parts = partsOf(state)
  const ids = parts.map(({ id }) => id)
  const named = argument ?? (await chosenPart(state, { io, language }))
  const id = known(named, ids, (word) => ({
    sv: `Delen ”${word}” finns inte.`,
    en: `There is no part “${word}”.`,
  }))
  const part = parts.find((one) => one.id === id)
  if (part === undefined) throw new RangeError(`No part is called ${id}`)
  return part
}

async function chosenPart(
  state: State,
  { io, language }: Pick<Invocation, 'io' | 'language'>,
): Promise<string> {
  const choices = partsOf(state).map(({ id }) => ({ id, name: namesOf(state).part(id)[language] }))
  if (io.prompt === null) {
    const ids = choices.map(({ id }) => id).join(', ')
    throw new UsageError({
      sv: `Säg vilken del som ska få en ny lydelse: ${ids}.`,
      en: `Say which part is to have a new revision: ${ids}.`,
    })
  }
  return io.prompt.choose({
    question:
      language === 'sv' ? 'Vilken del ska få en ny lydelse?' : 'Which part is to have a new revision?',
    choices: choices.map(({ id, name }) => ({ value: id, label: visible(`${name} (${id})`) })),
    initial: null,
  })
}

function copyOf({ current, revisions }: Part<PartKind>, { files, asOf, invocation }: Opened): NewFile {
  const written = textOption(invocation.options, 'date')
  const date = written === null ? asOf : dayFrom('--date', written)
  const isInForce = revisions.some(
    ({ revision, state }) => revision.file === current.file && state === 'in-force',
  )
  if (compareDates(date, current.date) <= 0) throw new UsageError(tooEarly(date, current, isInForce))
  const path = current.file.replace(/[^/]*$/, `${date}.yaml`)
  if (files.list().some((entry) => entry.path === path)) throw new UsageError(there(path))
  return { path, bytes: copyOn(files.read(current.file), date), date }
}

function tooEarly(date: PlainDate, current: Revision, isInForce: boolean): Bilingual {
  const which = isInForce
    ? { sv: 'som gäller', en: 'in force' }
    : { sv: 'som den utgår från', en: 'that it begins from' }
  return {
    sv: `En ny lydelse ska ha en senare dag än den ${which.sv}, ${current.date}; ${date} är inte senare. Ange dagen med --date.`,
    en: `A new revision has a later day than the one ${which.en}, ${current.date}; ${date} is not later. Name the day with --date.`,
  }
}

function there(path: string): Bilingual {
  return {
    sv: `${path} finns redan och skrivs inte över. Ändra i den, eller ange en annan dag med --date.`,
    en: `${path} exists already and is not written over. Edit it, or name another day with --date.`,
  }
}

function standingOf({ path }: NewFile, state: State): RevisionStanding | null {
  const standings = partsOf(state).flatMap(({ revisions }) => revisions)
  return standings.find(({ revision }) => revision.file === path) ?? null
}

function heading({ path }: NewFile, { current }: Part<PartKind>, opened: Opened): string {
  const { language, screen } = opened.invocation
  const copied = {
    sv: `En kopia av lydelsen ${current.date}, med ny dag. Inget annat är ändrat än.`,
    en: `A copy of the revision ${current.date} with a new day. Nothing else has changed yet.`,
  }
  return `${screen.paint.bold(visible(displayedPath(opened, path)))}\n  ${wrap(copied[language], screen.width - 2, '  ')}`
}

/** What may be another way to go. */
function notes(part: Part<PartKind>, state: State, { language, screen }: Invocation): string[] {
  const { current, revisions, id } = part
  const isSigned = revisions.some(({ state: stands }) => stands === 'in-force' || stands === 'superseded')
  const waiting = revisions.filter((one) => {
    const prospect = prospectOf(one, part, state.asOf)
    return prospect === 'proposal' || prospect === 'dated-later'
  })
  const said: Bilingual[] = [
    ...(isSigned || state.standing !== 'unsigned'
      ? []
      : [
          {
            sv: `Avtalet är inte undertecknat: lydelsen ${current.date} av ${id} kan också ändras där den står.`,
            en: `The agreement is not signed: the revision ${current.date} of ${id} may also be edited where it stands.`,
          },
        ]),
    ...waiting.map(({ revision, because }) => ({
      sv: `Ett förslag finns redan, ${revision.date} (${because.sv}). Den nya lydelsen utgår inte från det.`,
      en: `There is a proposal already, ${revision.date} (${because.en}). The new revision does not begin from it.`,
    })),
  ]
  return said.map((words) => `${screen.paint.yellow('▲')} ${wrap(words[language], screen.width - 2, '  ')}`)
}

function lookAt(revision: Revision, { invocation: { language, screen } }: Opened): string {
  const fields = toLookAt(revision)
  const width = Math.max(...fields.map(({ field }) => field.length))
  const lines = fields.map(
    ({ field, words }) => `  ${field.padEnd(width)}  ${hang(words[language], width + 4, screen.width)}`,
  )
  return [screen.paint.bold(language === 'sv' ? 'Se över' : 'Look at'), ...lines].join('\n')
}

/** Every null, by its field: what stands open in the copy too. */
function leftOpen({ content }: Revision, { invocation: { language, screen } }: Opened): string[] {
  const fields = openFields(content)
  if (fields.length === 0) return []
  const title = { sv: 'Saknas (null)', en: 'Missing (null)' }[language]
  const lines = fields.map(({ field, places }) => {
    const named = places.map((path) => pointerById(content, path).slice(1))
    return `  ${wrap(places.length === 1 ? (named[0] ?? field) : `${field}: ${places.length}`, screen.width - 2, '    ')}`
  })
  return [[screen.paint.bold(title), ...lines].join('\n')]
}

/** What it takes until the new revision counts. */
function stepsFor({ revision, needs, because }: RevisionStanding, state: State): Step[] {
  const edit: Step = {
    words: {
      sv: 'Ändra i filen det som har blivit annorlunda, och granska:',
      en: 'Change in the file what has become otherwise, and check:',
    },
    command: ['validate'],
  }
  const name = `${revision.part}@${revision.date}`
  const waits = { sv: `Lydelsen ${because.sv}.`, en: `The revision ${because.en}.` }
  if (needs === null) return [edit]
  if (needs.kind === 'decision') {
    const [body = ''] = needs.bodies
    return [
      edit,
      {
        words: {
          sv: `${waits.sv} När beslutet är protokollfört:`,
          en: `${waits.en} When the decision stands in the minutes:`,
        },
        command: [
          'record',
          'meeting',
          ...flags({ date: UNKNOWN_DAY, body, minutes: UNKNOWN_MINUTES, adopt: name }),
        ],
      },
    ]
  }
  return [
    edit,
    ...needs.parties.map((party, index) => ({
      words:
        index === 0
          ? {
              sv: `${waits.sv} När ${namesOf(state).party(party)} har gjort det:`,
              en: `${waits.en} When ${namesOf(state).party(party)} has done so:`,
            }
          : {
              sv: `När ${namesOf(state).party(party)} har gjort det:`,
              en: `When ${namesOf(state).party(party)} has done so:`,
            },
      command: ['record', 'signature', ...flags({ date: UNKNOWN_DAY, party, sign: name })],
    })),
  ]
}

/** Stand for what is not known yet. */
const UNKNOWN_DAY = 'ÅÅÅÅ-MM-DD'
const UNKNOWN_MINUTES = 'Protokoll …'
