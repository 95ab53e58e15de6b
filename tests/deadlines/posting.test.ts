import { expect, test } from 'vitest'
import { edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { fresh, resigned, rewritten } from '../support/small.ts'
import { deadlineIn } from './fixtures.ts'

const TACIT = fresh('tacit')
const RULE = ['notices', 'channels', 0, 'deemed-receipt', 'weekdays']

/** When to post a notice that is to be received by 2015-09-30, a Wednesday, or by another end of the term. */
function posted(tree: Tree, asOf = '2015-05-01'): string {
  return `${deadlineIn(tree, asOf, 'termination-notice/1').recommended}`
}

test.each([
  // Monday, Tuesday, Wednesday: the Sunday before is in time, but no post office is open.
  ['three weekdays', TACIT, '2015-09-25'],
  // From the Thursday they are Friday, Monday, Tuesday, Wednesday.
  ['four', rewritten(TACIT, [RULE, 4]), '2015-09-24'],
  [
    'from 28 September three instead of eight, which were too many on Sunday and on Friday: eight from the 18th',
    resigned(rewritten(TACIT, [RULE, 8]), '2015-09-28', [RULE, 3]),
    '2015-09-18',
  ],
  [
    'from 28 September five instead of three: Friday is in time by the three',
    resigned(TACIT, '2015-09-28', [RULE, 5]),
    '2015-09-25',
  ],
  [
    'from Sunday 27 September three instead of eight: the Sunday is in time, but not the Friday before',
    resigned(rewritten(TACIT, [RULE, 8]), '2015-09-27', [RULE, 3]),
    '2015-09-18',
  ],
])('by a letter that takes %s', (_, tree, by) => {
  expect(posted(tree, '2015-09-28')).toBe(by)
})

test('a letter takes no time to speak of where nothing says that it does', () => {
  expect(posted(rewritten(TACIT, [['notices', 'channels', 0], undefined]))).toBe('2015-09-30')
})

test('where the reading of weekday is not set, that is said', () => {
  const tree = edited(TACIT, ['samverkan.yaml', ['readings', 'weekday'], null])
  expect(deadlineIn(tree, '2015-05-01', 'termination-notice/1').because?.sv).toContain(
    'Läsningen av ”vardag” är inte bestämd',
  )
})
