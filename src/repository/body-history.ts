import { compareDates, date, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { SignatureAct } from './acts.ts'
import type { Revision } from './documents.ts'
import { partiesOf } from './signatures.ts'
import { adoptionOf, effectiveDay, inForceOn } from './standing.ts'
import type { AdoptedRevision, Adoption, RequiredParties } from './standing.ts'

/** The agreement's body through time. */
export interface BodyHistory {
  /** Every revision, by its date. */
  readonly adopted: readonly AdoptedRevision<'body'>[]
  /** The first day on which the agreement binds; null until every party has signed its body. */
  readonly start: PlainDate | null
  /** The body by which acts of a day are judged: the one in force, before that the one signed or to be signed. */
  bodyOn(day: PlainDate): Revision<'body'>
}

/**
 * The agreement begins with the body that every party of it signed first, and not before its term. A later body needs
 * the signatures of its own parties and of those of the body that it takes the place of.
 */
export function bodyHistoryOf(
  revisions: readonly Revision<'body'>[],
  acts: readonly SignatureAct[],
): BodyHistory {
  const valid = { signatures: acts.filter(({ faults }) => faults.length === 0), decisions: [] }
  const [oldest] = revisions
  if (oldest === undefined) throw new RangeError('An agreement has at least one revision of its body')
  const signed = revisions
    .flatMap((revision) => {
      const adoption = adoptionOf(revision, valid, () => partiesOf(revision))
      return adoption === null ? [] : [{ revision, adoption }]
    })
    .toSorted((a, b) => compareDates(a.adoption.on, b.adoption.on))
  const [initial, ...further] = signed
  if (initial === undefined) {
    return { adopted: revisions.map(unsigned), start: null, bodyOn: () => oldest }
  }
  const start = startOf(initial)
  const known: AdoptedRevision<'body'>[] = [{ ...initial, effective: start }]
  const bodyOn = (day: PlainDate): Revision<'body'> => inForceOn(known, day)?.revision ?? initial.revision
  for (const { revision } of further) {
    const required: RequiredParties = (day) => [...partiesOf(revision), ...partiesOf(bodyOn(day))]
    const adoption = adoptionOf(revision, valid, required)
    known.push({ revision, adoption, effective: effectiveDay(revision, adoption, start) })
  }
  const adopted = revisions.map((one) => known.find(({ revision }) => revision === one) ?? unsigned(one))
  return { adopted, start, bodyOn }
}

function unsigned(revision: Revision<'body'>): AdoptedRevision<'body'> {
  return { revision, adoption: null, effective: null }
}

function startOf({
  revision,
  adoption,
}: {
  readonly revision: Revision<'body'>
  readonly adoption: Adoption
}): PlainDate {
  return later(later(revision.date, adoption.on), date(revision.content.term.start))
}
