import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind } from '../schema/documents.ts'
import type { RevisionStanding } from './standing.ts'
import type { Part } from './state.ts'

/** What is to come of a revision that has not come into force. */
export type Prospect =
  /** Nothing has made it valid. */
  | 'proposal'
  /** Valid, and its day has not come. */
  | 'future'
  /** Nothing has made it valid, and it is dated after the day that is looked at: on that day nobody need have seen it. */
  | 'dated-later'
  /** Nothing has made it valid, and a newer one is in force: to adopt it now would undo what that one changed. */
  | 'overtaken'

/** Null of the revision that is shown, and of one that has been in force. */
export function prospectOf(
  { revision, state }: RevisionStanding,
  { current, revisions }: Pick<Part<PartKind>, 'current' | 'revisions'>,
  asOf: PlainDate,
): Prospect | null {
  if (revision.file === current.file) return null
  if (state !== 'proposal') return state === 'future' ? 'future' : null
  const isInForce = revisions.some((one) => one.revision.file === current.file && one.state === 'in-force')
  if (isInForce && compareDates(revision.date, current.date) < 0) return 'overtaken'
  return compareDates(revision.date, asOf) > 0 ? 'dated-later' : 'proposal'
}

/** What a revision with that prospect is called, wherever it is told. */
export const PROSPECTS: Readonly<Record<Prospect, Bilingual>> = {
  proposal: { sv: 'förslag', en: 'proposal' },
  future: { sv: 'kommande', en: 'coming' },
  'dated-later': { sv: 'daterad senare', en: 'dated later' },
  overtaken: { sv: 'överspelad', en: 'overtaken' },
}

/** What several of them are called together, before their names. */
export const PROSPECTS_TOGETHER: Readonly<Record<Prospect, Bilingual>> = {
  ...PROSPECTS,
  'dated-later': { sv: 'daterade senare', en: 'dated later' },
  overtaken: { sv: 'överspelade', en: 'overtaken' },
}

/** Said of the revision, after *är*: `ett förslag och väntar på beslut i styrgruppen`. */
export function prospectInWords(prospect: Prospect, because: Bilingual): Bilingual {
  return STANDS[prospect](because)
}

const STANDS: Readonly<Record<Prospect, (because: Bilingual) => Bilingual>> = {
  proposal: ({ sv, en }) => ({ sv: `ett förslag och ${sv}`, en: `a proposal and ${en}` }),
  future: ({ sv, en }) => ({ sv: `kommande: ${sv}`, en: `coming: ${en}` }),
  'dated-later': ({ sv, en }) => ({ sv: `daterad senare och ${sv}`, en: `dated later and ${en}` }),
  overtaken: () => ({
    sv: 'överspelad: den räknas inte, och är äldre än den som gäller',
    en: 'overtaken: it does not count, and is older than the one in force',
  }),
}
