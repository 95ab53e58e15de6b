import type { PlainDate } from '../domain/dates.ts'
import { readSource } from '../yaml/source.ts'

/**
 * The bytes of a revision with another day in its `date`; every other byte is as it was. The bytes are those of a valid
 * revision.
 */
export function copyOn(bytes: Uint8Array, day: PlainDate): Uint8Array {
  const source = readSource('', bytes)
  const value = source.locate({ file: '', path: ['date'], on: 'value' })
  const written = source.text.slice(value.offset, value.offset + value.length)
  // Within quotes, if it stands in any.
  const inner = DAY.exec(written)
  const from = value.offset + (inner?.index ?? 0)
  const to = inner === null ? value.offset + value.length : from + inner[0].length
  const encoder = new TextEncoder()
  const before = encoder.encode(source.text.slice(0, from)).length + markLength(bytes)
  const replaced = encoder.encode(source.text.slice(from, to)).length
  return Uint8Array.from([
    ...bytes.subarray(0, before),
    ...encoder.encode(day.toString()),
    ...bytes.subarray(before + replaced),
  ])
}

const DAY = /\d{4}-\d{2}-\d{2}/

/** The byte order mark is no part of the text. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
