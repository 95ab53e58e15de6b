import { appendicesBeside, bodyBeside } from '../repository/beside.ts'
import type { AnyAppendixRevision, Revision } from '../repository/documents.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { AppendixKind, Written } from '../schema/documents.ts'
import type { Named } from './references.ts'

/** The names that exist, by what they name; null when there is no list to hold a name to. */
export type KnownNames = Readonly<Record<Named, ReadonlySet<string> | null>>

/**
 * The names that a revision can use. A situation picture uses its own areas, crimes and sources; other parts those of
 * every situation picture beside them.
 */
export function knownNames(state: State, revision: Revision): KnownNames {
  const beside = appendicesBeside(state, revision, 'situation')
  const own = beside.filter(({ file }) => file === revision.file)
  return namesOf({
    bodies: [bodyBeside(state, revision).content],
    pictures: (own.length > 0 ? own : beside).map(({ content }) => content),
    plans: appendicesBeside(state, revision, 'measures').map(({ content }) => content),
  })
}

/** The names that a record can use: those of every revision, since what it says may be older than what applies now. */
export function namesKnownToRecords(state: State): KnownNames {
  return namesOf({
    bodies: state.body.revisions.map(({ revision }) => revision.content),
    pictures: contentsOf(state, 'situation'),
    plans: contentsOf(state, 'measures'),
  })
}

/** Every revision of the appendices of a kind, also of those that the body no longer lists. */
function contentsOf<K extends AppendixKind>(state: State, kind: K): Written[K][] {
  const listed = appendicesOf(state, kind).flatMap(({ revisions }) =>
    revisions.map(({ revision }) => revision),
  )
  const unlisted = state.unlisted.filter(
    (revision): revision is Extract<AnyAppendixRevision, Revision<K>> => revision.kind === kind,
  )
  return [...listed, ...unlisted].map(({ content }) => content)
}

interface Parts {
  readonly bodies: readonly Written['body'][]
  readonly pictures: readonly Written['situation'][]
  readonly plans: readonly Written['measures'][]
}

function namesOf({ bodies, pictures, plans }: Parts): KnownNames {
  const inBodies = (list: (body: Written['body']) => readonly Item[]): ReadonlySet<string> =>
    idsOf(bodies.flatMap(list))
  const inPictures = (list: (picture: Written['situation']) => readonly Item[]): ReadonlySet<string> | null =>
    pictures.length === 0 ? null : idsOf(pictures.flatMap(list))
  const priorities = pictures.flatMap((picture) => (picture.priorities === null ? [] : [picture.priorities]))
  const ofBodies = inBodies(({ bodies: list }) => list)
  return {
    appendix: inBodies(({ appendices }) => appendices),
    area: inPictures(({ areas }) => areas),
    body: ofBodies,
    changer: new Set([...ofBodies, 'signatures']),
    crime: inPictures(({ crimes }) => crimes),
    district: inBodies(({ districts }) => districts),
    intention: inBodies(({ intentions }) => intentions),
    measure: plans.length === 0 ? null : idsOf(plans.flatMap(({ measures }) => measures)),
    party: inBodies(({ parties }) => parties),
    priority: priorities.length === 0 ? null : new Set(priorities.flat()),
    role: inBodies(({ roles }) => roles),
    source: inPictures(({ sources }) => sources),
  }
}

interface Item {
  readonly id: string
}

function idsOf(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}
