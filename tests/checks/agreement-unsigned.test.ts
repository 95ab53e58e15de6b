import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'agreement-unsigned'

test('the shipped agreement lacks the signatures of both parties', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([
    `${BODY}/signing/signatories/0/date`,
    `${BODY}/signing/signatories/1/date`,
  ])
  expect(findings[0]?.message.sv).toBe('Närpolisområde Botkyrka har inte undertecknat avtalet.')
})

test('a second signatory of a party is no further party', () => {
  const signatory = { party: 'police', name: null, role: 'local-police-area-chief', place: null, date: null }
  const three = edited(SHIPPED, [BODY, ['signing', 'signatories', 2], signatory])
  expect(findingsIn(three, RULE)).toHaveLength(2)
})

test('a party without a signatory has not signed either', () => {
  const findings = findingsIn(edited(SHIPPED, [BODY, ['signing', 'signatories', 0], undefined]), RULE)
  expect(findings.map(place)).toEqual([`${BODY}/signing/signatories`, `${BODY}/signing/signatories/0/date`])
  expect(findings.map(({ at }) => 'on' in at && at.on)).toEqual(['key', 'value'])
  expect(findings[0]?.message.sv).toBe('Närpolisområde Botkyrka har inte undertecknat avtalet.')
})
