import { listInWords } from '../domain/swedish-wording.ts'
import type { AgreementStanding, State } from '../repository/state.ts'
import { unbrokenDate } from './wording.ts'
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
