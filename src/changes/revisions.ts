import type { Bilingual } from '../domain/bilingual.ts'
import type { Revision } from '../repository/documents.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { PartKind, Written } from '../schema/documents.ts'
import type { Difference } from './difference.ts'
import { differencesBetween } from './documents.ts'
import type { Side } from './side.ts'

/** A revision of a part, and what its ids stand for. */
export interface RevisionShown {
  readonly revision: Revision
  readonly body: Written['body']
  readonly situations: readonly Written['situation'][]
}

/** What a part of that kind says in one revision and not in the other. Null where there is no revision on that side. */
export function changesOfRevision(
  kind: PartKind,
  before: RevisionShown | null,
  after: RevisionShown | null,
): Difference[] {
  const about = kind === 'body' ? THE_BODY : THE_APPENDIX
  if (before !== null && after !== null) return differencesBetween(kind, sideOf(before), sideOf(after), about)
  const shown = before ?? after
  if (shown === null) return []
  const words = before === null ? IS_NEW : IS_GONE
  return [
    {
      kind: 'about',
      place: '',
      about,
      below: [
        { kind: before === null ? 'added' : 'dropped', place: '', words, isSentence: false, details: [] },
      ],
    },
  ]
}

const THE_BODY: Bilingual = { sv: 'huvuddelen', en: 'the body' }
const THE_APPENDIX: Bilingual = { sv: 'bilagan', en: 'the appendix' }
const IS_NEW: Bilingual = { sv: 'är ny', en: 'is new' }
const IS_GONE: Bilingual = { sv: 'finns inte längre', en: 'is no longer there' }

function sideOf({ revision, body, situations }: RevisionShown): Side {
  return { own: revision.content, body, situations }
}

export function shownBetween(
  from: Revision | null,
  to: Revision | null,
  before: State,
  after: State,
): Difference[] {
  const kind = to?.kind ?? from?.kind
  if (kind === undefined) return []
  if (from !== null && to !== null && from.kind !== to.kind) {
    return [
      ...changesOfRevision(from.kind, shownIn(from, before), null),
      ...changesOfRevision(to.kind, null, shownIn(to, after)),
    ]
  }
  return changesOfRevision(kind, from && shownIn(from, before), to && shownIn(to, after))
}

/** A revision with what its ids stand for in a state; those of a body are its own. */
export function shownIn(revision: Revision, state: State): RevisionShown {
  return {
    revision,
    body: isOfBody(revision) ? revision.content : state.body.current.content,
    situations: appendicesOf(state, 'situation').map(({ current }) => current.content),
  }
}

function isOfBody(revision: Revision): revision is Revision<'body'> {
  return revision.kind === 'body'
}
