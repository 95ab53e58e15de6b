import type { Bilingual } from '../domain/bilingual.ts'
import { child } from '../domain/paths.ts'
import type { Told } from './difference.ts'
import type { Pair, Side } from './side.ts'

/**
 * How a kind of document says what has changed, by the place: `measures.*.time`, where `*` is any item of a list. A place
 * without an entry is told by its title in the schema, so that an entry makes a sentence better and never possible.
 */
export type Tellings = Readonly<Record<string, Telling>>

export interface Telling {
  /** With its article, as in *har fått*: `en tid`; of a list in the plural. */
  readonly noun?: Bilingual
  /** What the fields of the mapping are about, so that they are told as what has happened to it. */
  readonly thing?: Thing
  /** By which the items of a list are the same item, the surest first. */
  readonly keys?: readonly KeyOf[]
  /** What the value stands for: the name behind an id, the word of a closed choice. */
  readonly value?: InWords
  /** The whole mapping as one value, null where it amounts to none: `2 gånger om året`. */
  readonly whole?: InWords
  /** The keys of that mapping that are told by themselves all the same. */
  readonly apart?: readonly string[]
  /** Such words are long: where a single field has changed, it is told by itself. */
  readonly isLong?: true
  /** Who somebody is rather than what a thing has: `är nu`, and not `har ändrat`. */
  readonly isPerson?: true
  /** Told of the document as a whole: the day of a revision. */
  readonly isToldAbove?: true
  /** Says it in its own way; says nothing where it has no better way. */
  readonly tell?: (pair: Pair, place: string) => readonly Told[]
}

export type InWords = (value: unknown, side: Side) => Bilingual | null

export type KeyOf = (item: unknown) => string | null

/** What something is called: `åtgärden Medling`. */
export interface Thing {
  /** Definite: `åtgärden`. */
  readonly the: Bilingual
  /** Its own name, after that; none where there is only one such thing. */
  readonly name?: InWords
  /** Where the name that tells it is the newer one: before, it may not have been known. */
  readonly isNamedByAfter?: true
  /** Before the name of one that has come: `Ny åtgärd:`. */
  readonly one?: Bilingual
  /** The fields that the name says already. */
  readonly says?: readonly string[]
}

export function the(sv: string, en: string): Thing {
  return { the: { sv, en } }
}

/** A thing that is named by a field of its own. */
export function named(definite: Bilingual, one: Bilingual, field = 'name'): Thing {
  const [own, says] = [{ sv: `${one.sv}:`, en: `${one.en}:` }, [field]]
  return { the: definite, one: own, name: (value) => textIn(value, field), says }
}

export function phrase({ the: definite, name }: Thing, value: unknown, side: Side): Bilingual {
  const own = name?.(value, side) ?? { sv: '', en: '' }
  return {
    sv: [definite.sv, own.sv].filter((part) => part !== '').join(' '),
    en: [definite.en, own.en].filter((part) => part !== '').join(' '),
  }
}

/** A text that stands in a field, the same in both languages. */
export function textIn(value: unknown, ...path: readonly string[]): Bilingual | null {
  const found = path.reduce<unknown>(child, value)
  return typeof found === 'string' || typeof found === 'number'
    ? { sv: String(found), en: String(found) }
    : null
}

/** By the values of these fields together; null where all of them are unknown. */
export function by(...fields: readonly string[]): KeyOf {
  return (item) => {
    const values = fields.map((field) => child(item, field) ?? null)
    return values.every((value) => value === null) ? null : JSON.stringify(values)
  }
}

/** The word of a closed choice. */
export function choice(words: Readonly<Record<string, Bilingual>>): InWords {
  return (value) => (typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? null) : null)
}

export function noun(sv: string, en: string): Bilingual {
  return { sv, en }
}
