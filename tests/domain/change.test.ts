import { describe, expect, test } from 'vitest'
import { changeFaults } from '../../src/domain/change.ts'
import type { Change } from '../../src/domain/change.ts'

function kinds(
  direction: Change['direction'],
  baseline: number | null,
  target: number | null,
  perCent: number | null,
) {
  return changeFaults({ direction, baseline, target, perCent }).map(({ kind }) => kind)
}

describe('what adds up', () => {
  test.each([
    ['increase', 93, 186, 100],
    ['decrease', 40, 20, -50],
    ['increase', 3, 4, 33],
    ['increase', 8, 9, 12],
    ['increase', 8, 9, 13],
    ['decrease', 5, 0, -100],
    ['increase', 0, 5, null],
    ['increase', null, null, 10],
    ['increase', 93, null, 100],
    ['decrease', null, 5, null],
  ] as const)('%s from %s to %s by %s per cent', (direction, baseline, target, perCent) => {
    expect(kinds(direction, baseline, target, perCent)).toEqual([])
  })
})

describe('what does not', () => {
  test.each([
    ['increase', 93, 186, 50, ['per-cent']],
    ['increase', 3, 4, 34, ['per-cent']],
    ['decrease', 40, 20, 50, ['per-cent']],
    ['increase', 186, 93, -50, ['target']],
    ['increase', 93, 93, 0, ['target']],
    ['decrease', 93, 186, null, ['target']],
    ['decrease', 40, null, 50, ['sign']],
    ['increase', null, 40, -50, ['sign']],
    ['increase', 0, 5, 500, ['from-zero']],
    ['decrease', 0, 0, 0, ['target', 'from-zero']],
  ] as const)('%s from %s to %s by %s per cent', (direction, baseline, target, perCent, faults) => {
    expect(kinds(direction, baseline, target, perCent)).toEqual(faults)
  })
})
