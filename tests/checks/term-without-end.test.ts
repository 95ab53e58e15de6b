import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SMALL_AGREEMENTS, bodyIn, fresh, rewritten, small } from '../support/small.ts'

const RULE = 'term-without-end'

test.each(SMALL_AGREEMENTS)('the end of %s fits how it goes on', (name) => {
  expect(findingsIn(small(name), RULE, '2016-06-01')).toEqual([])
})

test('the shipped agreement has an end', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test.each(['tacit', 'express', 'none'])('no end, but %s starts from one', (kind) => {
  const renewals: Record<string, object> = {
    tacit: { kind, extension: 'P1Y', notice: 'P3M' },
    express: { kind, extension: 'P1Y', consultation: 'P3M', 'overarching-agreement': 'not-required' },
    none: { kind },
  }
  const tree = rewritten(fresh('no-end'), [['term', 'renewal'], renewals[kind]])
  const [finding, ...more] = findingsIn(tree, RULE, '2016-06-01')
  expect(finding && place(finding)).toBe(`${bodyIn(tree)}/term/end`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('2')
  expect(finding?.message.sv).toBe(`Avtalstiden har ingen sista dag, men ${kind} utgår från en.`)
  expect(more).toEqual([])
})

test('until further notice, but with an end', () => {
  const tree = edited(SHIPPED, [BODY, ['term', 'renewal'], { kind: 'until-notice', notice: 'P3M' }])
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/term/renewal/kind`)
  expect(finding?.message.sv).toBe(
    'Avtalet gäller tills vidare (until-notice), men avtalstiden slutar 2015-12-31.',
  )
  expect(more).toEqual([])
})
