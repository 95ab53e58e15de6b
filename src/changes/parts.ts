import type { Bilingual } from '../domain/bilingual.ts'
import type { Revision } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import type { Difference } from './difference.ts'
import { partsOf } from './held.ts'
import type { PartSide } from './held.ts'
import { othersBetween } from './other-revisions.ts'
import type { OtherRevision } from './other-revisions.ts'
import { partName } from './part-names.ts'
import { standingBetween } from './part-standing.ts'
import { shownBetween } from './revisions.ts'

/** What has changed about a part. */
export interface PartChanges {
  /** `body`, or the appendix's id. */
  readonly part: string
  /** In the middle of a sentence: `bilaga 2`. */
  readonly name: Bilingual
  /** Its heading in the list of appendices; empty for the body, and for what the list lacks. */
  readonly title: string
  /** What is shown of it on each side; null where there is no such part. */
  readonly before: Revision | null
  readonly after: Revision | null
  /** Which revision has taken the place of which, when and by what; in sentences. */
  readonly standing: readonly Bilingual[]
  readonly differences: readonly Difference[]
  /** Revisions that have come, gone or been edited without being the one that is shown. */
  readonly others: readonly OtherRevision[]
}

/** The parts about which anything has changed: the body, then the appendices by their numbers, then those that are gone. */
export function partsBetween(before: State, after: State): PartChanges[] {
  const [left, right] = [partsOf(before), partsOf(after)]
  const ids = new Set([...right.keys(), ...left.keys()])
  return [...ids]
    .map((id) =>
      partBetween(
        id,
        { part: left.get(id) ?? null, state: before },
        { part: right.get(id) ?? null, state: after },
      ),
    )
    .filter(({ standing, differences, others }) => standing.length + differences.length + others.length > 0)
}

function partBetween(id: string, before: PartSide, after: PartSide): PartChanges {
  const [from, to] = [before.part?.current ?? null, after.part?.current ?? null]
  const bodies = [after.state, before.state].map((state) => state.body.current.content)
  return {
    part: id,
    name: partName(id, ...bodies),
    title: after.part?.title || before.part?.title || '',
    before: from,
    after: to,
    standing: standingBetween(before, after),
    differences: shownBetween(from, to, before.state, after.state),
    others: othersBetween(before, after),
  }
}
