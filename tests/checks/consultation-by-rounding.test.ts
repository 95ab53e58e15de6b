import { expect, test } from 'vitest'
import { findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, consultationOn, extensionOn, recordFile, recorded } from '../support/records.ts'
import { fresh, resigned, rewritten } from '../support/small.ts'

const RULE = 'consultation-by-rounding'

function consulted(date: string): Tree {
  return recorded(SIGNED, [`${date}-samrad`, consultationOn(date)])
}

test('a consultation on the last day, rounded down', () => {
  expect(findingsIn(consulted('2015-06-30'), RULE, '2015-12-01')).toEqual([])
})

test('on the day after, in time by the other rounding only', () => {
  const [finding, ...more] = findingsIn(consulted('2015-07-01'), RULE, '2015-07-01')
  expect(finding && place(finding)).toBe(`${recordFile('2015-07-01-samrad')}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Samrådet ägde rum 2015-07-01. Det är i tid bara om den sista dagen avrundas uppåt till 2015-07-01: avrundad nedåt, som är säkrast, är den 2015-06-30.',
  )
  expect(more).toEqual([])
})

test('later than either is another rule’s to tell', () => {
  expect(findingsIn(consulted('2015-07-02'), RULE, '2015-12-01')).toEqual([])
})

test('an extension that rests on it', () => {
  const tree = recorded(consulted('2015-07-01'), [
    '2015-11-26-forlangning',
    extensionOn('2015-11-26', '2015-07-01-samrad'),
  ])
  expect(findingsIn(tree, RULE, '2015-12-01').map(place)).toEqual([`${recordFile('2015-07-01-samrad')}/date`])
})

test('one more consultation after one in time', () => {
  const both = recorded(consulted('2015-06-11'), ['2015-07-01-samrad', consultationOn('2015-07-01')])
  const tree = recorded(both, ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')])
  expect(findingsIn(both, RULE, '2015-12-01')).toEqual([])
  expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
})

test('one at which the parties chose not to extend', () => {
  const tree = recorded(SIGNED, [
    '2015-07-01-samrad',
    consultationOn('2015-07-01', { outcome: 'not-extend' }),
  ])
  expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
})

test('an extension that rests on it, though the agreement now goes on by itself', () => {
  const extended = recorded(rewritten(fresh('tacit'), [['term', 'renewal'], EXPRESS]), [
    '2015-07-01-samrad',
    consultationOn('2015-07-01'),
  ])
  const tree = recorded(extended, [
    '2015-11-26-forlangning',
    extensionOn('2015-11-26', '2015-07-01-samrad', { end: '2016-12-31' }),
  ])
  const tacit = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
  const changed = resigned(tree, '2016-02-01', [['term', 'renewal'], tacit])
  expect(findingsIn(changed, RULE, '2016-02-01').map(place)).toEqual([
    `${recordFile('2015-07-01-samrad')}/date`,
  ])
})

const EXPRESS = {
  kind: 'express',
  extension: 'P1Y',
  consultation: 'P6M',
  'overarching-agreement': 'not-required',
}
