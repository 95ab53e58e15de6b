import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Cited } from '../schema/documents.ts'

/**
 * The digest of a document: SHA-256, in hexadecimal, over the canonical JSON (RFC 8785) of what it says. Comments, the
 * order of keys and the layout of the file do not count; every value does.
 */
export function digestOf(content: object): string {
  const digest = computed.get(content) ?? sha256(canonicalize(content) ?? '')
  computed.set(content, digest)
  return digest
}

/** Nothing that was read is ever changed, so that its digest need be computed only once. */
const computed = new WeakMap<object, string>()

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
