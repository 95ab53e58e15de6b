import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, noticeOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'event-not-told'
const EVENT = '2015-03-05-handelse'

function known(more: Partial<WrittenRecord['event']> = {}, tree: Tree = SIGNED): Tree {
  const content: WrittenRecord['event'] = {
    kind: 'event',
    date: '2015-03-05',
    what: 'Ungdomsgården i Fittja stänger i april.',
    'known-by': 'municipality',
    'known-since': '2015-03-02',
    'calls-for': 'information',
    ...more,
  }
  return recorded(tree, [EVENT, content])
}

function told(tree: Tree, date: string): Tree {
  const content: WrittenRecord['information'] = {
    kind: 'information',
    date,
    event: EVENT,
    from: 'municipality',
    to: ['police'],
    'given-to': { bodies: ['steering-group'], roles: [] },
  }
  return recorded(tree, [`${date}-information`, content])
}

test('told within fourteen days', () => {
  expect(findingsIn(told(known(), '2015-03-16'), RULE)).toEqual([])
})

test('fourteen days may pass', () => {
  expect(findingsIn(known(), RULE, '2015-03-16')).toEqual([])
  expect(findingsIn(known(), RULE, '2015-03-17')).toHaveLength(1)
})

test('not told', () => {
  const [finding, ...more] = findingsIn(known(), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(EVENT)}/known-since`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('14')
  expect(finding?.message.sv).toBe(
    'Botkyrka kommun har känt till händelsen sedan 2015-03-02 men har inte informerat Närpolisområde Botkyrka. Avtalet anger inget antal dagar; programmet säger till efter 14.',
  )
  expect(more).toEqual([])
})

test('told late', () => {
  const [finding, ...more] = findingsIn(told(known(), '2015-03-17'), RULE)
  expect(finding && place(finding)).toBe(`${recordFile('2015-03-17-information')}/date`)
  expect(finding?.severity).toBe('info')
  expect(finding?.message.sv).toContain(
    'Botkyrka kommun informerade Närpolisområde Botkyrka om händelsen 2015-03-17, 15 dagar efter att den blev känd.',
  )
  expect(more).toEqual([])
})

test('a circumstance that calls for renegotiation is told by a notice', () => {
  const tree = known({ 'calls-for': 'renegotiation' })
  expect(findingsIn(told(tree, '2015-03-06'), RULE)[0]?.message.sv).toContain(
    'har inte meddelat Närpolisområde Botkyrka att den begär omförhandling.',
  )
  const notice = { from: 'municipality', to: 'police', subject: 'renegotiation', regarding: EVENT } as const
  const noticed = (date: string): Tree => recorded(tree, [`${date}-meddelande`, noticeOn(date, notice)])
  expect(findingsIn(noticed('2015-03-06'), RULE)).toEqual([])
  const [late] = findingsIn(noticed('2015-04-01'), RULE)
  expect(late?.severity).toBe('info')
  expect(late?.message.sv).toContain(
    'meddelade Närpolisområde Botkyrka 2015-04-01 att den begär omförhandling',
  )
})

test('what was known before the agreement is counted from its first day', () => {
  const early = known({ date: '2014-11-28', 'known-since': '2014-11-01' })
  expect(findingsIn(early, RULE, '2014-12-15')).toEqual([])
  expect(findingsIn(early, RULE, '2014-12-16')).toHaveLength(1)
})

test('the agreement ended before the fourteen days did', () => {
  const tree = known({ date: '2015-12-20', 'known-since': '2015-12-18' })
  expect(findingsIn(tree, RULE, '2016-03-01')).toEqual([])
})
