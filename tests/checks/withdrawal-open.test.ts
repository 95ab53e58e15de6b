import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { findingsIn, place } from '../support/agreement.ts'
import { SIGNED, noticeOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'withdrawal-open'

function withdrawal(more: Partial<WrittenRecord['withdrawal']> = {}): WrittenRecord['withdrawal'] {
  return {
    kind: 'withdrawal',
    date: '2015-04-01',
    notice: '2015-04-01-begaran',
    demand: '2015-03-02-uppmaning',
    effective: null,
    ...more,
  }
}

const ASKED = recorded(
  SIGNED,
  ['2015-03-02-uppmaning', noticeOn('2015-03-02')],
  ['2015-04-01-begaran', noticeOn('2015-04-01', { subject: 'withdrawal' })],
)
const OPEN = recorded(ASKED, ['2015-04-01-uttrade', withdrawal()])

test('a day is set', () => {
  const tree = recorded(ASKED, ['2015-04-01-uttrade', withdrawal({ effective: '2015-06-01' })])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('no day is set', () => {
  const [finding, ...more] = findingsIn(OPEN, RULE)
  expect(finding && place(finding)).toBe(`${recordFile('2015-04-01-uttrade')}/effective`)
  expect(finding?.severity).toBe('info')
  expect(finding?.clause).toBe('17')
  expect(finding?.message.sv).toBe(
    'Utträde begärdes 2015-04-01, men ingen dag är bestämd då det börjar gälla. Avtalet sätter ingen, så det fortsätter att gälla.',
  )
  expect(more).toEqual([])
})

test('a later record sets the day', () => {
  const tree = recorded(OPEN, [
    '2015-04-20-uttrade',
    withdrawal({ date: '2015-04-20', effective: '2015-06-01' }),
  ])
  expect(findingsIn(tree, RULE, '2015-04-19')).toHaveLength(1)
  expect(findingsIn(tree, RULE, '2015-04-20')).toEqual([])
})

test('the agreement has run out all the same', () => {
  expect(findingsIn(OPEN, RULE, '2016-01-01')).toEqual([])
})

test('a withdrawal that does not count is another rule’s to tell', () => {
  expect(findingsIn(recorded(ASKED, ['2015-04-01-uttrade', withdrawal({ demand: null })]), RULE)).toEqual([])
})
