import type { Bilingual } from '../domain/bilingual.ts'
import { same } from '../domain/bilingual.ts'

/** A place in words: its pointer by ids without the first slash, or the file itself. */
export function place(pointer: string): Bilingual {
  return pointer === '' ? { sv: 'filen', en: 'the file' } : same(shortened(pointer.slice(1)))
}

/** What a person wrote, in quotes, on one line and not too long. */
export function inQuotes(written: string): Bilingual {
  const text = shortened(written)
  return { sv: `”${text}”`, en: `“${text}”` }
}

/** `a`, `a eller b`, `a, b eller c`. */
export function alternatives(words: readonly string[]): Bilingual {
  return { sv: joined(words, 'eller'), en: joined(words, 'or') }
}

/** Sentences after one another, each ending with a stop; the empty ones left out. */
export function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

const LONGEST = 60

function shortened(text: string): string {
  const line = text.slice(0, 10 * LONGEST).replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

function joined(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
