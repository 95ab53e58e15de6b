import { expect, test } from 'vitest'
import { BODY, CONTACTS, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  recordFile,
  recorded,
  revised,
  revisionFiles,
  signatureOf,
  signed,
} from '../support/records.ts'
import { without } from '../support/trees.ts'

const RULE = 'signature-incomplete'
const LIST = 'appendix-1-contacts/2015-03-01.yaml'
const PROPOSED = revised(SIGNED, CONTACTS, '2015-03-01')
const EXTENSION = '2015-11-26-forlangning'

function signedOn(tree: Tree, ...parties: readonly ('police' | 'municipality')[]): Tree {
  const signatures = parties.map(
    (party) => [`2015-03-10-${party}`, signatureOf(tree, party, '2015-03-10', [LIST])] as const,
  )
  return recorded(tree, ...signatures)
}

test('a revision that everybody has signed, and one that nobody has', () => {
  expect(findingsIn(PROPOSED, RULE)).toEqual([])
  expect(findingsIn(signedOn(PROPOSED, 'police', 'municipality'), RULE)).toEqual([])
})

test('a revision that one party has signed', () => {
  const [finding, ...more] = findingsIn(signedOn(PROPOSED, 'police'), RULE)
  expect(finding && place(finding)).toBe(`${LIST}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('10(4)')
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-03-01 (${LIST}) är inte undertecknad av Botkyrka kommun. Den gäller först när alla Parter har undertecknat.`,
  )
  expect(more).toEqual([])
})

test('a party that has not signed the agreement at all is told of once, elsewhere', () => {
  const half = without(signed(), recordFile('2014-11-26-municipality'))
  expect(findingsIn(half, RULE)).toEqual([])
  expect(findingsIn(half, 'agreement-unsigned').map(place)).toEqual([`${BODY}/signing/signatories/1/date`])
})

test('a party that signed all but one of the first revisions', () => {
  const files = revisionFiles(SHIPPED).filter((file) => file !== MEASURES)
  const record = signatureOf(SHIPPED, 'municipality', '2014-11-26', files)
  const findings = findingsIn(recorded(SIGNED, ['2014-11-26-municipality', record]), RULE)
  expect(findings.map(place)).toEqual([`${MEASURES}/date`])
  expect(findings[0]?.clause).toBe('11')
})

test('a signature with a fault is told of by its own rule', () => {
  const both = signedOn(PROPOSED, 'police', 'municipality')
  const file = recordFile('2015-03-10-municipality')
  const faulty = edited(both, [file, ['signs', 'revisions', 0, 'digest'], '0'.repeat(64)])
  expect(findingsIn(faulty, RULE)).toEqual([])
  expect(findingsIn(faulty, 'digest-mismatch')).toHaveLength(1)
})

test('of three parties, the one that is missing', () => {
  const three = edited(
    SHIPPED,
    [BODY, ['parties', 2], RESCUE],
    [BODY, ['roles', 14], FIRE_CHIEF],
    [
      BODY,
      ['signing', 'signatories', 2],
      { party: 'rescue', name: null, role: 'fire-chief', place: null, date: null },
    ],
  )
  const files = revisionFiles(three)
  const third = { ...signatureOf(three, 'police', '2014-11-27', files), party: 'rescue' }
  const everyone = recorded(signed(three), [
    '2014-11-27-rescue',
    { ...third, signatory: { name: null, role: 'fire-chief' } },
  ])
  const proposed = revised(everyone, CONTACTS, '2015-03-01')
  const findings = findingsIn(signedOn(proposed, 'police', 'municipality'), RULE)
  expect(findings.map(({ message }) => message.sv)).toEqual([
    `Lydelsen 2015-03-01 (${LIST}) är inte undertecknad av Södertörns brandförsvarsförbund. Den gäller först när alla Parter har undertecknat.`,
  ])
})

const RESCUE = {
  id: 'rescue',
  name: 'Södertörns brandförsvarsförbund',
  'organisation-number': '222000-0752',
  organisation: [],
  address: { 'postal-code': '136 23', city: 'HANINGE' },
  letterhead: { sender: 'Södertörns brandförsvarsförbund' },
}
const FIRE_CHIEF = { id: 'fire-chief', title: 'räddningschef', definite: 'räddningschefen', party: 'rescue' }

test.each([
  ['signatures', 1],
  ['consultation', 0],
])('an extension that nobody has signed, by the reading %s', (reading, count) => {
  const read = edited(EXTENDED, ['samverkan.yaml', ['readings', 'extension'], reading])
  const findings = findingsIn(read, RULE, '2015-12-01')
  expect(findings).toHaveLength(count)
  for (const finding of findings) {
    expect(place(finding)).toBe(`${recordFile(EXTENSION)}/end`)
    expect(finding.clause).toBe('4')
    expect(finding.message.sv).toBe(
      'Förlängningen till 2017-12-31 är inte undertecknad av Närpolisområde Botkyrka och Botkyrka kommun. Den gäller först när alla Parter har undertecknat.',
    )
  }
})

const EXTENDED = recorded(
  SIGNED,
  ['2015-06-11-samrad', consultationOn('2015-06-11')],
  [EXTENSION, extensionOn('2015-11-26', '2015-06-11-samrad')],
)

test('an extension that one party has signed, and then the other', () => {
  const both = extensionSigned(EXTENDED, EXTENSION, '2015-11-30')
  const one = without(both, recordFile('2015-11-30-forlangning-municipality'))
  expect(findingsIn(both, RULE, '2015-12-01')).toEqual([])
  expect(findingsIn(one, RULE, '2015-12-01').map(({ message }) => message.sv)).toEqual([
    'Förlängningen till 2017-12-31 är inte undertecknad av Botkyrka kommun. Den gäller först när alla Parter har undertecknat.',
  ])
})

test('an extension with a fault lacks more than signatures', () => {
  const tree = edited(EXTENDED, [recordFile(EXTENSION), ['consultation'], null])
  expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
})

test('an extension is waited for until the term has ended, and no longer', () => {
  const tree = recorded(
    SIGNED,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
  )
  expect(findingsIn(tree, RULE, '2015-12-31')).toHaveLength(1)
  expect(findingsIn(tree, RULE, '2016-01-01')).toEqual([])
})
