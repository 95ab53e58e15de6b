import { expect, test } from 'vitest'
import { BODY, CONTACTS, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { without } from '../support/trees.ts'

const RULE = 'contact-missing'

test('in the shipped agreement every party has a contact person', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a party without one', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [CONTACTS, ['contacts', 1], undefined]), RULE)
  expect(finding && place(finding)).toBe(`${CONTACTS}/contacts`)
  expect(finding?.clause).toBe('2')
  expect(finding?.message.sv).toBe('Botkyrka kommun har ingen kontaktperson.')
  expect(finding?.hint?.sv).toBe(
    'Lägg till Partens kontaktperson i listan contacts, med party: municipality.',
  )
  expect(more).toEqual([])
})

test('a third party needs one too', () => {
  const fireService = {
    id: 'fire-service',
    name: 'Södertörns brandförsvarsförbund',
    'organisation-number': '222000-0737',
    organisation: [],
    address: { 'postal-code': '136 81', city: 'HANINGE' },
    letterhead: { sender: 'Brandförsvaret' },
  }
  const findings = findingsIn(edited(SHIPPED, [BODY, ['parties', 2], fireService]), RULE)
  expect(findings.map(({ together }) => together?.subject.sv)).toEqual(['Södertörns brandförsvarsförbund'])
})

test('an appendix that is missing is another rule’s to tell', () => {
  expect(findingsIn(without(SHIPPED, CONTACTS), RULE)).toEqual([])
})

test('a body that lists no appendix for contact persons leaves every party without one', () => {
  const unlisted = edited(without(SHIPPED, CONTACTS), [BODY, ['appendices', 0], undefined])
  const findings = findingsIn(unlisted, RULE)
  expect(findings.map(place)).toEqual([`${BODY}/appendices`, `${BODY}/appendices`])
  expect(findings.map(({ message }) => message.sv)).toEqual([
    'Närpolisområde Botkyrka har ingen kontaktperson.',
    'Botkyrka kommun har ingen kontaktperson.',
  ])
  expect(findings[0]).toMatchObject({ clause: '15', at: { on: 'key' } })
  expect(findings[0]?.hint?.sv).toContain('slaget contacts i listan appendices')
})
