import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { small } from '../support/small.ts'

const RULE = 'term-not-whole-years'

test('the shipped term is thirteen months', () => {
  const [finding, ...more] = findingsIn(SHIPPED, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/term/end`)
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Avtalstiden 2014-12-01 till 2015-12-31 är inte ett helt antal år, men punkterna 5, 6, 10(1) och 13 räknar per år.',
  )
  expect(more).toEqual([])
})

test.each(['2015-11-30', '2016-11-30'])('a term until %s is whole years', (end) => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], end]), RULE)).toEqual([])
})

test('it does not matter when nothing is yearly', () => {
  const tree = edited(
    SHIPPED,
    [BODY, ['bodies'], []],
    [BODY, ['situation-update', 'frequency', 'per'], 'P2Y'],
    [FOLLOW_UP, ['subjects'], []],
  )
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('a term that ends before it begins is another rule’s to tell', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], '2013-12-31']), RULE)).toEqual([])
})

test('a term that is an extension is told where that stands', () => {
  const [finding] = findingsIn(small('express-18-months'), RULE, '2016-02-01')
  expect(finding && place(finding)).toBe('records/2015-11-26-forlangning.yaml/end')
})
