import { pointerById } from '../domain/paths.ts'
import type { DocumentKind } from '../schema/documents.ts'
import { itemsOf } from './ids.ts'
import type { Match } from './match.ts'
import type { Pair, Seen } from './side.ts'
import type { Telling, Tellings } from './telling.ts'

/** Where two values of two documents of a kind stand, and how that kind tells its places. */
export interface Place {
  readonly kind: DocumentKind
  readonly tellings: Tellings
  /** `measures.*.time` */
  readonly pattern: readonly string[]
  /** How many steps from the root what the words are about stands. */
  readonly subject: number
  readonly pair: Pair
}

/** That of the place, else that of any key of a mapping whose keys are free. */
export function tellingAt({ tellings, pattern }: Place): Telling {
  const ofAnyKey = [...pattern.slice(0, -1), '*'].join('.')
  return tellings[pattern.join('.')] ?? tellings[ofAnyKey] ?? {}
}

export function below(place: Place, key: string): Place {
  const { before, after } = place.pair
  return {
    ...place,
    pattern: [...place.pattern, key],
    pair: { before: field(before, key), after: field(after, key) },
  }
}

function field({ value, path, side }: Seen, key: string): Seen {
  const found = isMapping(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
  return { value: found, path: [...path, key], side }
}

export function itemOf(place: Place, match: Match): Place {
  const { before, after } = place.pair
  return {
    ...place,
    pattern: [...place.pattern, '*'],
    pair: { before: item(before, match.before), after: item(after, match.after) },
  }
}

function item({ value, path, side }: Seen, index: number | null): Seen {
  return index === null
    ? { value: undefined, path: [...path, -1], side }
    : { value: itemsOf(value)[index], path: [...path, index], side }
}

/** In the document after the change; what has gone, in the one before. */
export function pointerOf({ pair: { before, after } }: Place): string {
  const { side, path } = after.value === undefined ? before : after
  return pointerById(side.own, path)
}

export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
