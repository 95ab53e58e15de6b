import { expect, test } from 'vitest'
import { BODY, COMMUNICATION, CONTACTS, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'person-known-nowhere-else'
const PERSONS = `${COMMUNICATION}/spokespersons/1/persons`

test('in the shipped agreement the three of Polisens mediacenter', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([`${PERSONS}/0/name`, `${PERSONS}/1/name`, `${PERSONS}/2/name`])
  expect(findings.map(({ clause }) => clause)).toEqual(['12', '12', '12'])
  expect(findings[0]?.message.sv).toBe(
    'Lars Byström har ingen roll i avtalet och är varken kontaktperson eller undertecknare.',
  )
})

test('a person with a role, a contact person and a signatory', () => {
  const tree = edited(
    SHIPPED,
    [COMMUNICATION, ['spokespersons', 1, 'persons', 0, 'role'], 'police-communicator'],
    [CONTACTS, ['contacts', 0, 'name'], 'Kjell Lindgren'],
    [BODY, ['signing', 'signatories', 0, 'name'], 'Towe Hägg'],
  )
  expect(findingsIn(tree, RULE)).toEqual([])
})
