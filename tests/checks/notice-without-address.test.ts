import { expect, test } from 'vitest'
import { BODY, CONTACTS, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, noticeOn, recordFile, recorded, revised, signatureOf, signed } from '../support/records.ts'

const RULE = 'notice-without-address'
const NOTICE = '2015-03-02-uppmaning'
const LETTER = { from: 'municipality', to: 'police', channel: 'registered-letter' } as const

function noticed(more: Parameters<typeof noticeOn>[1], tree: Tree = SIGNED): Tree {
  return recorded(tree, [NOTICE, noticeOn('2015-03-02', more)])
}

test('an address of the kind that the notice needs', () => {
  expect(findingsIn(noticed({ channel: 'e-mail' }), RULE)).toEqual([])
  expect(findingsIn(noticed({ channel: 'registered-letter' }), RULE)).toEqual([])
  expect(findingsIn(noticed({ channel: 'courier' }), RULE)).toEqual([])
})

test('a letter to a party without a street address', () => {
  const [finding, ...more] = findingsIn(noticed(LETTER), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(NOTICE)}/channel`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('15')
  expect(finding?.message.sv).toBe(
    'Kontaktlistan hade 2015-03-02 ingen gatuadress till Närpolisområde Botkyrka, och den behövs för meddelanden med rekommenderat brev. Därför går det inte att säga vilken dag meddelandet ska anses ha kommit fram.',
  )
  expect(more).toEqual([])
})

test('an address that came later', () => {
  const contacts = 'appendix-1-contacts/2015-03-01.yaml'
  const proposed = revised(SIGNED, CONTACTS, '2015-03-01', [
    ['contacts', 0, 'address', 'street'],
    'Kyrkvägen 1',
  ])
  const signedOn = (day: string): Tree =>
    recorded(
      noticed(LETTER, proposed),
      [`${day}-polisen`, signatureOf(proposed, 'police', day, [contacts])],
      [`${day}-kommunen`, signatureOf(proposed, 'municipality', day, [contacts])],
    )
  expect(findingsIn(signedOn('2015-03-02'), RULE)).toEqual([])
  expect(findingsIn(signedOn('2015-03-03'), RULE)).toHaveLength(1)
})

test('a way of sending that the agreement does not name', () => {
  const agreement = signed(edited(SHIPPED, [BODY, ['notices', 'channels', 2], undefined]))
  const [finding] = findingsIn(noticed({ channel: 'courier' }, agreement), RULE)
  expect(finding?.message.sv).toBe(
    'Avtalet säger inget om meddelanden med bud. Därför går det inte att säga vilken dag meddelandet ska anses ha kommit fram.',
  )
})

test('a reading that nobody has chosen is another rule’s to tell', () => {
  const tree = edited(noticed({ channel: 'registered-letter' }), [
    'samverkan.yaml',
    ['readings', 'weekday'],
    null,
  ])
  expect(findingsIn(tree, RULE)).toEqual([])
})
