import type { Bilingual } from '../domain/bilingual.ts'
import { differences as changedValues } from '../domain/differences.ts'
import type { Path } from '../domain/paths.ts'
import { expectedAt } from '../schema/expected.ts'
import { detailsOf } from './details.ts'
import type { Difference, ItemDifference, ValueDifference } from './difference.ts'
import { itemsOf } from './ids.ts'
import { isReordered, matched } from './match.ts'
import { namesAt } from './name-lists.ts'
import { nounOf } from './nouns.ts'
import { below, isMapping, itemOf, pointerOf, tellingAt } from './place.ts'
import type { Place } from './place.ts'
import { lost, reordered } from './predicates.ts'
import { isSame } from './same.ts'
import { phrase } from './telling.ts'
import type { Telling } from './telling.ts'
import { asWritten, scalarAt, valueDifference } from './value-differences.ts'
import { NOTHING, inWords } from './values.ts'

/**
 * Everything in which the two values differ, each difference in words. Where nothing better is said of a place, its title in
 * the schema and both values are: no difference is silent.
 */
export function differencesAt(place: Place): Difference[] {
  const { before, after } = place.pair
  const telling = tellingAt(place)
  if (telling.isToldAbove === true || isSame(before.value, after.value)) return []
  const told = toldAt(place, telling)
  return told.length > 0 ? told : [asWritten(place)]
}

function toldAt(place: Place, telling: Telling): Difference[] {
  const own = telling.tell?.(place.pair, pointerOf(place)) ?? []
  if (own.length > 0) return [...own]
  const { before, after } = place.pair
  const whole = wholeAt(place, telling)
  if (whole !== null) {
    const apart = (telling.apart ?? []).flatMap((key) => differencesAt(below(place, key)))
    return [whole, ...apart]
  }
  if (isMapping(before.value) && isMapping(after.value)) return mappingAt(place, telling)
  if (isMapping(before.value) || isMapping(after.value)) return itemAt(place, telling)
  if (isListOfMappings(before.value) || isListOfMappings(after.value)) return listAt(place, telling)
  if (Array.isArray(before.value) || Array.isArray(after.value)) return namesAt(place, telling)
  return scalarAt(place, telling)
}

/** As one value, where the kind has words for the whole and they tell the difference. */
function wholeAt(place: Place, telling: Telling): ValueDifference | null {
  if (telling.whole === undefined) return null
  const { before, after } = place.pair
  const [from, to] = [before, after].map(({ value, side }) =>
    value === undefined || value === null ? null : (telling.whole?.(value, side) ?? null),
  )
  if (telling.isLong === true && fieldsChanged(place, telling) === 1) return null
  // What is left of a mapping that no longer amounts to anything is told field by field.
  if (from?.sv === to?.sv || (to === null && isMapping(after.value))) return null
  return valueDifference(place, from ?? null, to ?? null)
}

/** How many values within have changed, but for those that are told apart. */
function fieldsChanged({ pair: { before, after } }: Place, { apart = [] }: Telling): number {
  const isApart = ({ path }: { readonly path: Path }): boolean => apart.includes(String(path[0]))
  return changedValues(before.value, after.value).filter((one) => !isApart(one)).length
}

function mappingAt(place: Place, { thing }: Telling): Difference[] {
  const { before, after } = place.pair
  const named = thing?.isNamedByAfter === true ? after : before
  const about = thing === undefined ? unnamedItem(place) : phrase(thing, named.value, named.side)
  const inner = about === null ? place : { ...place, subject: place.pattern.length }
  const keys = new Set([...Object.keys(after.value ?? {}), ...Object.keys(before.value ?? {})])
  const found = [...keys].flatMap((key) => differencesAt(below(inner, key)))
  return about === null || found.length === 0
    ? found
    : [{ kind: 'about', place: pointerOf(place), about, below: found }]
}

/** An item that its kind has no words for is told by its list and its number in it, from 1. */
function unnamedItem({ kind, pair: { after }, pattern }: Place): Bilingual | null {
  if (pattern.at(-1) !== '*') return null
  const number = Number(after.path.at(-1)) + 1
  const { title } = expectedAt(kind, after.side.own, after.path)
  return { sv: `${title.toLowerCase()} nr ${number}`, en: `${pattern.at(-2) ?? 'item'} no. ${number}` }
}

/** A mapping that has come or gone. */
function itemAt(place: Place, telling: Telling): ItemDifference[] {
  const { before, after } = place.pair
  const noun = nounOf(place, telling)
  const at = { place: pointerOf(place) }
  if (isMapping(after.value)) {
    const details = detailsOf({ ...place, seen: after })
    const { one, name } = telling.thing ?? {}
    if (one === undefined)
      return [{ ...at, kind: 'added', words: givenAsFollows(noun), isSentence: false, details }]
    const own = name?.(after.value, after.side) ?? { sv: '', en: '' }
    const words = { sv: `${one.sv} ${own.sv}`.trimEnd(), en: `${one.en} ${own.en}`.trimEnd() }
    return [{ ...at, kind: 'added', words, isSentence: true, details }]
  }
  const named = telling.thing === undefined ? null : phrase(telling.thing, before.value, before.side)
  if (named === null) {
    const was = inWords(place.kind, before, telling) ?? NOTHING
    return [{ ...at, kind: 'dropped', words: lost(noun, was), isSentence: false, details: [] }]
  }
  const words = { sv: `${named.sv} har tagits bort`, en: `${named.en} has been dropped` }
  return [{ ...at, kind: 'dropped', words, isSentence: true, details: [] }]
}

function givenAsFollows({ sv, en }: Bilingual): Bilingual {
  return { sv: `har fått ${sv}`, en: `now has ${en}` }
}

/** A list of mappings, item by item. */
function listAt(place: Place, telling: Telling): Difference[] {
  const { before, after } = place.pair
  const items = `${[...place.pattern, '*'].join('.')}`
  const matches = matched(itemsOf(before.value), itemsOf(after.value), place.tellings[items]?.keys ?? null)
  const found = matches.flatMap((match) => differencesAt(itemOf(place, match)))
  if (!isReordered(matches)) return found
  const words = reordered(nounOf(place, telling))
  return [...found, { kind: 'order', place: pointerOf(place), words, isSentence: false }]
}

function isListOfMappings(value: unknown): boolean {
  return itemsOf(value).some(isMapping)
}
