import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'measure-without-owner'

test('in the shipped agreement only the last measure has a role as its owner', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((index) => `${MEASURES}/measures/${index}/responsible/role`),
  )
  expect(findings[2]?.message.sv).toBe('Ingen enskild roll är utpekad som ägare till åtgärden ”Medling”.')
  expect(findings[2]?.together?.subject.sv).toBe('Medling (ingen roll)')
})

test('a role owns the measure', () => {
  const owned = edited(SHIPPED, [MEASURES, ['measures', 2, 'responsible', 'role'], 'head-of-security'])
  expect(findingsIn(owned, RULE).map(place)).not.toContain(`${MEASURES}/measures/2/responsible/role`)
})

test('no party is responsible, which is something else than no role', () => {
  const nobody = edited(SHIPPED, [MEASURES, ['measures', 7, 'responsible', 'parties'], []])
  const finding = findingsIn(nobody, RULE).at(-1)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/7/responsible/parties`)
  expect(finding?.message.sv).toBe('Ingen Part ansvarar för åtgärden ”Nattvandring”.')
})
