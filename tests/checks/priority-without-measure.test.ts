import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'priority-without-measure'
const priorities = [SITUATION, ['priorities'], ['Brottsoffer', 'Bilbrott']] as const

test('the shipped agreement names no priorities, and another rule says so', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a priority that no measure takes up', () => {
  const [finding, ...others] = findingsIn(edited(SHIPPED, priorities), RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'info', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/priorities/1`)
  expect(finding?.message.sv).toBe('Ingen åtgärd hör till det prioriterade området ”Bilbrott”.')
})

test('without measures another rule speaks', () => {
  expect(findingsIn(edited(SHIPPED, priorities, [MEASURES, ['measures'], []]), RULE)).toEqual([])
})
