import { expect, test } from 'vitest'
import {
  COMMUNICATION,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'

const RULE = 'plan-without-entries'

test('the communication plan of the shipped agreement has no activities', () => {
  const [finding, ...others] = findingsIn(SHIPPED, RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '12' })
  expect(finding && place(finding)).toBe(`${COMMUNICATION}/activities`)
  expect(finding?.message.sv).toBe('Bilagan ”Kommunikationsplan” innehåller inga aktiviteter.')
})

test('a plan with an activity is left alone', () => {
  const activity = { id: 'open-house', name: 'Öppet hus', time: null, responsible: [], intentions: [] }
  expect(findingsIn(edited(SHIPPED, [COMMUNICATION, ['activities'], [activity]]), RULE)).toEqual([])
})

test('action plans without measures, a follow-up plan without subjects', () => {
  const empty = edited(SHIPPED, [MEASURES, ['measures'], []], [FOLLOW_UP, ['subjects'], []])
  expect(findingsIn(empty, RULE).map(({ message }) => message.sv)).toEqual([
    'Bilagan ”Åtgärdsplaner” innehåller inga åtgärder.',
    'Bilagan ”Kommunikationsplan” innehåller inga aktiviteter.',
    'Bilagan ”Uppföljningsplan” innehåller inget som ska följas upp.',
  ])
})
