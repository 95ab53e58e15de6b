import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'measure-without-time'

test('no measure of the shipped agreement has a time', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `${MEASURES}/measures/${index}/time`),
  )
  expect(findings[2]).toMatchObject({ severity: 'warning', clause: '11' })
  expect(findings[2]?.message.sv).toBe('Åtgärden ”Medling” har ingen tid.')
})

test('a measure with a day is left alone', () => {
  const dated = edited(SHIPPED, [MEASURES, ['measures', 2, 'time'], '2015-10-31'])
  expect(findingsIn(dated, RULE).map(place)).not.toContain(`${MEASURES}/measures/2/time`)
})

test('a proposed revision is looked at as well', () => {
  const PROPOSED = 'appendix-3-measures/2015-03-01.yaml'
  const proposed = edited({ ...SHIPPED, [PROPOSED]: SHIPPED[MEASURES] ?? '' }, [
    PROPOSED,
    ['date'],
    '2015-03-01',
  ])
  expect(findingsIn(proposed, RULE).map(place)).toContain(`${PROPOSED}/measures/0/time`)
})

test('without a plan of measures there is nothing to say', () => {
  const { [MEASURES]: _, ...without } = SHIPPED
  expect(findingsIn(without, RULE)).toEqual([])
})
