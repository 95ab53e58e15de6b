import { isMap, isScalar, isSeq } from 'yaml'
import type { Document, Node, Pair, Range, YAMLMap } from 'yaml'
import type { Stretch, ValueOrigin } from '../domain/findings.ts'
import type { Path } from '../domain/paths.ts'
import { stretchInScalar } from './scalar-stretch.ts'

const START: Stretch = { offset: 0, length: 0 }

/** Finds the characters that an origin means; keys are looked up in constant time. */
export function locator(document: Document.Parsed | null, text: string): (origin: ValueOrigin) => Stretch {
  if (document === null) return () => START
  const pairs = pairFinder()
  return (origin) => {
    const found = follow(document, origin.path, pairs)
    return origin.on === 'key' ? stretchOfKey(found, text) : stretchOfValue(found, text, origin.within)
  }
}

interface Found {
  readonly key: Node | null
  readonly value: Node | null
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined

function pairFinder(): PairFinder {
  const maps = new WeakMap<YAMLMap, Map<string, Pair>>()
  return (map, key) => {
    const pairs = maps.get(map) ?? pairsByKey(map)
    maps.set(map, pairs)
    return pairs.get(key)
  }
}

function pairsByKey(map: YAMLMap): Map<string, Pair> {
  return new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
}

function follow(document: Document.Parsed, path: Path, pairs: PairFinder): Found {
  let found: Found = { key: null, value: document.contents }
  for (const segment of path) {
    const next = step(found.value, segment, pairs)
    if (next === null) return found
    found = next
  }
  return found
}

function step(node: Node | null, segment: string | number, pairs: PairFinder): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(segment)]
    return item === undefined ? null : { key: null, value: item as Node }
  }
  if (!isMap(node)) return null
  const pair = pairs(node, String(segment))
  return pair === undefined ? null : { key: pair.key as Node, value: pair.value as Node | null }
}

/** The key; of the file itself or an item of a list, which have none, the first line. */
function stretchOfKey({ key, value }: Found, text: string): Stretch {
  if (key?.range) return written(text, key.range)
  const whole = value?.range ? written(text, value.range) : START
  const lineEnd = text.slice(whole.offset, whole.offset + whole.length).search(/\r?\n/)
  return lineEnd === -1 ? whole : { offset: whole.offset, length: lineEnd }
}

/** The value; where nothing is written, the key before it. */
function stretchOfValue({ key, value }: Found, text: string, within: Stretch | undefined): Stretch {
  if (within !== undefined && isScalar(value)) return stretchInScalar(text, value, within)
  const stretch = value?.range ? written(text, value.range) : START
  return stretch.length === 0 && key?.range ? written(text, key.range) : stretch
}

/** A block's range runs to the start of what follows; what is meant is what is written, without the space after it. */
function written(text: string, [start, end]: Range): Stretch {
  return { offset: start, length: text.slice(start, end).trimEnd().length }
}
