import { compareDates } from '../domain/dates.ts'
import type { AppendixKind, PartKind } from '../schema/documents.ts'
import type { Revision } from './documents.ts'
import { appendicesOf } from './state.ts'
import type { Part, State } from './state.ts'

/** What the body says, as shown and as proposed. */
export function bodyRevisions({ body }: State): Revision<'body'>[] {
  return [body.current, ...body.proposals]
}

/** The body that a revision is to be read with. */
export function bodyBeside(state: State, revision: Revision): Revision<'body'> {
  return beside(state, revision, state.body)
}

/** The appendices of a kind that a revision is to be read with. */
export function appendicesBeside<K extends AppendixKind>(
  state: State,
  revision: Revision,
  kind: K,
): Revision<K>[] {
  return appendicesOf(state, kind).map((appendix) => beside(state, revision, appendix))
}

/**
 * The revision of a part that another revision is to be read with: what is shown stands beside what is shown, and a
 * proposal beside the newest proposal that is not younger than itself. In its own part it stands for itself.
 */
function beside<K extends PartKind>(
  state: State,
  revision: Revision,
  { current, proposals }: Part<K>,
): Revision<K> {
  const own = [current, ...proposals].find(({ file }) => file === revision.file)
  if (own !== undefined) return own
  if (!isProposal(state, revision)) return current
  return proposals.findLast(({ date }) => compareDates(date, revision.date) <= 0) ?? current
}

function isProposal({ body, appendices }: State, { file }: Revision): boolean {
  return [body, ...appendices].every(({ current }) => current.file !== file)
}
