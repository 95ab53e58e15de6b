import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'trend-contradicted'
const ROW = ['statistics', 'rows', 0] as const

test('every trend of the shipped agreement is borne out by its figures', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a trend that the figures contradict', () => {
  const [finding, ...others] = findingsIn(edited(SHIPPED, [SITUATION, [...ROW, 'trend'], 'falling']), RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/statistics/rows/0/trend`)
  expect(finding?.message.sv).toBe(
    'Enligt trenden minskar brotten i raden ”Bostadsinbrott i Tullinge”, men siffrorna går från 37 (2012) till 53 (2013).',
  )
  expect(finding?.hint?.sv).toBe('Skriv trend: rising, eller rätta siffrorna.')
})

test.each(['unchanged', 'falling'])('rising figures are not %s', (trend) => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, [...ROW, 'trend'], trend]), RULE)).toHaveLength(1)
})

test('the first year is the earliest, wherever it stands', () => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['statistics', 'years'], [2013, 2012]]), RULE)).toEqual([])
})

test('an unknown trend, an unknown figure and a single year contradict nothing', () => {
  const falling = [SITUATION, [...ROW, 'trend'], 'falling'] as const
  expect(findingsIn(edited(SHIPPED, [SITUATION, [...ROW, 'trend'], null]), RULE)).toEqual([])
  expect(findingsIn(edited(SHIPPED, falling, [SITUATION, [...ROW, 'figures', 2013], null]), RULE)).toEqual([])
  expect(findingsIn(edited(SHIPPED, falling, [SITUATION, [...ROW, 'figures'], {}]), RULE)).toEqual([])
  expect(findingsIn(edited(SHIPPED, falling, [SITUATION, ['statistics', 'years'], [2013]]), RULE)).toEqual([])
})
