import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, parseDocument, stringify, visit } from 'yaml'
import type { Document } from 'yaml'
import { digestOf, documentDigest } from '../../src/repository/digest.ts'
import { readSource } from '../../src/yaml/source.ts'
import { SHIPPED } from '../support/agreement.ts'

const FILES = Object.keys(SHIPPED)

/** The digest of what the program reads in a file of this text. */
function digest(text: string): string {
  const { value, problems } = readSource('file.yaml', new TextEncoder().encode(text))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  if (typeof value !== 'object' || value === null) throw new Error('no mapping')
  return digestOf(value)
}

test('is SHA-256 over the canonical JSON of RFC 8785', () => {
  // What sha256sum gives for {"a":1,"b":["å",null]}
  expect(digest('b: [å, null] # kommentar\na: 1\n')).toBe(
    '32f4a979156d7155047341b0b84aaa92ce0e279e6b7faa57c49ee35af154e83c',
  )
})

test.each(FILES)('%s: layout, comments and the order of keys do not count', (file) => {
  const text = SHIPPED[file] ?? ''
  const value: unknown = parse(text)
  const right = digest(text)
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.constantFrom(2, 3, 4),
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
      fc.constantFrom(0, 40, 120),
      (seed, indent, defaultStringType, lineWidth) => {
        const laidOut = stringify(shuffled(value, seed), { indent, defaultStringType, lineWidth })
        const commented = laidOut.replaceAll(/^(?=[a-z])/gm, '# en kommentar\n')
        expect(digest(commented)).toBe(right)
      },
    ),
    { numRuns: 20 },
  )
})

test.each(FILES)('%s: every value counts', (file) => {
  const text = SHIPPED[file] ?? ''
  const right = digest(text)
  const seen = new Set([right])
  let values = 0
  visit(parseDocument(text), {
    Scalar(key, node, ancestors) {
      if (key === 'key') return
      const document = ancestors[0] as Document
      const { value } = node
      node.value = typeof value === 'number' ? value + 1 : `${String(value)}x`
      seen.add(digestOf(document.toJS()))
      node.value = value
      values += 1
    },
  })
  expect(values).toBeGreaterThan(5)
  expect(seen.size).toBe(values + 1)
})

test('the digest of a document does not hang on the order in which its parts are named', () => {
  const cited = FILES.map((file, index) => ({
    part: `part-${index}`,
    date: '2014-12-01',
    digest: digest(SHIPPED[file] ?? ''),
  }))
  fc.assert(
    fc.property(fc.shuffledSubarray(cited, { minLength: cited.length }), (order) => {
      expect(documentDigest(order)).toBe(documentDigest(cited))
    }),
  )
  const [first, ...others] = cited
  if (first === undefined) throw new Error('no parts')
  expect(documentDigest([{ ...first, date: '2014-12-02' }, ...others])).not.toBe(documentDigest(cited))
  expect(documentDigest(others)).not.toBe(documentDigest(cited))
})

/** The value with the keys of every mapping in an order that the seed decides. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed))
  if (typeof value !== 'object' || value === null) return value
  const place = (key: string): number =>
    [...key].reduce((sum, character) => (sum * 31 + character.charCodeAt(0) * seed) % 2147483647, seed)
  const entries = Object.entries(value).toSorted(([a], [b]) => place(a) - place(b))
  return Object.fromEntries(entries.map(([key, item]) => [key, shuffled(item, seed)]))
}
