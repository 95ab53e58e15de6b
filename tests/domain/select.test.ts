import { expect, test } from 'vitest'
import { select } from '../../src/domain/select.ts'

const ROOT = {
  parties: [{ id: 'a' }, { id: 'b', roles: ['x', 'y'] }],
  changes: { one: 'p', two: 'q' },
  none: null,
}

test.each([
  [
    'parties.*.id',
    [
      ['parties', 0, 'id'],
      ['parties', 1, 'id'],
    ],
  ],
  [
    'parties.*.roles.*',
    [
      ['parties', 1, 'roles', 0],
      ['parties', 1, 'roles', 1],
    ],
  ],
  [
    'changes.*',
    [
      ['changes', 'one'],
      ['changes', 'two'],
    ],
  ],
  ['none', [['none']]],
  ['none.*', []],
  ['parties.id', []],
  ['constructor', []],
])('%s', (pattern, paths) => {
  expect(select(ROOT, pattern).map(({ path }) => path)).toEqual(paths)
})

test('the values come with their paths', () => {
  expect(select(ROOT, 'changes.*')[1]).toEqual({ path: ['changes', 'two'], value: 'q' })
})
