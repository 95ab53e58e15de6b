import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'

const IN_TIME = 20_000

/** What the schema lets a text be, and as many of them as a file of 1 MiB has room for. */
const [LENGTH, TEXTS] = [10_000, 100]

/** The shipped agreement with a situation picture of almost 1 MiB, whose texts repeat a piece of text. */
function filledWith(piece: (index: number) => string, pieces: number): Tree {
  const crimes = Array.from({ length: 500 }, (_, index) => ({ id: `crime-${index}`, name: `Brott ${index}` }))
  const narratives = Array.from({ length: TEXTS }, (_, index) => ({
    id: `place-${index}`,
    heading: 'Plats',
    reported: [],
    'most-reported': [],
    text: Array.from({ length: pieces }, (__, place) => piece(index * pieces + place)).join(' '),
  }))
  return edited(SHIPPED, [SITUATION, ['crimes'], crimes], [SITUATION, ['narratives'], narratives])
}

test('the files are as large as they may be', () => {
  const tree = filledWith(() => 'x'.repeat(LENGTH), 1)
  expect(Buffer.byteLength(tree[SITUATION] ?? '')).toBeGreaterThan(1_000_000)
})

test(
  'a file full of misspelt placeholders',
  () => {
    const findings = findingsIn(
      filledWith((index) => `{{value crimes.c-${index}}}`, 390),
      'unknown-placeholder',
    )
    expect(findings).toHaveLength(TEXTS * 390)
  },
  IN_TIME,
)

test(
  'a file full of typed values',
  () => {
    const findings = findingsIn(
      filledWith(() => 'Botkyrka kommun 2014-12-01', 370),
      'typed-value',
    )
    expect(findings).toHaveLength(2 * TEXTS * 370)
  },
  IN_TIME,
)

test(
  'a file full of quotations in quotations',
  () => {
    const findings = findingsIn(
      filledWith(() => '>'.repeat(24), 400),
      'text-markup',
    )
    expect(findings).toHaveLength(TEXTS)
  },
  IN_TIME,
)
