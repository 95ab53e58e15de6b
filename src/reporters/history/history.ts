import type { FileVersion } from '../../domain/git.ts'
import { prospectOf } from '../../repository/prospects.ts'
import type { Prospect } from '../../repository/prospects.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'

/** The revisions of a part, and how each came into the repository. */
export interface PartHistory {
  /** `body`, or the appendix's id. */
  readonly part: string
  /** The appendix's number; null for the body. */
  readonly number: number | null
  readonly title: string
  readonly revisions: readonly RevisionHistory[]
}

export interface RevisionHistory {
  readonly standing: RevisionStanding
  /** Null of the revision that is shown, and of one that has been in force. */
  readonly prospect: Prospect | null
  /** In git, the newest first; empty where there is no git, or the file has never been committed. */
  readonly versions: readonly FileVersion[]
}

/** Every revision of every part, or of one, by their dates; last those of appendices that the body lists no more. `versions` are those of all files, the newest first. */
export function historyOf(
  state: State,
  versions: readonly FileVersion[],
  only: string | null,
): PartHistory[] {
  const byPath = new Map<string, FileVersion[]>()
  for (const version of versions) {
    const known = byPath.get(version.path)
    if (known === undefined) byPath.set(version.path, [version])
    else known.push(version)
  }
  const of = (part: Part<PartKind>, number: number | null): PartHistory => ({
    part: part.id,
    number,
    title: part.current.content.title,
    revisions: part.revisions.map((standing) => ({
      standing,
      prospect: prospectOf(standing, part, state.asOf),
      versions: byPath.get(standing.revision.file) ?? [],
    })),
  })
  const appendices = [...state.appendices, ...state.former]
  const parts = [of(state.body, null), ...appendices.map((one) => of(one, one.listed.entry.number))]
  return parts.filter(({ part }) => only === null || part === only)
}

/** The commit in which a file came: the oldest of its versions. */
export function cameIn({ versions }: RevisionHistory): FileVersion | null {
  return versions.at(-1) ?? null
}
