import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { inFolderOf, proposed } from '../support/trees.ts'

const RULE = 'party-without-signatory'

test('in the shipped agreement every party has a signatory', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a party without one', () => {
  const [finding, ...more] = findingsIn(
    edited(SHIPPED, [BODY, ['signing', 'signatories', 1], undefined]),
    RULE,
  )
  expect(finding && place(finding)).toBe(`${BODY}/signing/signatories`)
  expect(finding).toMatchObject({ severity: 'error', at: { on: 'key' } })
  expect(finding?.message.sv).toBe(
    'Botkyrka kommun har ingen undertecknare, och får då ingen plats för sin underskrift.',
  )
  expect(finding?.hint?.sv).toContain('{party: municipality, name: …, role: …, place: null, date: null}')
  expect(more).toEqual([])
})

test('a signatory whose name is not settled is enough', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['signing', 'signatories', 1, 'name'], null]), RULE)).toEqual([])
})

test('a proposal for the body', () => {
  const later = inFolderOf(BODY, '2015-06-01')
  const tree = edited(proposed(SHIPPED, BODY, '2015-06-01'), [
    later,
    ['signing', 'signatories', 0],
    undefined,
  ])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${later}/signing/signatories`])
})
