import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  correctionOf,
  extensionOn,
  extensionSigned,
  recordFile,
  recorded,
  revisionFiles,
  signatureOf,
} from '../support/records.ts'

const RULE = 'signature-by-other'
const POLICE = '2014-11-24-police'

/** The signed agreement, with another signatory at the police’s signature. */
function signedBy(signatory: WrittenRecord['signature']['signatory']): Tree {
  const signature = signatureOf(SHIPPED, 'police', '2014-11-24', revisionFiles(SHIPPED))
  return recorded(SIGNED, [POLICE, { ...signature, signatory }])
}

test('the signatories that the body names, by name or without', () => {
  expect(findingsIn(SIGNED, RULE)).toEqual([])
  expect(findingsIn(signedBy({ name: 'Christian Agdur', role: 'police-commissioner' }), RULE)).toEqual([])
})

test('another role of the party, once for all that it signed', () => {
  const [finding, ...more] = findingsIn(signedBy({ name: null, role: 'local-police-area-chief' }), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(POLICE)}/signatory/role`)
  expect(finding?.severity).toBe('error')
  expect(finding?.message.sv).toBe(
    'Underskriften för Närpolisområde Botkyrka 2014-11-24 är gjord av närpolisområdeschefen, som inte är Partens undertecknare. Den gäller inte.',
  )
  expect(finding?.hint?.sv).toContain('För Närpolisområde Botkyrka undertecknar polismästaren.')
  expect(more).toEqual([])
})

test('the other party’s signatory', () => {
  const findings = findingsIn(signedBy({ name: null, role: 'municipal-director' }), RULE)
  expect(findings.map(({ severity }) => severity)).toEqual(['error'])
})

test('another person in the right role is worth knowing, no more', () => {
  const [finding, ...more] = findingsIn(
    signedBy({ name: 'Ulf Johansson', role: 'police-commissioner' }),
    RULE,
  )
  expect(finding && place(finding)).toBe(`${recordFile(POLICE)}/signatory/name`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.sv).toBe(
    'Underskriften för Närpolisområde Botkyrka 2014-11-24 är gjord av Ulf Johansson, men huvuddelen anger Christian Agdur.',
  )
  expect(more).toEqual([])
})

test('a body that leaves the name open', () => {
  const open = edited(SHIPPED, [BODY, ['signing', 'signatories', 0, 'name'], null])
  const signature = signatureOf(open, 'police', '2014-11-24', revisionFiles(open))
  const signatory = { name: 'Ulf Johansson', role: 'police-commissioner' }
  expect(findingsIn(recorded(open, [POLICE, { ...signature, signatory }]), RULE)).toEqual([])
})

test('a role that does not exist is another rule’s to tell of', () => {
  const tree = signedBy({ name: null, role: 'police-comissioner' })
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(findingsIn(tree, 'unknown-reference').map(place)).toEqual([`${recordFile(POLICE)}/signatory/role`])
})

test('a party for which the body names nobody', () => {
  const nobody = edited(SHIPPED, [BODY, ['signing', 'signatories', 0], undefined])
  const tree = recorded(nobody, [POLICE, signatureOf(nobody, 'police', '2014-11-24', revisionFiles(nobody))])
  expect(findingsIn(tree, RULE)[0]?.hint?.sv).toContain(
    'Huvuddelen anger ingen undertecknare för Närpolisområde Botkyrka.',
  )
})

test('an extension is signed by the signatories too', () => {
  const consulted = recorded(
    SIGNED,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
  )
  const tree = extensionSigned(consulted, '2015-11-26-forlangning', '2015-11-30')
  const file = recordFile('2015-11-30-forlangning-police')
  expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
  const byOther = edited(tree, [file, ['signatory', 'role'], 'head-of-security'])
  expect(findingsIn(byOther, RULE, '2015-12-01').map(place)).toEqual([`${file}/signatory/role`])
})

test('a signature corrected is told of where the correction stands', () => {
  const signature = signatureOf(SHIPPED, 'police', '2014-11-24', revisionFiles(SHIPPED))
  const signatory = { name: 'Ulf Johansson', role: 'police-commissioner' }
  const corrected = recorded(SIGNED, [
    '2014-11-28-rattelse',
    correctionOf(POLICE, '2014-11-28', { ...signature, signatory }),
  ])
  expect(findingsIn(corrected, RULE).map(place)).toEqual([
    `${recordFile('2014-11-28-rattelse')}/replacement/signatory/name`,
  ])
})
