import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'measure-without-priority'

test('every measure of the shipped agreement belongs to a prioritised area', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a measure that belongs to none', () => {
  const [finding, ...others] = findingsIn(
    edited(SHIPPED, [MEASURES, ['measures', 2, 'priorities'], []]),
    RULE,
  )
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '11' })
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/2/priorities`)
  expect(finding?.message.sv).toBe('Åtgärden ”Medling” hör inte till något prioriterat område.')
})
