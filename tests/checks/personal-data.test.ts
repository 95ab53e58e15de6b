import { expect, test } from 'vitest'
import { BODY, CONTACTS, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'personal-data'
const NUMBER = '19121212-1212'

test('the shipped agreement has no personal identity numbers', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a number in a text, at the stretch where it stands', () => {
  const tree = edited(SHIPPED, [MEASURES, ['measures', 2, 'purpose'], `Stöd till ${NUMBER}.\n`])
  const [finding, ...others] = findingsIn(tree, RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    severity: 'warning',
    clause: null,
    at: { within: { offset: 10, length: 13 } },
  })
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/2/purpose`)
  expect(finding?.message.sv).toBe('Här står något som ser ut som ett personnummer eller samordningsnummer.')
})

test('the finding never repeats the number', () => {
  const tree = edited(SHIPPED, [MEASURES, ['measures', 2, 'name'], NUMBER])
  expect(JSON.stringify(findingsIn(tree, RULE))).not.toContain('1212')
})

test('names, settings and parts that the body does not list are read too', () => {
  const UNLISTED = 'appendix-9-contacts/2014-12-01.yaml'
  const reason = { rule: 'measure-without-time', file: MEASURES, pointer: '', reason: `Enligt ${NUMBER}` }
  const tree = edited(
    { ...SHIPPED, [UNLISTED]: SHIPPED[CONTACTS] ?? '' },
    ['samverkan.yaml', ['accepted', 0], reason],
    [CONTACTS, ['contacts', 0, 'titles', 0], NUMBER],
    [UNLISTED, ['contacts', 0, 'name'], NUMBER],
  )
  expect(findingsIn(tree, RULE).map(place)).toEqual([
    'samverkan.yaml/accepted/0/reason',
    `${CONTACTS}/contacts/0/titles/0`,
    `${UNLISTED}/contacts/0/name`,
  ])
})

test('an organisation number may be a personal one', () => {
  expect(
    findingsIn(edited(SHIPPED, [BODY, ['parties', 0, 'organisation-number'], '121212-1212']), RULE),
  ).toEqual([])
})
