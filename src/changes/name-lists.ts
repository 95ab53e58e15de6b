import type { Bilingual } from '../domain/bilingual.ts'
import type { Told } from './difference.ts'
import { itemsOf } from './ids.ts'
import { isReordered, matched } from './match.ts'
import { nounOf } from './nouns.ts'
import { pointerOf } from './place.ts'
import type { Place } from './place.ts'
import { SAME_WORDS, relisted, reordered, withNote } from './predicates.ts'
import type { Telling } from './telling.ts'
import { scalarAt, visibly } from './value-differences.ts'
import { itemsInWords } from './values.ts'

/**
 * A list of names, ids or numbers: what has come, what has gone, and whether their order is another. That there is a list,
 * though nothing is in it, is a value.
 */
export function namesAt(place: Place, telling: Telling): Told[] {
  const { before, after } = place.pair
  const matches = matched(itemsOf(before.value), itemsOf(after.value), [])
  const ofItems = place.tellings[[...place.pattern, '*'].join('.')] ?? telling
  const [from, to] = [before, after].map((seen) => itemsInWords(place.kind, seen, ofItems))
  const added = matches.flatMap((one) => (one.before === null ? (to?.[one.after ?? -1] ?? []) : []))
  const dropped = matches.flatMap((one) => (one.after === null ? (from?.[one.before ?? -1] ?? []) : []))
  const noun = nounOf(place, telling)
  const at = { place: pointerOf(place), isSentence: false }
  const wasEmpty = itemsOf(before.value).length === 0
  const found: Told[] = []
  if (added.length > 0 || dropped.length > 0) {
    const words = relisted(noun, { added, dropped, wasEmpty })
    found.push({ ...at, kind: 'list', words: seen(words, from ?? [], to ?? []), added, dropped })
  }
  if (isReordered(matches)) found.push({ ...at, kind: 'order', words: reordered(noun) })
  return found.length > 0 ? found : scalarAt(place, telling)
}

/** Names that are written alike are told to be so. */
function seen(words: Bilingual, from: readonly Bilingual[], to: readonly Bilingual[]): Bilingual {
  const [left, right] = [from, to].map((names) => names.map(({ sv }) => visibly(sv)).join('\n'))
  return left === right ? withNote(words, SAME_WORDS) : words
}
