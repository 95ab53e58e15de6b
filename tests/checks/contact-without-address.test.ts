import { expect, test } from 'vitest'
import { BODY, CONTACTS, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'contact-without-address'

test('in the shipped agreement the police’s contact has no street address, which clause 15 needs', () => {
  const [finding, ...more] = findingsIn(SHIPPED, RULE)
  expect(finding && place(finding)).toBe(`${CONTACTS}/contacts/0/address/street`)
  expect(finding?.clause).toBe('15')
  expect(finding?.message.sv).toBe(
    'Kent Andersson saknar gatuadress. Den behövs för meddelanden med rekommenderat brev och bud enligt punkt 15.',
  )
  expect(more).toEqual([])
})

test('with a street address', () => {
  const tree = edited(SHIPPED, [CONTACTS, ['contacts', 0, 'address', 'street'], 'Sjödalsvägen 15'])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('without an e-mail address', () => {
  const tree = edited(SHIPPED, [CONTACTS, ['contacts', 1, 'e-mail'], null])
  const finding = findingsIn(tree, RULE).at(-1)
  expect(finding && place(finding)).toBe(`${CONTACTS}/contacts/1/e-mail`)
  expect(finding?.message.sv).toBe(
    'Beyron Ahxner saknar e-postadress. Den behövs för meddelanden med e-post enligt punkt 15.',
  )
})

test('a person who is not known goes by the party', () => {
  const tree = edited(SHIPPED, [CONTACTS, ['contacts', 0, 'name'], null])
  expect(findingsIn(tree, RULE).map(({ together }) => together?.subject.sv)).toEqual([
    'Närpolisområde Botkyrka (gatuadress)',
  ])
})

test('an agreement whose notices need no street', () => {
  const mail = [{ channel: 'e-mail', needs: 'e-mail', 'deemed-receipt': { kind: 'same-day' } }]
  expect(findingsIn(edited(SHIPPED, [BODY, ['notices', 'channels'], mail]), RULE)).toEqual([])
})
