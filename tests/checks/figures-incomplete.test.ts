import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'figures-incomplete'
const FIGURES = ['statistics', 'rows', 0, 'figures'] as const

test('every row of the shipped agreement has a figure for every year', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a figure that is not known', () => {
  const [finding] = findingsIn(edited(SHIPPED, [SITUATION, [...FIGURES, 2013], null]), RULE)
  expect(finding).toMatchObject({ severity: 'warning', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/statistics/rows/0/figures/2013`)
  expect(finding?.message.sv).toBe('Raden ”Bostadsinbrott i Tullinge” saknar siffra för 2013.')
})

test('a year that the row leaves out', () => {
  const [finding] = findingsIn(edited(SHIPPED, [SITUATION, [...FIGURES], { 2013: 53 }]), RULE)
  expect(finding && place(finding)).toBe(`${SITUATION}/statistics/rows/0/figures`)
  expect(finding?.message.sv).toContain('saknar siffra för 2012')
})

test('a figure for a year that the table does not have', () => {
  const more = edited(SHIPPED, [SITUATION, [...FIGURES], { 2012: 37, 2013: 53, 2014: 60 }])
  const [finding] = findingsIn(more, RULE)
  expect(finding && place(finding)).toBe(`${SITUATION}/statistics/rows/0/figures/2014`)
  expect(finding?.message.sv).toBe(
    'Raden ”Bostadsinbrott i Tullinge” har en siffra för 2014, men det året är inte med i tabellen.',
  )
})
