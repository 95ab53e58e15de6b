import type { Revision } from '../repository/documents.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'

/** A part of a state, or what a folder holds for a part that the body does not list. */
export interface Held {
  readonly current: Revision | null
  readonly revisions: readonly RevisionStanding[]
  readonly unlisted: readonly Revision[]
  readonly title: string
}

export interface PartSide {
  readonly part: Held | null
  readonly state: State
}

/** By their ids. */
export function partsOf({ body, appendices, unlisted }: State): Map<string, Held> {
  const titles = new Map(appendices.map(({ id, listed: { entry } }) => [id, entry.title]))
  const listed = [body, ...appendices].map(({ id, current, revisions }: Part<PartKind>): [string, Held] => [
    id,
    { current, revisions, unlisted: [], title: titles.get(id) ?? '' },
  ])
  const held = new Map(listed)
  for (const revision of unlisted) {
    const own = held.get(revision.part)
    const begun = own ?? { current: null, revisions: [], unlisted: [], title: '' }
    held.set(revision.part, { ...begun, unlisted: [...begun.unlisted, revision] })
  }
  return held
}
