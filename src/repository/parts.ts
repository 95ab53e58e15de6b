import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind, Written } from '../schema/documents.ts'
import { adoptionInWords, needsInWords } from './because.ts'
import type { Revision } from './documents.ts'
import { prospectOf } from './prospects.ts'
import { inForceOn, inForceOrder } from './standing.ts'
import type { AdoptedRevision, Needs, RevisionStanding, RevisionState } from './standing.ts'
import type { Part } from './state.ts'

interface Surroundings {
  readonly asOf: PlainDate
  /** The words of the body in which parties and bodies are named: those that count first. */
  readonly bodies: readonly Written['body'][]
  /** Whether the agreement no longer binds, so that nothing can become valid. */
  readonly isOver: boolean
  /** What it takes to make a revision valid that is not. */
  needsOf(revision: Revision): Needs
}

/** A part as it stands on a day. `revisions` are at least one, by their dates. */
export function partOn<K extends PartKind>(
  id: string,
  kind: K,
  revisions: readonly AdoptedRevision<K>[],
  around: Surroundings,
): Part<K> {
  const current = shownOn(revisions, around.asOf)
  const order = inForceOrder(revisions).filter(({ effective }) => compareDates(effective, around.asOf) <= 0)
  const standings = revisions.map((one): RevisionStanding<K> => {
    const place = order.findIndex(({ revision }) => revision.file === one.revision.file)
    const state = stateOf(one, current, place !== -1)
    const superseded = place === -1 ? null : (order[place + 1]?.effective ?? null)
    const needs = one.adoption === null ? around.needsOf(one.revision) : null
    return { ...one, state, superseded, needs, because: becauseOf(one, needs, around) }
  })
  return {
    id,
    kind,
    current,
    proposals: standings
      .filter((one) => {
        const prospect = prospectOf(one, { current, revisions: standings }, around.asOf)
        return prospect !== null && prospect !== 'overtaken'
      })
      .map(({ revision }) => revision),
    revisions: standings,
  }
}

/** The one in force; before any is, the one that will be first, else the first that was written. */
function shownOn<K extends PartKind>(revisions: readonly AdoptedRevision<K>[], asOf: PlainDate): Revision<K> {
  const shown = inForceOn(revisions, asOf) ?? inForceOrder(revisions)[0] ?? revisions[0]
  if (shown === undefined) throw new RangeError('A part has at least one revision')
  return shown.revision
}

function stateOf(
  { revision, adoption }: AdoptedRevision,
  current: Revision,
  isEffective: boolean,
): RevisionState {
  const isCurrent = revision.file === current.file
  if (isEffective) return isCurrent ? 'in-force' : 'superseded'
  if (adoption !== null) return 'future'
  return isCurrent ? 'unsigned' : 'proposal'
}

function becauseOf(
  { adoption, effective }: AdoptedRevision,
  needs: Needs | null,
  { asOf, bodies, isOver }: Surroundings,
): Bilingual {
  if (needs !== null) return isOver ? TOO_LATE : needsInWords(bodies, needs)
  if (adoption === null) return { sv: '', en: '' }
  const { sv, en } = adoptionInWords(bodies, adoption)
  if (effective === null)
    return isOver
      ? {
          sv: `${sv}; avtalet upphörde innan den skulle gälla`,
          en: `${en}; the agreement ended before its day`,
        }
      : { sv: `${sv}; avtalet är inte undertecknat`, en: `${en}; the agreement is not signed` }
  if (compareDates(effective, asOf) <= 0) return { sv, en }
  return { sv: `${sv}; gäller från ${effective}`, en: `${en}; counts from ${effective}` }
}

const TOO_LATE: Bilingual = {
  sv: 'blev inte giltig innan avtalet upphörde',
  en: 'did not become valid before the agreement ended',
}
