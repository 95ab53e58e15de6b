import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'

const IN_TIME = 20_000

/** The shipped agreement with a situation picture of almost 1 MiB, whose texts repeat a piece of text. */
function filledWith(piece: (index: number) => string): Tree {
  const crimes = Array.from({ length: 500 }, (_, index) => ({ id: `crime-${index}`, name: `Brott ${index}` }))
  const narratives = Array.from({ length: 18 }, (_, index) => ({
    id: `place-${index}`,
    heading: 'Plats',
    source: 'local-knowledge',
    reported: [],
    'most-reported': [],
    text: Array.from({ length: 1800 }, (__, place) => piece(place)).join(' '),
  }))
  return edited(SHIPPED, [SITUATION, ['crimes'], crimes], [SITUATION, ['narratives'], narratives])
}

test(
  'a file full of misspelt placeholders',
  () => {
    const findings = findingsIn(
      filledWith((index) => `{{value crimes.c-${index}}}`),
      'unknown-placeholder',
    )
    expect(findings).toHaveLength(18 * 1800)
  },
  IN_TIME,
)

test(
  'a file full of typed values',
  () => {
    const findings = findingsIn(
      filledWith(() => 'Botkyrka kommun 2014-12-01'),
      'typed-value',
    )
    expect(findings).toHaveLength(2 * 18 * 1800)
  },
  IN_TIME,
)

test(
  'a file full of quotations in quotations',
  () => {
    const findings = findingsIn(
      filledWith(() => '>'.repeat(24)),
      'text-markup',
    )
    expect(findings).toHaveLength(18)
  },
  IN_TIME,
)
