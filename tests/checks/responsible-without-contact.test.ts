import { expect, test } from 'vitest'
import { CONTACTS, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { without } from '../support/trees.ts'

const RULE = 'responsible-without-contact'
const WITHOUT_MUNICIPALITY = edited(SHIPPED, [CONTACTS, ['contacts', 1], undefined])

test('in the shipped agreement whoever is responsible has a contact person', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a responsible party without one, at every measure', () => {
  const findings = findingsIn(WITHOUT_MUNICIPALITY, RULE)
  expect(findings.map(place)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `${MEASURES}/measures/${index}/responsible/parties/0`),
  )
  expect(findings[2]?.clause).toBe('11')
  expect(findings[2]?.message.sv).toBe(
    'Botkyrka kommun ansvarar för åtgärden ”Medling” men har ingen kontaktperson.',
  )
})

test('a role whose party has none, where the party is not named itself', () => {
  const tree = edited(WITHOUT_MUNICIPALITY, [MEASURES, ['measures', 7, 'responsible', 'parties'], ['police']])
  expect(findingsIn(tree, RULE).map(place)).toContain(`${MEASURES}/measures/7/responsible/role`)
})

test('a party that does not exist is another rule’s to tell', () => {
  const tree = edited(SHIPPED, [MEASURES, ['measures', 7, 'responsible', 'parties'], ['fire-service']])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('and so is an appendix that is missing', () => {
  expect(findingsIn(without(SHIPPED, CONTACTS), RULE)).toEqual([])
})
