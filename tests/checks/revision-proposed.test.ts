import { expect, test } from 'vitest'
import {
  CONTACTS,
  COMMUNICATION,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'
import { SIGNED, adopts, cited, meetingOn, recorded, revised, signatureOf } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const RULE = 'revision-proposed'
const PICTURE = inFolderOf(SITUATION, '2015-04-20')
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const ADOPTED = recorded(PROPOSED, [
  '2015-05-12-styrgruppen',
  meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] }),
])

test('the shipped agreement has no proposals', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test.each(['2014-11-23', '2014-11-28', '2015-05-01'])(
  'nor has a signed one as of %s: what it shows is no proposal',
  (day) => {
    expect(findingsIn(SIGNED, RULE, day)).toEqual([])
  },
)

test('a revision that waits for a decision', () => {
  const [finding, ...more] = findingsIn(ADOPTED, RULE, '2015-05-11')
  expect(finding && place(finding)).toBe(`${PICTURE}/date`)
  expect(finding?.severity).toBe('info')
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-04-20 (${PICTURE}) är ett förslag och väntar på beslut i styrgruppen. Dokumentet visar lydelsen 2014-12-01.`,
  )
  expect(finding?.hint?.sv).toContain(
    `revision: {part: appendix-2, date: 2015-04-20, digest: ${cited(PROPOSED, PICTURE).digest}}`,
  )
  expect(more).toEqual([])
})

test('and no longer once it is decided', () => {
  expect(findingsIn(ADOPTED, RULE, '2015-05-12')).toEqual([])
})

test('a revision that waits for signatures, all or one', () => {
  const list = inFolderOf(CONTACTS, '2015-03-01')
  const proposed = revised(SIGNED, CONTACTS, '2015-03-01')
  const half = recorded(proposed, [
    '2015-03-10-police',
    signatureOf(proposed, 'police', '2015-03-10', [list]),
  ])
  expect(findingsIn(proposed, RULE)[0]?.message.sv).toContain(
    'är ett förslag och väntar på underskrift av Polisen och Botkyrka kommun.',
  )
  expect(findingsIn(half, RULE)[0]?.message.sv).toContain(
    'är ett förslag och väntar på underskrift av Botkyrka kommun.',
  )
  expect(findingsIn(half, RULE)[0]?.hint?.sv).toContain(
    'anteckna varje underskrift i records/ (kind: signature)',
  )
})

test('the reading says what the communication plan waits for', () => {
  const proposed = revised(SIGNED, COMMUNICATION, '2015-04-20')
  const bySignatures = edited(proposed, [
    'samverkan.yaml',
    ['readings', 'changes', 'appendix-4'],
    'signatures',
  ])
  expect(findingsIn(proposed, RULE)[0]?.message.sv).toContain('väntar på beslut i styrgruppen.')
  expect(findingsIn(bySignatures, RULE)[0]?.message.sv).toContain('väntar på underskrift av')
})

test('a revision whose day has not come', () => {
  const plan = inFolderOf(CONTACTS, '2015-07-01')
  const proposed = revised(SIGNED, CONTACTS, '2015-07-01')
  const signed = recorded(
    proposed,
    ['2015-04-10-police', signatureOf(proposed, 'police', '2015-04-10', [plan])],
    ['2015-04-14-municipality', signatureOf(proposed, 'municipality', '2015-04-14', [plan])],
  )
  const [finding, ...more] = findingsIn(signed, RULE)
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-07-01 (${plan}) är kommande: undertecknad av alla Parter 2015-04-14; gäller från 2015-07-01. Dokumentet visar lydelsen 2014-12-01.`,
  )
  expect(finding?.hint?.sv).toBe('Inget mer behöver göras.')
  expect(more).toEqual([])
  expect(findingsIn(signed, RULE, '2015-07-01')).toEqual([])
})

test('a revision that everybody has signed before they sign the agreement', () => {
  const list = inFolderOf(CONTACTS, '2015-03-01')
  const proposed = revised(SHIPPED, CONTACTS, '2015-03-01')
  const files = [CONTACTS, list]
  const unsigned = recorded(
    proposed,
    ['2015-03-10-police', signatureOf(proposed, 'police', '2015-03-10', files)],
    ['2015-03-10-municipality', signatureOf(proposed, 'municipality', '2015-03-10', files)],
  )
  const [finding, ...more] = findingsIn(unsigned, RULE)
  expect(finding && place(finding)).toBe(`${list}/date`)
  expect(finding?.message.sv).toContain('är kommande: undertecknad av alla Parter 2015-03-10')
  expect(finding?.hint?.sv).toBe('Den gäller när alla Parter har undertecknat avtalet.')
  expect(more).toEqual([])
})

test('a revision that nothing has made valid and whose day has not come is no proposal of that day', () => {
  const [finding, ...more] = findingsIn(PROPOSED, RULE, '2015-04-19')
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-04-20 (${PICTURE}) är daterad senare och väntar på beslut i styrgruppen. Dokumentet visar lydelsen 2014-12-01.`,
  )
  expect(more).toEqual([])
})

test('a proposal that a newer revision has overtaken is told by another rule', () => {
  const both = revised(ADOPTED, SITUATION, '2015-02-01')
  expect(findingsIn(both, RULE, '2015-05-11')).toHaveLength(2)
  expect(findingsIn(both, RULE, '2015-05-12')).toEqual([])
})
