import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'

const RULE = 'goal-not-measurable'

function told(tree: Tree): string[] {
  return findingsIn(tree, RULE).map((finding) => `${finding.severity} ${place(finding)}`)
}

test('in the shipped agreement two goals lack their figures and four are in words', () => {
  expect(told(SHIPPED)).toEqual([
    `warning ${MEASURES}/measures/2/goal/baseline/value`,
    `info ${MEASURES}/measures/3/goal/kind`,
    `info ${MEASURES}/measures/4/goal/kind`,
    `info ${MEASURES}/measures/5/goal/kind`,
    `warning ${MEASURES}/measures/6/goal/baseline/value`,
    `info ${MEASURES}/measures/7/goal/kind`,
  ])
  expect(findingsIn(SHIPPED, RULE)[0]?.message.sv).toBe(
    'Det går inte att mäta om målet för ”Medling” nås: utgångsvärde och målvärde saknas.',
  )
})

test('a change whose target alone is missing', () => {
  const baselineOnly = edited(SHIPPED, [MEASURES, ['measures', 2, 'goal', 'baseline', 'value'], 41])
  expect(told(baselineOnly)[0]).toBe(`warning ${MEASURES}/measures/2/goal/target/value`)
})

test('a change in per cent from a known baseline says what the target is', () => {
  const inPerCent = edited(
    SHIPPED,
    [MEASURES, ['measures', 2, 'goal', 'baseline', 'value'], 41],
    [MEASURES, ['measures', 2, 'goal', 'change-per-cent'], 10],
  )
  expect(told(inPerCent)[0]).toBe(`info ${MEASURES}/measures/3/goal/kind`)
})

test('a level to reach needs its target', () => {
  const noTarget = edited(SHIPPED, [MEASURES, ['measures', 0, 'goal', 'target'], null])
  expect(told(noTarget)[0]).toBe(`warning ${MEASURES}/measures/0/goal/target`)
})
