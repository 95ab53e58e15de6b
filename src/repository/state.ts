import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { DutyYear } from '../domain/duty-years.ts'
import type { Counted, OtherEnd, Term, Stretch } from '../domain/terms.ts'
import type { AppendixKind, Written } from '../schema/documents.ts'
import type {
  DecisionAct,
  ExtensionAct,
  RequestToLeave,
  SignatureAct,
  TerminationAct,
  ValidTermination,
  WithdrawalAct,
} from './acts.ts'
import type { Chair } from './chairs.ts'
import type { AnyAppendixRevision, RecordOf, Revision, Settings } from './documents.ts'
import type { FollowUpDone } from './follow-ups.ts'
import type { InformationDuty } from './information.ts'
import type { Ledger } from './ledger.ts'
import type { MeetingsOfYear } from './meetings.ts'
import type { NoticeRules, NoticeSent } from './notices.ts'
import type { Renewal } from './renewals.ts'
import type { RevisionStanding } from './standing.ts'

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
  /** Appendices that an earlier body in force listed, with when they counted. */
  readonly former: readonly AnyAppendix[]
  /** Appendices that the body lists and that have no revision. */
  readonly missing: readonly ListedAppendix[]
  /** Revisions of parts that the body does not list. */
  readonly unlisted: readonly AnyAppendixRevision[]
  /** What is known to have happened by the day. */
  readonly records: Ledger
  /** The first day on which the agreement binds, since it last had ended; null until every party has signed. */
  readonly start: PlainDate | null
  /** The first day on which it no longer binds because a party has left it in time; null when none has. */
  readonly left: PlainDate | null
  /**
   * The first term, each by which it has been validly extended, and each that has come by itself or is bound to, since
   * nobody gave notice in time.
   */
  readonly terms: readonly AgreedTerm[]
  /** The term that extensions are counted from: the first, or the one that ran when another length was agreed. */
  readonly countedFrom: AgreedTerm
  /** The last day of all that is agreed; null while the agreement goes on until somebody ends it. */
  readonly lastDay: PlainDate | null
  /** The notice by which it ends on that day; null where it ends of itself, or goes on. */
  readonly endedBy: ValidTermination | null
  /** The term that the day is in; else the first before it begins, and the last after it has ended. */
  readonly term: AgreedTerm
  readonly renewal: Renewal
  readonly intentions: readonly Intention[]
  readonly overarching: OverarchingAgreement
  /** Every act on record that is to have an effect on the agreement, and what is wrong with it. */
  readonly acts: Acts
  /** The years in which yearly duties are counted, in order; where no last day is known, until the next one. */
  readonly years: readonly DutyYear[]
  /** The meetings of each body in each counted year. */
  readonly meetings: readonly MeetingsOfYear[]
  /** Who has the chair of each body whose chair passes on. */
  readonly chairs: readonly Chair[]
  /** By what a notice of any day is judged (clause 15). */
  readonly noticeRules: NoticeRules
  /** The formal notices, with their deemed receipt; the demands among them with their cure period (clauses 15 and 17). */
  readonly notices: readonly NoticeSent[]
  /** Every event that a party was to tell the others of (clauses 14 and 16). */
  readonly information: readonly InformationDuty[]
  readonly followUps: readonly FollowUpDone[]
}

/** Acts in the order of their days. One without faults has its effect. */
export interface Acts {
  readonly signatures: readonly SignatureAct[]
  readonly decisions: readonly DecisionAct[]
  readonly extensions: readonly ExtensionAct[]
  readonly terminations: readonly TerminationAct[]
  readonly withdrawals: readonly WithdrawalAct[]
  readonly requestsToLeave: readonly RequestToLeave[]
}

/** Whether the agreement binds on the day: the first that applies. */
export const AGREEMENT_STANDINGS = ['unsigned', 'not-started', 'withdrawn', 'expired', 'in-force'] as const
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number]

export interface AgreedTerm extends Term {
  /** The first day on which it was as it is, where a later body set it; null where it was so before it began. */
  readonly since: PlainDate | null
  /** How its last day is counted where it comes by itself; null where the parties have written it. */
  readonly counted: Counted | null
  /** Other last days that can be defended; none where the parties have settled it. */
  readonly others: readonly OtherEnd[]
  /** The extension that it rests on; null for the first, and for one that comes by itself. */
  readonly extension: RecordOf<'extension'> | null
}

export type Readings = Written['samverkan']['readings']

/** A part and its revisions. */
export interface Part<K extends AppendixKind | 'body'> {
  /** `body`, or the appendix's id. */
  readonly id: string
  readonly kind: K
  /** What is shown: the revision in force; before any is, the one that will be first, else the first that was written. */
  readonly current: Revision<K>
  /** Those that may still come into force, oldest first: valid ones whose day has not come, and proposals not overtaken. */
  readonly proposals: readonly Revision<K>[]
  /** Every revision and how it stands on the day, by their dates. */
  readonly revisions: readonly RevisionStanding<K>[]
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

/** Whether the agreement has bound, and on the day no longer does. */
export function hasEnded({ standing }: Pick<State, 'standing'>): boolean {
  return standing === 'withdrawn' || standing === 'expired'
}

/** Whether the term is over on the day: what was left to do in it is then history. */
export function isTermOver({ asOf, term: { end } }: State): boolean {
  return end !== null && compareDates(asOf, end) > 0
}

/** Another term, which a body in force sets and which has not begun; null where there is none. */
export function termToCome({ asOf, body, standing }: State): Stretch | null {
  const { start, end } = body.current.content.term
  const isToCome = standing === 'in-force' && compareDates(asOf, date(start)) < 0
  return isToCome ? { start: date(start), end: end === null ? null : date(end) } : null
}

/** All appendices of a kind: mostly one, but an agreement may have none or several. */
export function appendicesOf<K extends AppendixKind>(state: State, kind: K): Appendix<K>[] {
  return state.appendices.filter(
    (appendix): appendix is Extract<AnyAppendix, Appendix<K>> => appendix.kind === kind,
  )
}

/** The revisions of a kind that still matter: those shown, and those that may still come into force. */
export function revisionsOf<K extends AppendixKind>(state: State, kind: K): Revision<K>[] {
  return appendicesOf(state, kind).flatMap((appendix) => [appendix.current, ...appendix.proposals])
}

/** Every revision that still matters, the body first. */
export function allRevisions(state: State): Revision[] {
  const parts: readonly Part<AppendixKind | 'body'>[] = [state.body, ...state.appendices]
  return parts.flatMap((part) => [part.current, ...part.proposals])
}
