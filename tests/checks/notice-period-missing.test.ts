import { expect, test } from 'vitest'
import { findingsIn, place } from '../support/agreement.ts'
import { SMALL_AGREEMENTS, bodyIn, fresh, rewritten, small } from '../support/small.ts'

const RULE = 'notice-period-missing'

test.each(SMALL_AGREEMENTS)('%s says how it is ended, or ends by itself', (name) => {
  expect(findingsIn(small(name), RULE, '2016-06-01')).toEqual([])
})

test('until further notice without a period of notice', () => {
  const tree = rewritten(fresh('no-end'), [['term', 'renewal', 'notice'], null])
  const [finding, ...more] = findingsIn(tree, RULE, '2016-06-01')
  expect(finding && place(finding)).toBe(`${bodyIn(tree)}/term/renewal/notice`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('2')
  expect(finding?.message.sv).toBe(
    'Avtalet gäller tills vidare men säger inte hur lång uppsägningstiden är. Då går det inte att räkna ut när det upphör efter en uppsägning.',
  )
  expect(more).toEqual([])
})
