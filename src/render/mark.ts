import { listInWords } from '../domain/swedish-wording.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import { prospectOf } from '../repository/prospects.ts'
import type { AgreementStanding, Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'
import { BODY_LABEL, appendixLabel } from './labels.ts'
import { capitalised, unbrokenDate } from './wording.ts'
import { namesOf } from './names.ts'
import type { ViewOptions } from './options.ts'

/** What sets a copy apart from an agreement in force: a word for every page, and a sentence that explains it. */
export interface Mark {
  readonly name: string
  readonly sentence: string
}

/**
 * The mark that the repository asks for on everything, and the one for how the agreement stands. The original to sign
 * has the first one only: its bytes must not depend on what happens to it.
 */
export function marksOf(state: State, { purpose, draft }: ViewOptions): Mark[] {
  const own = state.settings.content.mark
  const standing = draft ? DRAFT : STANDING[state.standing](state)
  return [
    ...(own === undefined ? [] : [{ name: own, sentence: 'Det här är inget verkligt avtal.' }]),
    ...(standing === null || purpose === 'signing' ? [] : [standing]),
  ]
}

/** That a part is shown in a revision that has not come into force. */
export interface ProposalMark {
  readonly mark: Mark
  /** The part, by its id. */
  readonly part: string
  /** Said of the revision itself: `Förslag`. */
  readonly word: string
}

/** Null where no part is shown so, and in the original to sign. */
export function proposalMark(state: State, { purpose, part, proposal }: ViewOptions): ProposalMark | null {
  const replaced = replacedBy(state, proposal)
  if (proposal === null || replaced === null || purpose === 'signing') return null
  const { label, isFuture, shown } = replaced
  const what = isFuture ? `kommande lydelse av ${label}` : `förslag till ${label}`
  const which = `den ${isFuture ? 'kommande' : 'föreslagna'} lydelsen den ${unbrokenDate(proposal.date)}`
  return {
    mark: {
      name: part === null ? `Med ${what}` : capitalised(what),
      sentence: `${capitalised(label)} visas i ${which}, i stället för lydelsen den ${unbrokenDate(shown)}.`,
    },
    part: proposal.part,
    word: isFuture ? 'Kommande' : 'Förslag',
  }
}

interface Replaced {
  /** `bilaga 2` */
  readonly label: string
  /** The date of the revision that would be shown otherwise. */
  readonly shown: PlainDate
  /** Whether the revision is valid, and only its day has not come. */
  readonly isFuture: boolean
}

function replacedBy({ asOf, body, appendices }: State, proposal: Revision | null): Replaced | null {
  const parts: readonly (readonly [label: string, part: Part<PartKind>])[] = [
    [BODY_LABEL, body],
    ...appendices.map((one) => [appendixLabel(one.listed.entry.number), one] as const),
  ]
  for (const [label, part] of parts) {
    const standing = part.revisions.find(({ revision }) => revision.file === proposal?.file)
    if (standing === undefined) continue
    const isFuture = prospectOf(standing, part, asOf) === 'future'
    return { label: label.toLowerCase(), shown: part.current.date, isFuture }
  }
  return null
}

/** As it stands on every page: `Påhittat exempel · Osignerat exemplar`. Null when there is none. */
export function markWords(marks: readonly Mark[]): string | null {
  return marks.length === 0 ? null : marks.map(({ name }) => name).join(' · ')
}

const DRAFT: Mark = {
  name: 'Utkast',
  sentence: 'Ett utkast. Det ska inte undertecknas.',
}

const STANDING: Readonly<Record<AgreementStanding, (state: State) => Mark | null>> = {
  unsigned: (state) => ({
    name: 'Osignerat exemplar',
    sentence: `${unsignedBy(state)} Exemplaret är visat per den ${unbrokenDate(state.asOf)}.`,
  }),
  'not-started': ({ start }) =>
    start === null
      ? null
      : {
          name: 'Ännu inte i kraft',
          sentence: `Avtalet gäller från och med den ${unbrokenDate(start)}.`,
        },
  withdrawn: ({ left }) =>
    left === null
      ? null
      : {
          name: 'Upphört',
          sentence: `Från och med den ${unbrokenDate(left)} gäller avtalet inte längre: en Part har lämnat det i förtid.`,
        },
  expired: ({ lastDay }) =>
    lastDay === null
      ? null
      : { name: 'Upphört', sentence: `Avtalet gällde till och med den ${unbrokenDate(lastDay)}.` },
  'in-force': () => null,
}

function unsignedBy({ body }: State): string {
  const { content } = body.current
  const { needs } = body.revisions.find(({ revision }) => revision.file === body.current.file) ?? {}
  const missing = needs?.kind === 'signatures' ? needs.parties : []
  if (missing.length === content.parties.length) return 'Parternas underskrifter saknas.'
  return `Underskrift av ${listInWords(missing.map(namesOf(content).party))} saknas.`
}
