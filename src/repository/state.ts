import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Duration } from '../domain/duration.ts'
import type { Term } from '../domain/terms.ts'
import type { AppendixKind, Written } from '../schema/documents.ts'
import type { AnyAppendixRevision, Revision, Settings } from './documents.ts'

/** The agreement as it stands on a day. Checks, deadlines and the document are functions of it. */
export interface State {
  readonly asOf: PlainDate
  /** The agreement's id. */
  readonly id: string
  readonly settings: Settings
  readonly readings: Readings
  readonly standing: AgreementStanding
  readonly body: Part<'body'>
  /** The appendices that the body lists and that have a revision, in the order of their numbers. */
  readonly appendices: readonly AnyAppendix[]
  /** Appendices that the body lists and that have no revision. */
  readonly missing: readonly ListedAppendix[]
  /** Revisions of parts that the body does not list. */
  readonly unlisted: readonly AnyAppendixRevision[]
  readonly term: Term
  readonly renewal: Renewal
  readonly intentions: readonly Intention[]
  readonly overarching: OverarchingAgreement
}

/** Whether the agreement binds on the day. Without records nobody has signed. */
export type AgreementStanding = 'unsigned'

export type Readings = Written['samverkan']['readings']

/** A part and its revisions. */
export interface Part<K extends AppendixKind | 'body'> {
  /** `body`, or the appendix's id. */
  readonly id: string
  readonly kind: K
  /** What is shown: the first revision, which nobody has signed. */
  readonly current: Revision<K>
  /** Later revisions that nothing has made valid, oldest first. */
  readonly proposals: readonly Revision<K>[]
}

export interface Appendix<K extends AppendixKind> extends Part<K> {
  readonly listed: ListedAppendix
}

export type AnyAppendix = { [K in AppendixKind]: Appendix<K> }[AppendixKind]

/** An appendix as the body lists it. */
export interface ListedAppendix {
  /** Its place in the body's list, from 0. */
  readonly index: number
  readonly entry: Written['body']['appendices'][number]
}

/** How the term goes on (clause 4): only by an act of the parties. */
export interface Renewal {
  readonly clause: string
  readonly extension: Duration
  /** How long before the term's last day the consultation shall have taken place at the latest. */
  readonly consultation: Duration
  /** Whether the overarching agreement must be valid for the whole extension. */
  readonly needsOverarchingAgreement: boolean
}

/** What the parties should or may do in a period. */
export interface Intention {
  readonly id: string
  readonly clause: string
  readonly strength: 'should' | 'may'
  readonly name: string
  readonly from: PlainDate
  /** Inclusive; null when the agreement sets no end. */
  readonly to: PlainDate | null
}

export interface OverarchingAgreement {
  readonly clause: string
  readonly name: string
  readonly number: string | null
  readonly date: PlainDate | null
  readonly start: PlainDate | null
  /** Inclusive; null when it is not known. */
  readonly end: PlainDate | null
}

/** Whether the term is over on the day: what was left to do in it is then history. */
export function isTermOver({ asOf, term }: State): boolean {
  return compareDates(asOf, term.end) > 0
}

/** All appendices of a kind: mostly one, but an agreement may have none or several. */
export function appendicesOf<K extends AppendixKind>(state: State, kind: K): Appendix<K>[] {
  return state.appendices.filter(
    (appendix): appendix is Extract<AnyAppendix, Appendix<K>> => appendix.kind === kind,
  )
}

/** The revisions of a kind that still matter: those shown, and those proposed. */
export function revisionsOf<K extends AppendixKind>(state: State, kind: K): Revision<K>[] {
  return appendicesOf(state, kind).flatMap((appendix) => [appendix.current, ...appendix.proposals])
}

/** Every revision that still matters, the body first. */
export function allRevisions(state: State): Revision[] {
  const parts: readonly Part<AppendixKind | 'body'>[] = [state.body, ...state.appendices]
  return parts.flatMap((part) => [part.current, ...part.proposals])
}
