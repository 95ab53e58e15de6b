import { expect, test } from 'vitest'
import { MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'measure-without-commitment'

test('in the shipped agreement the municipality undertakes nothing in MVP', () => {
  const [finding, ...others] = findingsIn(SHIPPED, RULE)
  expect(others).toEqual([])
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/5/responsible/parties/0`)
  expect(finding).toMatchObject({ severity: 'warning', clause: '11' })
  expect(finding?.message.sv).toBe(
    'Botkyrka kommun ansvarar för åtgärden ”Mentors in Violence Prevention (MVP)” men har inget åtagande i den.',
  )
})

test('a joint commitment counts for every party that it names', () => {
  const joint = edited(SHIPPED, [
    MEASURES,
    ['measures', 5, 'commitments', 0, 'parties'],
    ['police', 'municipality'],
  ])
  expect(findingsIn(joint, RULE)).toEqual([])
})

test('without commitments every responsible party lacks one', () => {
  const none = edited(SHIPPED, [MEASURES, ['measures', 1, 'commitments'], []])
  expect(findingsIn(none, RULE).map(place).slice(0, 2)).toEqual([
    `${MEASURES}/measures/1/responsible/parties/0`,
    `${MEASURES}/measures/1/responsible/parties/1`,
  ])
})
