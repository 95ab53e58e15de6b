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

test('a third party signs too', () => {
  const signatory = { party: 'police', name: null, role: 'local-police-area-chief', place: null, date: null }
  const three = edited(SHIPPED, [BODY, ['signing', 'signatories', 2], signatory])
  expect(findingsIn(three, RULE).map(place)).toContain(`${BODY}/signing/signatories/2/date`)
})
