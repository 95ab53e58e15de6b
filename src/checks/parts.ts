import type { Revision } from '../repository/documents.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'

/** The parts that have a revision: the body first, the appendices in the order of their numbers. */
export function partsOf({ body, appendices }: State): readonly Part<PartKind>[] {
  return [body, ...appendices]
}

/** Every revision that lies among the agreement's files, superseded ones and those of unlisted parts too. */
export function everyRevision(state: State): Revision[] {
  const listed = partsOf(state).flatMap(({ revisions }) => revisions.map(({ revision }) => revision))
  return [...listed, ...state.unlisted]
}

/** Whether it is the part's first revision: it takes every party's signature, whoever may change the part. */
export function isFirstOfPart(state: State, { file, part }: Revision): boolean {
  return partsOf(state).find(({ id }) => id === part)?.revisions[0]?.revision.file === file
}

/** The parties, by id, without whose signature of its body the agreement does not bind; none once it does. */
export function partiesUnsigned({ body, standing }: State): readonly string[] {
  if (standing !== 'unsigned') return []
  const shown = body.revisions.find(({ revision }) => revision.file === body.current.file)
  return shown?.needs?.kind === 'signatures' ? shown.needs.parties : []
}
