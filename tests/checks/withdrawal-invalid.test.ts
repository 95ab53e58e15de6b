import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, correctionOf, noticeOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'withdrawal-invalid'
const DEMAND = '2015-03-02-uppmaning'
const REQUEST = '2015-04-01-begaran'
const WITHDRAWAL = '2015-04-01-uttrade'
const DEMANDED = recorded(SIGNED, [DEMAND, noticeOn('2015-03-02')])

/** The police ask to leave on the day, by e-mail. */
function asked(tree: Tree, date = '2015-04-01'): Tree {
  return recorded(tree, [REQUEST, noticeOn(date, { subject: 'withdrawal' })])
}

function withdrawn(tree: Tree, more: Partial<WrittenRecord['withdrawal']> = {}): Tree {
  const content: WrittenRecord['withdrawal'] = {
    kind: 'withdrawal',
    date: '2015-04-01',
    notice: REQUEST,
    demand: DEMAND,
    effective: '2015-05-01',
    ...more,
  }
  return recorded(tree, [WITHDRAWAL, content])
}

function rectified(tree: Tree, date: string): Tree {
  const content: WrittenRecord['rectification'] = {
    kind: 'rectification',
    date,
    demand: DEMAND,
    what: 'Kommunen deltar i arbetsgruppen.',
  }
  return recorded(tree, [`${date}-rattelse`, content])
}

function toldOf(tree: Tree): string[][] {
  return findingsIn(tree, RULE).map((finding) => [place(finding), finding.severity, finding.message.sv])
}

test('leaving after a demand that nobody heeded', () => {
  expect(findingsIn(withdrawn(asked(DEMANDED)), RULE)).toEqual([])
})

test('put right after leaving was asked for', () => {
  expect(findingsIn(rectified(withdrawn(asked(DEMANDED)), '2015-04-02'), RULE)).toEqual([])
})

test('without a notice that asks for it', () => {
  const [finding, ...more] = findingsIn(withdrawn(DEMANDED, { notice: null }), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(WITHDRAWAL)}/notice`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('17')
  expect(finding?.message.sv).toBe('Utträdet 2015-04-01 gäller inte: inget meddelande begär det.')
  expect(more).toEqual([])
})

test.each<[string, string, string, Tree]>([
  [
    'notice',
    'a notice that is not on record',
    `meddelandet ${REQUEST} finns inte bland posterna`,
    withdrawn(DEMANDED),
  ],
  [
    'notice',
    'a notice that has been voided',
    `meddelandet ${REQUEST} räknas inte, eftersom det ströks av posten 2015-04-02-rattad`,
    withdrawn(recorded(asked(DEMANDED), ['2015-04-02-rattad', correctionOf(REQUEST, '2015-04-02', null)])),
  ],
  [
    'demand',
    'a demand that has been voided',
    `meddelandet ${DEMAND} räknas inte, eftersom det ströks av posten 2015-04-02-rattad`,
    withdrawn(recorded(asked(DEMANDED), ['2015-04-02-rattad', correctionOf(DEMAND, '2015-04-02', null)])),
  ],
  [
    'notice',
    'a notice of something else',
    `meddelandet ${DEMAND} är ingen begäran om utträde`,
    withdrawn(asked(DEMANDED), { notice: DEMAND }),
  ],
  ['demand', 'no demand', 'det vilar inte på någon uppmaning', withdrawn(asked(DEMANDED), { demand: null })],
  [
    'demand',
    'a demand that is not on record',
    `meddelandet ${DEMAND} finns inte bland posterna`,
    withdrawn(asked(SIGNED)),
  ],
  [
    'demand',
    'a notice that is no demand',
    `meddelandet ${REQUEST} är ingen uppmaning`,
    withdrawn(asked(DEMANDED), { demand: REQUEST }),
  ],
  [
    'demand',
    'the other party’s demand',
    `uppmaningen ${DEMAND} kom från Botkyrka kommun, inte från den Part som begär utträde`,
    withdrawn(
      asked(recorded(SIGNED, [DEMAND, noticeOn('2015-03-02', { from: 'municipality', to: 'police' })])),
    ),
  ],
  [
    'date',
    'asked for on the last day of the cure period',
    'rättelsetiden löpte till och med 2015-03-16, men utträdet begärdes redan 2015-03-16',
    withdrawn(asked(DEMANDED, '2015-03-16')),
  ],
  [
    'demand',
    'put right on the last day',
    'bristen rättades 2015-03-16, inom rättelsetiden',
    withdrawn(asked(rectified(DEMANDED, '2015-03-16'))),
  ],
])('%s: %s', (field, _, why, tree) => {
  expect(toldOf(tree)).toEqual([
    [`${recordFile(WITHDRAWAL)}/${field}`, 'error', `Utträdet 2015-04-01 gäller inte: ${why}.`],
  ])
})

test('the first day after the cure period is late enough', () => {
  expect(findingsIn(withdrawn(asked(DEMANDED, '2015-03-17')), RULE)).toEqual([])
})

test('a cure period that cannot be computed is unknown, not broken', () => {
  const tree = edited(withdrawn(asked(DEMANDED)), ['samverkan.yaml', ['readings', 'cure-period'], null])
  expect(toldOf(tree)).toEqual([
    [
      `${recordFile(WITHDRAWAL)}/date`,
      'warning',
      'Utträdet 2015-04-01 gäller inte: det går inte att räkna ut när rättelsetiden slutar.',
    ],
  ])
})

test('put right late, but before leaving was asked for', () => {
  expect(toldOf(withdrawn(asked(rectified(DEMANDED, '2015-03-17'))))).toEqual([
    [
      `${recordFile(WITHDRAWAL)}/demand`,
      'warning',
      'Det kan diskuteras om utträdet 2015-04-01 gäller: bristen rättades 2015-03-17, efter rättelsetiden (till och med 2015-03-16) men innan utträdet begärdes 2015-04-01.',
    ],
  ])
})
