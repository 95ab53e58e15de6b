import { appendicesBeside, bodyBeside } from '../repository/beside.ts'
import type { Revision } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import type { Written } from '../schema/documents.ts'
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
  const pictures = (own.length > 0 ? own : beside).map(({ content }) => content)
  return namesOf(bodyBeside(state, revision).content, pictures)
}

function namesOf(body: Written['body'], pictures: readonly Written['situation'][]): KnownNames {
  const priorities = pictures.flatMap((picture) => (picture.priorities === null ? [] : [picture.priorities]))
  const inPictures = (
    ids: (picture: Written['situation']) => ReadonlySet<string>,
  ): ReadonlySet<string> | null =>
    pictures.length === 0 ? null : new Set(pictures.flatMap((picture) => [...ids(picture)]))
  const bodies = idsOf(body.bodies)
  return {
    appendix: idsOf(body.appendices),
    area: inPictures(({ areas }) => idsOf(areas)),
    body: bodies,
    changer: new Set([...bodies, 'signatures']),
    crime: inPictures(({ crimes }) => idsOf(crimes)),
    district: idsOf(body.districts),
    intention: idsOf(body.intentions),
    party: idsOf(body.parties),
    priority: priorities.length === 0 ? null : new Set(priorities.flat()),
    role: idsOf(body.roles),
    source: inPictures(({ sources }) => idsOf(sources)),
  }
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}
