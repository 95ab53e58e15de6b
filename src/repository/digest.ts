import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The digest of a document: SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what it says. Comments, the
 * order of keys and the layout of the file do not count; every value does.
 */
export function digestOf(content: unknown): string {
  return sha256(canonicalize(content) ?? '')
}

/** A revision as a decision or a signature names it. */
export interface Cited {
  readonly part: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly digest: string
}

/** The digest of a rendered document: that of the sorted list of the revisions it shows. */
export function documentDigest(shown: readonly Cited[]): string {
  const sorted = shown
    .map(({ part, date, digest }) => ({ part, date, digest }))
    .toSorted((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : 0))
  return digestOf(sorted)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
