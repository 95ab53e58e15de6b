import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, consultationOn, extensionOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'consultation-invalid'
const ON = '2015-12-01'

/** The first term ends on 2015-12-31: a consultation is due by 2015-06-30. */
function held(date: string, more: Partial<WrittenRecord['consultation']> = {}, tree: Tree = SIGNED): Tree {
  return recorded(tree, [`${date}-samrad`, consultationOn(date, more)])
}

function toldOf(tree: Tree, asOf = ON): string[][] {
  return findingsIn(tree, RULE, asOf).map((finding) => [place(finding), finding.message.sv])
}

test('of every party, and in time', () => {
  expect(toldOf(held('2015-06-30'))).toEqual([])
})

test('in time by rounding is another rule’s to tell', () => {
  expect(toldOf(held('2015-07-01'))).toEqual([])
})

test('after the last day', () => {
  const [finding, ...more] = findingsIn(held('2015-07-02'), RULE, ON)
  expect(finding && place(finding)).toBe(`${recordFile('2015-07-02-samrad')}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Samrådet 2015-07-02 kom för sent: samråd om förlängning skulle ha ägt rum senast 2015-06-30.',
  )
  expect(more).toEqual([])
})

test('without every party, while there is time', () => {
  const [finding, ...more] = findingsIn(held('2015-05-10', { parties: ['police'] }), RULE, '2015-05-10')
  expect(finding && place(finding)).toBe(`${recordFile('2015-05-10-samrad')}/parties`)
  expect(finding?.message.sv).toBe('Samrådet 2015-05-10 räknas inte: Botkyrka kommun var inte med.')
  expect(finding?.hint?.sv).toMatch(/^Samråd igen med alla Parter senast 2015-06-30/)
  expect(more).toEqual([])
})

test('without every party, when time is up', () => {
  const [finding] = findingsIn(held('2015-05-10', { parties: ['police'] }), RULE, '2015-07-01')
  expect(finding?.hint?.sv).toContain('en ny lydelse av huvuddelen')
})

test('too late and without every party', () => {
  expect(toldOf(held('2015-09-01', { parties: ['police'] })).map(([at]) => at)).toEqual([
    `${recordFile('2015-09-01-samrad')}/date`,
    `${recordFile('2015-09-01-samrad')}/parties`,
  ])
})

test.each<[string, Partial<WrittenRecord['consultation']>, number]>([
  ['again', {}, 0],
  ['that they do not want to', { outcome: 'not-extend' }, 0],
  ['of some', { parties: ['police'] }, 0],
])('a late one after one in time, at which the parties want to extend: %s', (_, more, count) => {
  expect(toldOf(held('2015-09-01', more, held('2015-06-11')))).toHaveLength(count)
})

test('a late wish to extend is not made up for by one in time not to', () => {
  const refused = held('2015-06-11', { outcome: 'not-extend' })
  expect(toldOf(held('2015-09-01', {}, refused))).toHaveLength(1)
})

test('an extension that rests on it is told of instead', () => {
  const tree = recorded(held('2015-09-01'), [
    '2015-11-26-forlangning',
    extensionOn('2015-11-26', '2015-09-01-samrad'),
  ])
  expect(toldOf(tree)).toEqual([])
  expect(findingsIn(tree, 'extension-invalid', ON)).toHaveLength(1)
})

test('before the first term', () => {
  expect(toldOf(held('2014-11-28', { parties: ['police'] }))).toEqual([])
})
