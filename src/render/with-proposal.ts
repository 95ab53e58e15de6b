import type { AnyAppendixRevision, Revision } from '../repository/documents.ts'
import { folderOf } from '../repository/layout.ts'
import type { AnyAppendix, Appendix, ListedAppendix, State } from '../repository/state.ts'
import type { AppendixKind } from '../schema/documents.ts'

/** The state as it would be shown with that revision in the place of the one that its part shows; all else as it stands. */
export function withProposal(state: State, proposal: Revision | null): State {
  if (proposal === null) return state
  const body = state.body.revisions.find(({ revision }) => revision.file === proposal.file)?.revision
  return body === undefined
    ? { ...state, appendices: state.appendices.map((one) => showing(one, proposal) as AnyAppendix) }
    : { ...state, body: { ...state.body, current: body }, ...listedBy(body, state) }
}

function showing<K extends AppendixKind>(appendix: Appendix<K>, proposal: Revision): Appendix<K> {
  const current = appendix.revisions.find(({ revision }) => revision.file === proposal.file)?.revision
  return current === undefined ? appendix : { ...appendix, current }
}

/** The appendices as another body lists them: those that it adds have their newest revision shown. */
function listedBy(
  { content }: Revision<'body'>,
  { appendices, unlisted }: State,
): Pick<State, 'appendices' | 'missing'> {
  const listed = content.appendices.map((entry, index): ListedAppendix => ({ entry, index }))
  const found = listed.map((one) => {
    const folder = folderOf(one.entry)
    const known = appendices.find((appendix) => folderOf(appendix) === folder)
    const added = unlisted.findLast(({ part, kind }) => folderOf({ id: part, kind }) === folder)
    return { one, appendix: known === undefined ? addedBy(added, one) : { ...known, listed: one } }
  })
  return {
    appendices: found
      .flatMap(({ appendix }) => appendix ?? [])
      .toSorted((a, b) => a.listed.entry.number - b.listed.entry.number),
    missing: found.flatMap(({ one, appendix }) => (appendix === null ? [one] : [])),
  }
}

/** No revision of it stands in any way while the body in force does not list it. */
function addedBy(revision: AnyAppendixRevision | undefined, listed: ListedAppendix): AnyAppendix | null {
  if (revision === undefined) return null
  const { part: id, kind } = revision
  return { id, kind, current: revision, proposals: [], revisions: [], listed } as unknown as AnyAppendix
}
