import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'goal-arithmetic'
const GOAL = ['measures', 1, 'goal'] as const

test('the goals of the shipped agreement add up: from 93 to 186 is 100 per cent', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a per cent that does not follow from baseline and target', () => {
  const [finding] = findingsIn(edited(SHIPPED, [MEASURES, [...GOAL, 'change-per-cent'], 50]), RULE)
  expect(finding).toMatchObject({ severity: 'error', clause: '11' })
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/1/goal/change-per-cent`)
  expect(finding?.message.sv).toBe(
    'Målet för ”Stödcentrum för unga brottsutsatta” går inte ihop: från 93 till 186 är +100 procent, inte +50.',
  )
  expect(finding?.hint?.sv).toBe('Skriv change-per-cent: 100, eller rätta utgångsvärdet eller målvärdet.')
})

test('a target in the other direction', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [MEASURES, [...GOAL, 'direction'], 'decrease']), RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/1/goal/target/value`)
  expect(finding?.message.sv).toContain('värdet ska minska, från 93, men målvärdet är 186.')
  expect(more).toEqual([])
})

test('a per cent with the wrong sign', () => {
  const noTarget = edited(
    SHIPPED,
    [MEASURES, [...GOAL, 'target', 'value'], null],
    [MEASURES, [...GOAL, 'change-per-cent'], -20],
  )
  const [finding] = findingsIn(noTarget, RULE)
  expect(finding?.message.sv).toContain('värdet ska öka, men förändringen är −20 procent.')
})

test('a per cent of nothing', () => {
  const [finding] = findingsIn(edited(SHIPPED, [MEASURES, [...GOAL, 'baseline', 'value'], 0]), RULE)
  expect(finding?.message.sv).toContain('en ökning från 0 går inte att räkna i procent.')
})

test('a target on the wrong side is told once, and not its per cent too', () => {
  const findings = findingsIn(edited(SHIPPED, [MEASURES, [...GOAL, 'target', 'value'], 40]), RULE)
  expect(findings.map(place)).toEqual([`${MEASURES}/measures/1/goal/target/value`])
})
