import { digestOf } from '../repository/digest.ts'
import type { Revision } from '../repository/documents.ts'
import type { Cited } from '../schema/documents.ts'
import type { AnyAppendix, ListedAppendix, State } from '../repository/state.ts'

/** The parts of the agreement that a document shows. */
export interface Shown {
  readonly body: Revision<'body'> | null
  /** In the order of their numbers; an appendix that is only listed has no revision to show. */
  readonly appendices: readonly ShownAppendix[]
  /**
   * The revisions, as a decision or a signature would name them. The body is always there, and first: an appendix shown
   * alone still has its letterhead, its names and the values of its placeholders from the body.
   */
  readonly cited: readonly Cited[]
}

export interface ShownAppendix {
  readonly listed: ListedAppendix['entry']
  readonly appendix: AnyAppendix | null
}

/** `part` is `body`, an appendix's id, or null for the whole agreement. An id that names no part shows nothing. */
export function shownParts(state: State, part: string | null): Shown {
  const body = part === null || part === state.body.id ? state.body.current : null
  const appendices = [
    ...state.appendices.map((appendix) => ({ listed: appendix.listed.entry, appendix })),
    ...state.missing.map(({ entry }) => ({ listed: entry, appendix: null })),
  ]
    .filter(({ listed }) => part === null || part === listed.id)
    .toSorted((a, b) => a.listed.number - b.listed.number)
  const revisions = appendices.flatMap(({ appendix }) => appendix?.current ?? [])
  return { body, appendices, cited: [state.body.current, ...revisions].map(cited) }
}

function cited({ part, date, content }: Revision): Cited {
  return { part, date: date.toString(), digest: digestOf(content) }
}
