import { expect, it } from 'vitest'
import { isReordered, matched } from '../../src/changes/match.ts'
import { by } from '../../src/changes/telling.ts'

const pairs = (before: readonly unknown[], after: readonly unknown[], ...keys: string[][]): string[] =>
  matched(before, after, keys.length === 0 ? null : keys.map((fields) => by(...fields))).map(
    (match) => `${match.before ?? '–'}:${match.after ?? '–'}`,
  )

it('items that say the same are the same, before any key is asked', () => {
  const [a, b] = [
    { party: 'police', text: 'a' },
    { party: 'police', text: 'b' },
  ]
  expect(pairs([a, b], [b], ['party'])).toEqual(['0:–', '1:0'])
})

it('the surest key decides first', () => {
  const clause = (number: number, heading: string): object => ({
    number,
    heading,
    text: `${number} ${heading}`,
  })
  const before = [clause(1, 'Bakgrund'), clause(2, 'Parter'), clause(3, 'Tvist')]
  const after = [clause(1, 'Bakgrund'), clause(2, 'Syfte'), clause(3, 'Parter'), clause(4, 'Tvist')]
  expect(pairs(before, after, ['heading'], ['number'])).toEqual(['0:0', '–:1', '1:2', '2:3'])
})

it('items that share a key go in turn, and what is left over has come or gone', () => {
  const one = (text: string): object => ({ party: 'police', text })
  expect(pairs([one('a'), one('b')], [one('c'), one('d'), one('e')], ['party'])).toEqual([
    '0:0',
    '1:1',
    '–:2',
  ])
})

it('without keys items go by their ids, and those without one by their places', () => {
  expect(pairs([{ id: 'a' }, { id: 'b', x: 1 }], [{ id: 'b', x: 2 }, { id: 'c' }])).toEqual([
    '0:–',
    '1:0',
    '–:1',
  ])
  expect(pairs([{ x: 1 }, { x: 2 }], [{ x: 3 }])).toEqual(['0:0', '1:–'])
})

it('an order is another when two have changed places, not when one has come or gone', () => {
  const isOther = (before: string[], after: string[]): boolean => isReordered(matched(before, after, []))
  expect(isOther(['a', 'b', 'c'], ['b', 'c'])).toBe(false)
  expect(isOther(['a', 'b'], ['a', 'x', 'b'])).toBe(false)
  expect(isOther(['a', 'b', 'c'], ['a', 'c', 'b'])).toBe(true)
})
