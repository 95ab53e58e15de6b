import { itemKey } from '../domain/paths.ts'
import type { KeyOf } from './telling.ts'

/** An item of the list before, one of the list after, or both where they are the same thing. */
export interface Match {
  /** Their places in the lists, from 0; null where it is not there. */
  readonly before: number | null
  readonly after: number | null
}

/**
 * Which items are the same thing: those that say the same, then those that share a key, the surest key first. Without keys
 * items go by their ids, and those without an id by their places.
 */
export function matched(
  before: readonly unknown[],
  after: readonly unknown[],
  keys: readonly KeyOf[] | null,
): Match[] {
  const left = before.map((item, index): Placed => ({ item, index }))
  const right = after.map((item, index): Placed => ({ item, index }))
  const found = new Map<number, number>()
  let rest: Rest = { left, right }
  for (const keyOf of [JSON_OF, ...(keys ?? [itemKey])]) rest = pairedBy(keyOf, rest, found)
  if (keys === null) rest = pairedInTurn(rest, found)
  return inOrder(
    found,
    rest.left.map(({ index }) => index),
    after.length,
  )
}

/** Whether what both lists have stands in another order. */
export function isReordered(matches: readonly Match[]): boolean {
  const places = matches.flatMap(({ before, after }) => (before === null || after === null ? [] : [before]))
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
}

interface Placed {
  readonly item: unknown
  readonly index: number
}

/** What has not found its like yet. */
interface Rest {
  readonly left: readonly Placed[]
  readonly right: readonly Placed[]
}

const JSON_OF: KeyOf = (item) => JSON.stringify(item) ?? null

function pairedBy(keyOf: KeyOf, { left, right }: Rest, found: Map<number, number>): Rest {
  const waiting = new Map<string, Placed[]>()
  for (const one of left) {
    const key = keyOf(one.item)
    if (key === null) continue
    const sharing = waiting.get(key)
    if (sharing === undefined) waiting.set(key, [one])
    else sharing.push(one)
  }
  for (const sharing of waiting.values()) sharing.reverse()
  const paired = new Set<number>()
  const stillRight = right.filter(({ item, index }) => {
    const key = keyOf(item)
    const like = key === null ? undefined : waiting.get(key)?.pop()
    if (like === undefined) return true
    found.set(index, like.index)
    paired.add(like.index)
    return false
  })
  return { left: left.filter(({ index }) => !paired.has(index)), right: stillRight }
}

function pairedInTurn({ left, right }: Rest, found: Map<number, number>): Rest {
  const [ofLeft, ofRight] = [left, right].map((list) => list.filter(({ item }) => itemKey(item) === null))
  const paired = new Set<Placed>()
  for (const [turn, one] of (ofLeft ?? []).entries()) {
    const like = ofRight?.[turn]
    if (like === undefined) break
    found.set(like.index, one.index)
    paired.add(one).add(like)
  }
  return { left: left.filter((one) => !paired.has(one)), right: right.filter((one) => !paired.has(one)) }
}

/** Items as they stand after; what has gone stands before what followed it. */
function inOrder(found: ReadonlyMap<number, number>, gone: readonly number[], length: number): Match[] {
  const matches: Match[] = []
  let next = 0
  const addGone = (until: number): void => {
    for (let index = gone[next]; index !== undefined && index < until; index = gone[next]) {
      matches.push({ before: index, after: null })
      next += 1
    }
  }
  for (let after = 0; after < length; after += 1) {
    const before = found.get(after) ?? null
    if (before !== null) addGone(before)
    matches.push({ before, after })
  }
  addGone(Infinity)
  return matches
}
