import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, findingsIn, place } from '../support/agreement.ts'

const RULE = 'revision-proposed'
const PROPOSAL = 'appendix-2-situation/2015-03-01.yaml'

test('the shipped agreement has no proposals', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a later revision is told to be a proposal', () => {
  const tree = {
    ...SHIPPED,
    [PROPOSAL]: (SHIPPED[SITUATION] ?? '').replace('date: 2014-12-01', 'date: 2015-03-01'),
  }
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${PROPOSAL}/date`)
  expect(finding?.severity).toBe('info')
  expect(finding?.message.sv).toBe(
    'Lydelsen 2015-03-01 (appendix-2-situation/2015-03-01.yaml) är ett förslag. Den visas inte i dokumentet.',
  )
  expect(more).toEqual([])
})
