import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'forum-without-frequency'

test('in the shipped agreement the four forums of clause 7', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([0, 1, 2, 3].map((index) => `${BODY}/forums/${index}/frequency`))
  expect(findings.map(({ clause }) => clause)).toEqual(['7', '7', '7', '7'])
  expect(findings[2]?.message.sv).toBe(
    'Avtalet säger inte hur många gånger om året ”Områdesgrupperna” träffas.',
  )
})

test('a forum that says it', () => {
  const tree = edited(SHIPPED, [BODY, ['forums', 2, 'frequency'], { times: 6, per: 'P1Y' }])
  expect(findingsIn(tree, RULE).map(place)).not.toContain(`${BODY}/forums/2/frequency`)
})

test('a body that does not', () => {
  const tree = edited(SHIPPED, [BODY, ['bodies', 1, 'frequency'], null])
  const finding = findingsIn(tree, RULE).find(({ clause }) => clause === '6')
  expect(finding && place(finding)).toBe(`${BODY}/bodies/1/frequency`)
})
