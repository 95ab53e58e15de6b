import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'term-order'

test('no period of the shipped agreement ends before it begins', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a term that ends before it begins', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], '2013-12-31']), RULE)
  expect(finding && place(finding)).toBe(`${BODY}/term/end`)
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe('Avtalstiden slutar 2013-12-31, före sin första dag 2014-12-01.')
  expect(more).toEqual([])
})

test('a term of one day', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], '2014-12-01']), RULE)).toEqual([])
})

test('the overarching agreement and an intention', () => {
  const tree = edited(
    SHIPPED,
    [BODY, ['overarching-agreement', 'term'], { start: '2014-01-01', end: '2013-12-31' }],
    [BODY, ['intentions', 0, 'to'], '2014-12-31'],
  )
  const findings = findingsIn(tree, RULE)
  expect(findings.map(place)).toEqual([`${BODY}/overarching-agreement/term/end`, `${BODY}/intentions/0/to`])
  expect(findings.map(({ clause }) => clause)).toEqual(['1', '4'])
  expect(findings[1]?.message.sv).toBe(
    'Tiden för avsikten ”Gemensam revidering” slutar 2014-12-31, före sin första dag 2015-01-01.',
  )
})

test('a period without an end', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['intentions', 0, 'to'], null]), RULE)).toEqual([])
})
