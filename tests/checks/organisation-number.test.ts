import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'organisation-number'

test('the shipped numbers have the right check digit', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a wrong digit', () => {
  const path = ['parties', 1, 'organisation-number']
  const [finding, ...more] = findingsIn(edited(SHIPPED, [BODY, path, '212000-2883']), RULE)
  expect(finding && place(finding)).toBe(`${BODY}/parties/1/organisation-number`)
  expect(finding?.clause).toBe(null)
  expect(finding?.message.sv).toBe(
    'Organisationsnumret 212000-2883 för Botkyrka kommun kan inte stämma: kontrollsiffran är fel.',
  )
  expect(finding?.hint?.sv).toBe(
    'Jämför med registret, någon siffra är fel. Om de nio första är rätt ska den sista vara 2.',
  )
  expect(more).toEqual([])
})

test('two digits that changed places', () => {
  const tree = edited(SHIPPED, [BODY, ['parties', 0, 'organisation-number'], '201200-0076'])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${BODY}/parties/0/organisation-number`])
})
