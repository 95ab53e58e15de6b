import type { Bilingual } from '../domain/bilingual.ts'
import type { Redline } from './redline.ts'

/** What differs between two documents: one value, or several about the same thing. */
export type Difference =
  | Group
  | ItemDifference
  | ValueDifference
  | ListDifference
  | TextDifference
  | OrderDifference

/** A difference that says something by itself. */
export type Told = Exclude<Difference, Group>

/** What has changed about one thing. */
export interface Group {
  readonly kind: 'about'
  readonly place: string
  /** As in the middle of a sentence: `åtgärden Medling`. The words of what is below are its predicates. */
  readonly about: Bilingual
  /** At least one. */
  readonly below: readonly Difference[]
}

interface Telling {
  /** JSON Pointer by ids: in the document after the change, for what has been dropped in the one before. */
  readonly place: string
  /** What has happened to what the group is about: `har fått en tid: 31 december 2016`; or a whole sentence. */
  readonly words: Bilingual
  /** Whether the words are a sentence of their own and want no subject. */
  readonly isSentence: boolean
}

/** An item of a list, or a group of fields, that has come or gone. */
export interface ItemDifference extends Telling {
  readonly kind: 'added' | 'dropped'
  /** What it says, of what has come; empty for what has gone. */
  readonly details: readonly Detail[]
}

export interface Detail {
  readonly label: Bilingual
  readonly value: Bilingual
}

export interface ValueDifference extends Telling {
  readonly kind: 'value'
  /** In words; null where there was none. */
  readonly before: Bilingual | null
  readonly after: Bilingual | null
  /** Of a figure: how much it has gone up or down, in whole per cent; null where that says nothing. */
  readonly perCent: number | null
}

/** A list of names. */
export interface ListDifference extends Telling {
  readonly kind: 'list'
  readonly added: readonly Bilingual[]
  readonly dropped: readonly Bilingual[]
}

/** A running text, its placeholders filled in. */
export interface TextDifference extends Telling {
  readonly kind: 'text'
  /** Without a removal or an addition when no word has changed, only markup, placeholders or lines. */
  readonly redline: Redline
}

/** The items of a list stand in another order. */
export interface OrderDifference extends Telling {
  readonly kind: 'order'
}
