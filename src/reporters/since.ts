import type { Bilingual } from '../domain/bilingual.ts'
import type { Comparison, FileChanges } from '../repository/comparison.ts'
import type { AnyRecord, Revision } from '../repository/documents.ts'
import { prospectInWords, prospectOf } from '../repository/prospects.ts'
import type { Prospect } from '../repository/prospects.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind, RecordKind } from '../schema/documents.ts'
import type { PartChange } from './findings/report.ts'
import { namedParts } from './named-parts.ts'

/** What a change does to the agreement: each part that it touches, what is new on record, and the settings. */
export function changesInWords(comparison: Comparison): PartChange[] {
  const { after, before, records, settings } = comparison
  const changes = [
    ...namedParts(after).map(({ name, part }) => ({ name, lines: partLines(part, comparison) })),
    { name: { sv: 'Poster', en: 'Records' }, lines: recordLines(records) },
    ...(JSON.stringify(settings.before.content) === JSON.stringify(settings.after.content)
      ? []
      : [{ name: { sv: 'Inställningar', en: 'Settings' }, lines: [SETTINGS_CHANGED] }]),
  ]
  const told = changes.filter(({ lines }) => lines.length > 0)
  return before.standing === after.standing ? told : [standingChange(before, after), ...told]
}

const SETTINGS_CHANGED: Bilingual = {
  sv: 'samverkan.yaml är ändrad.',
  en: 'samverkan.yaml has changed.',
}

function standingChange(before: State, after: State): PartChange {
  return {
    name: { sv: 'Avtalet', en: 'The agreement' },
    lines: [
      {
        sv: `Var ${STANDING[before.standing].sv}, blir ${STANDING[after.standing].sv}.`,
        en: `Was ${STANDING[before.standing].en}, becomes ${STANDING[after.standing].en}.`,
      },
    ],
  }
}

const STANDING: Readonly<Record<State['standing'], Bilingual>> = {
  unsigned: { sv: 'inte undertecknat', en: 'unsigned' },
  'not-started': { sv: 'undertecknat och ännu inte i kraft', en: 'signed and not yet in force' },
  'in-force': { sv: 'i kraft', en: 'in force' },
  withdrawn: { sv: 'upphört genom utträde', en: 'ended by withdrawal' },
  expired: { sv: 'utgånget', en: 'expired' },
}

/** Its new revisions, those that the change makes valid, and those that are otherwise than they were. */
function partLines(part: Part<PartKind>, { before, after, revisions: files }: Comparison): Bilingual[] {
  const { id } = part
  const formerly = [before.body, ...before.appendices].find((part) => part.id === id)?.revisions ?? []
  const stood = new Map(formerly.map((one): [string, RevisionStanding] => [one.revision.file, one]))
  const isEdited = new Set(files.changed.map(({ after }) => after.file))
  return [
    ...part.revisions.flatMap((one) =>
      revisionLines(one, {
        formerly: stood.get(one.revision.file) ?? null,
        isEdited,
        prospect: prospectOf(one, part, after.asOf),
      }),
    ),
    ...removedLines(files, id),
  ]
}

interface Around {
  readonly formerly: RevisionStanding | null
  /** The files that the change edits. */
  readonly isEdited: ReadonlySet<string>
  readonly prospect: Prospect | null
}

function revisionLines(
  { revision: { date, file }, adoption, effective, because }: RevisionStanding,
  { formerly, isEdited, prospect }: Around,
): Bilingual[] {
  const lines: Bilingual[] = []
  if (formerly === null) lines.push({ sv: `Ny lydelse ${date}.`, en: `New revision ${date}.` })
  else if (isEdited.has(file))
    lines.push({ sv: `Lydelsen ${date} är ändrad.`, en: `The revision ${date} has changed.` })
  if (adoption !== null && formerly?.adoption == null) {
    lines.push({
      sv: `Lydelsen ${date} gäller från ${effective ?? 'avtalets början'}: ${because.sv}.`,
      en: `The revision ${date} counts from ${effective ?? 'the beginning of the agreement'}: ${because.en}.`,
    })
  }
  if (adoption === null && lines.length > 0) {
    const what = prospectInWords(prospect ?? 'proposal', because)
    lines.push({ sv: `Lydelsen ${date} är ${what.sv}.`, en: `The revision ${date} is ${what.en}.` })
  }
  return lines
}

function removedLines({ removed }: FileChanges<Revision>, id: string): Bilingual[] {
  return removed
    .filter(({ before }) => before.part === id)
    .map(({ before: { date } }) => ({
      sv: `Lydelsen ${date} är borttagen.`,
      en: `The revision ${date} has been removed.`,
    }))
}

function recordLines({ added, changed, removed }: FileChanges<AnyRecord>): Bilingual[] {
  return [
    ...added.map(({ id, kind }) => told(KINDS[kind], id)),
    ...changed.map(({ before }) => told({ sv: 'Ändrad post', en: 'Changed record' }, before.id)),
    ...removed.map(({ before }) => told({ sv: 'Borttagen post', en: 'Removed record' }, before.id)),
  ]
}

function told(what: Bilingual, id: string): Bilingual {
  return { sv: `${what.sv}: ${id}.`, en: `${what.en}: ${id}.` }
}

const KINDS: Readonly<Record<RecordKind, Bilingual>> = {
  signature: { sv: 'Underskrift', en: 'Signature' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  consultation: { sv: 'Samråd', en: 'Consultation' },
  extension: { sv: 'Förlängning', en: 'Extension' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
  event: { sv: 'Händelse', en: 'Event' },
  information: { sv: 'Information', en: 'Information' },
  notice: { sv: 'Meddelande', en: 'Notice' },
  rectification: { sv: 'Rättelse', en: 'Rectification' },
  withdrawal: { sv: 'Utträde', en: 'Withdrawal' },
  correction: { sv: 'Rättad post', en: 'Correction' },
}
