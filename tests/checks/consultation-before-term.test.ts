import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'consultation-before-term'
const consultation = (length: string) => edited(SHIPPED, [BODY, ['term', 'renewal', 'consultation'], length])

test('in the shipped agreement there is time to consult', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a consultation due before the term begins', () => {
  const [finding] = findingsIn(consultation('P5Y'), RULE)
  expect(finding && place(finding)).toBe(`${BODY}/term/renewal/consultation`)
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Samrådet om förlängning ska ha ägt rum senast 2010-12-31, men avtalstiden börjar först 2014-12-01.',
  )
})

test.each([
  ['P13M', 1],
  ['P12M30D', 0],
])('%s before the last day: %i', (length, count) => {
  expect(findingsIn(consultation(length), RULE)).toHaveLength(count)
})

test('a term written backwards is another rule’s to tell', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], '2014-11-30']), RULE)).toEqual([])
})
