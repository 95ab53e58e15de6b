import { expect, test } from 'vitest'
import { BODY, SHIPPED, SITUATION, findingsIn, place } from '../support/agreement.ts'
import { renamed, without } from '../support/trees.ts'

const RULE = 'part-missing'

test('the shipped agreement has every appendix that it lists', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('an appendix without a file is missing at its place in the list', () => {
  const [finding, ...more] = findingsIn(without(SHIPPED, SITUATION), RULE)
  expect(finding && place(finding)).toBe(`${BODY}/appendices/1/id`)
  expect(finding?.clause).toBe('9')
  expect(finding?.message.sv).toBe(
    'Bilaga 2, ”Lokal lägesbild”, saknas: det finns ingen fil i mappen appendix-2-situation.',
  )
  expect(finding?.hint?.sv).toBe(
    'Lägg in bilagan som appendix-2-situation/2014-12-01.yaml, eller ta bort den ur huvuddelens lista.',
  )
  expect(more).toEqual([])
})

test('a folder with another id does not count', () => {
  const misnamed = renamed(SHIPPED, SITUATION, 'appendix-6-situation/2014-12-01.yaml')
  expect(findingsIn(misnamed, RULE).map(place)).toEqual([`${BODY}/appendices/1/id`])
})
