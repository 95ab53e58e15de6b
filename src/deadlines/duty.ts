import type { Bilingual } from '../domain/bilingual.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import type { State } from '../repository/state.ts'

/** Something that somebody shall, should or may do by a day: what follows from the agreement, before today is looked at. */
export interface Duty {
  /** Kind, then what it is about; never the day. `renewal-consultation/1` for term 1. */
  readonly id: string
  readonly kind: DutyKindName
  /** The clause it rests on, `4` or `10(1)`; null where it follows from the signing alone, or the files name none. */
  readonly clause: string | null
  readonly title: Bilingual
  readonly strength: 'shall' | 'should' | 'may'
  readonly day: DutyDay
  /** Set where the day passes whatever anybody does, so that it is never late. */
  readonly passesByItself?: true
  /** The day to plan for, where an earlier one than `due` can be defended, or what is due must be sent before. */
  readonly planBy?: PlainDate
  /** Ids of parties, bodies and roles. */
  readonly responsible: readonly string[]
  /** How the day was computed: the same in every language. */
  readonly derivation: string | null
  /** What a reader must know to trust the day, or why there is none. */
  readonly because: Bilingual | null
  /** Other days that can be defended. */
  readonly alternatives: readonly Alternative[]
  /** Where it is laid down in the agreement’s files; of a duty that a record gave rise to, the place in the record. */
  readonly origin: ValueOrigin
  /** What has discharged it; null when nothing has. */
  readonly done: Discharge | null
}

/** The last day on which one is in time, inclusive; or why there is none. */
export type DutyDay =
  | {
      readonly kind: 'dated'
      readonly due: PlainDate
      /** The day by which an even pace would have it done, inclusive and before `due`; after it, it is soon due. */
      readonly expected?: PlainDate | null
    }
  /** The agreement sets no day; `expected` is when it starts to matter. */
  | { readonly kind: 'open'; readonly expected: PlainDate | null }
  /** A day cannot be computed. */
  | { readonly kind: 'undetermined' }

export interface Alternative {
  readonly because: Bilingual
  readonly due: PlainDate
}

/** That a duty has been done. */
export interface Discharge {
  /** The id of the record that says so. */
  readonly record: string | null
  readonly on: PlainDate
}

/** One kind of duty, and how it follows from the state. */
export interface DutyKind {
  readonly kind: DutyKindName
  of(state: State): Iterable<Duty>
}

export type DutyKindName =
  | 'action-plan-update'
  | 'chair-rotation'
  | 'communication-plan-follow-up'
  | 'cure-period'
  | 'information-duty'
  | 'intention'
  | 'measures-report'
  | 'meeting'
  | 'notice-receipt'
  | 'overarching-agreement'
  | 'priorities-revision'
  | 'proposal-decision'
  | 'proposal-signature'
  | 'renewal-consultation'
  | 'signature'
  | 'situation-update'
  | 'term-end'
  | 'termination-notice'

export function everyParty(state: State): string[] {
  return state.body.current.content.parties.map(({ id }) => id)
}
