import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, recordFile } from '../support/records.ts'
import { without } from '../support/trees.ts'

const RULE = 'agreement-unsigned'

test('the shipped agreement lacks the signatures of both parties', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([
    `${BODY}/signing/signatories/0/date`,
    `${BODY}/signing/signatories/1/date`,
  ])
  expect(findings[0]?.message.sv).toBe('Närpolisområde Botkyrka har inte undertecknat avtalet.')
  expect(findings[0]?.hint?.sv).toContain('anteckna varje underskrift i records/')
})

test.each([
  ['2014-11-23', [0, 1]],
  ['2014-11-24', [1]],
  ['2014-11-26', []],
  ['2016-06-01', []],
])('a signed agreement, as of %s', (day, missing) => {
  expect(findingsIn(SIGNED, RULE, day).map(place)).toEqual(
    missing.map((index) => `${BODY}/signing/signatories/${index}/date`),
  )
})

const POLICE = recordFile('2014-11-24-police')
/** Among what is signed, after the five appendices. */
const BODY_PLACE = 5
const DIGEST = ['signs', 'revisions', BODY_PLACE, 'digest']

test.each([
  [
    'by another than the signatory',
    [POLICE, ['signatory', 'role'], 'head-of-security'],
    'säkerhetschefen är inte Partens undertecknare',
  ],
  [
    'with another digest',
    [POLICE, DIGEST, '0'.repeat(64)],
    'kontrollsumman i posten stämmer inte med huvuddelens lydelse 2014-12-01',
  ],
  [
    'of a revision that does not exist',
    [POLICE, ['signs', 'revisions', BODY_PLACE, 'date'], '2014-12-02'],
    'huvuddelen har ingen lydelse 2014-12-02',
  ],
] as const)('a signature %s does not count, and why is told', (_, edit, why) => {
  const [finding, ...more] = findingsIn(edited(SIGNED, edit), RULE)
  expect(finding?.message.sv).toBe(
    `Underskriften för Närpolisområde Botkyrka 2014-11-24 räknas inte: ${why}.`,
  )
  expect(finding?.hint?.sv).toBe('Den räknas när felet är rättat. Annars behöver Parten underteckna på nytt.')
  expect(more).toEqual([])
})

test('a party that has signed other parts alone has not signed the agreement', () => {
  const [finding] = findingsIn(edited(SIGNED, [POLICE, ['signs', 'revisions', BODY_PLACE], undefined]), RULE)
  expect(finding?.message.sv).toBe('Närpolisområde Botkyrka har inte undertecknat avtalet.')
})

test('only the party whose signature is missing', () => {
  expect(findingsIn(without(SIGNED, recordFile('2014-11-24-police')), RULE).map(place)).toEqual([
    `${BODY}/signing/signatories/0/date`,
  ])
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
