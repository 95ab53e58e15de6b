import { expect, test } from 'vitest'
import { BODY, SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'statistics-old'

test('the statistics of the shipped agreement end eleven months before its term', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('statistics that end more than a year before the term', () => {
  const [finding, ...others] = findingsIn(
    edited(SHIPPED, [SITUATION, ['statistics', 'years'], [2011, 2012]]),
    RULE,
  )
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/statistics/years/1`)
  expect(finding?.message.sv).toBe(
    'Statistiken slutar med 2012, mer än ett år före den 1 december 2014, då lägesbilden ska börja gälla.',
  )
})

test.each([
  { start: '2014-12-31', findings: 0 },
  { start: '2015-01-01', findings: 1 },
])('a year to the day is not more than a year: term from $start', ({ start, findings }) => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'start'], start]), RULE)).toHaveLength(findings)
})

test('a later revision is measured from its own date', () => {
  const LATER = 'appendix-2-situation/2016-02-01.yaml'
  const renewed = edited({ ...SHIPPED, [LATER]: SHIPPED[SITUATION] ?? '' }, [LATER, ['date'], '2016-02-01'])
  expect(findingsIn(renewed, RULE).map(place)).toEqual([`${LATER}/statistics/years/1`])
})
