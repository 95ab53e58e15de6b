import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'priorities-missing'

test('the shipped agreement names no prioritised areas', () => {
  const [finding, ...others] = findingsIn(SHIPPED, RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/priorities`)
  expect(finding?.message.sv).toBe(
    'Bilagan ”Lokal lägesbild och prioriterade samverkansområden” anger inga prioriterade samverkansområden, fast de ska framgå av den.',
  )
})

test('an empty list names none either', () => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['priorities'], []]), RULE)).toHaveLength(1)
})

test('a picture with priorities is left alone', () => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['priorities'], ['Brottsoffer']]), RULE)).toEqual([])
})
