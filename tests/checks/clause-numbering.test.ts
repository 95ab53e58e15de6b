import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'clause-numbering'

test('the shipped clauses are 1 to 18', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a clause that is gone leaves one gap', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [BODY, ['clauses', 2], undefined]), RULE)
  expect(finding && place(finding)).toBe(`${BODY}/clauses/2/number`)
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe('Punkten har nummer 4, men här ska punkt 3 stå.')
  expect(more).toEqual([])
})

test('a number that stands twice', () => {
  const tree = edited(SHIPPED, [BODY, ['clauses', 17, 'number'], 17])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${BODY}/clauses/17/number`])
})

test('the first clause is 1', () => {
  const tree = edited(SHIPPED, [BODY, ['clauses', 0], undefined])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${BODY}/clauses/0/number`])
})
