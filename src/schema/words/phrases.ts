import type { Bilingual } from '../../domain/bilingual.ts'
import type { Expected } from '../expected.ts'

/** What a person wrote, in quotes, on one line and not too long. */
export function inQuotes(written: string): Bilingual {
  const text = shortened(written)
  return { sv: `”${text}”`, en: `“${text}”` }
}

export function shortened(text: string): string {
  const line = text
    .slice(0, 10 * LONGEST)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

const LONGEST = 60

/** `a`, `a eller b`, `a, b eller c`. */
export function alternatives(words: readonly string[]): Bilingual {
  return { sv: joined(words, 'eller'), en: joined(words, 'or') }
}

function joined(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

/** Sentences after one another, each ending with a stop; the empty ones left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

/** The field's own explanation, in Swedish: the schemas are written in no other language. */
export function explained({ title, description }: Expected): string {
  const short = description.length <= LONGEST_EXPLANATION ? description : firstSentence(description)
  return [title, short].filter((part) => part !== '').join(': ')
}

const LONGEST_EXPLANATION = 200

function firstSentence(text: string): string {
  return `${text.split('. ', 1)[0]}.`
}
