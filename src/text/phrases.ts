import type { Found } from './prose.ts'

/** A phrase that is looked for, and whether it stands in the genitive: `Botkyrka kommuns`. */
export interface FoundPhrase<T> extends Found<T> {
  readonly isGenitive: boolean
}

/** Finds any of many phrases, whole words only, in time that does not grow with their number. */
export interface Phrases<T> {
  in(text: string): Iterable<FoundPhrase<T>>
}

export function phrases<T>(known: Iterable<readonly [phrase: string, what: T]>): Phrases<T> {
  const root = node<T>()
  for (const [phrase, what] of known) add(root, phrase, what)
  return {
    *in(text) {
      const words = [...wordsOf(text)]
      for (let start = 0; start < words.length;) {
        const found = longestFrom(root, words, start)
        if (found !== null) yield toFound(found, text, words, start)
        start = (found?.last ?? start) + 1
      }
    },
  }
}

/** The phrases word by word: where one ends, what it means. */
interface Node<T> {
  readonly next: Map<string, Node<T>>
  end: { readonly what: T } | null
}

interface Word {
  readonly word: string
  readonly index: number
}

interface Match<T> {
  readonly what: T
  /** The place of its last word. */
  readonly last: number
  readonly isGenitive: boolean
}

function node<T>(): Node<T> {
  return { next: new Map(), end: null }
}

function add<T>(root: Node<T>, phrase: string, what: T): void {
  let at = root
  for (const { word } of wordsOf(phrase)) {
    const next = at.next.get(word) ?? node<T>()
    at.next.set(word, next)
    at = next
  }
  if (at !== root) at.end ??= { what }
}

function longestFrom<T>(root: Node<T>, words: readonly Word[], start: number): Match<T> | null {
  let longest: Match<T> | null = null
  let at: Node<T> | undefined = root
  for (let last = start; at !== undefined && last < words.length; last += 1) {
    const word = words[last]?.word ?? ''
    const genitive: Node<T> | undefined = word.endsWith('s') ? at.next.get(word.slice(0, -1)) : undefined
    if (genitive?.end) longest = { what: genitive.end.what, last, isGenitive: true }
    at = at.next.get(word)
    if (at?.end) longest = { what: at.end.what, last, isGenitive: false }
  }
  return longest
}

function toFound<T>(
  { what, last, isGenitive }: Match<T>,
  text: string,
  words: readonly Word[],
  start: number,
): FoundPhrase<T> {
  const [from, to] = [words[start], words[last]]
  const index = from?.index ?? 0
  return { what, isGenitive, index, raw: text.slice(index, (to?.index ?? 0) + (to?.word.length ?? 0)) }
}

/** Words, numbers and single signs; white space tells them apart and says nothing. */
function* wordsOf(text: string): Iterable<Word> {
  for (const { 0: word, index } of text.matchAll(/[A-Za-z\u00C0-\u024F0-9]+|[^\sA-Za-z\u00C0-\u024F0-9]/g))
    yield { word, index }
}
