import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, correctionOf, noticeOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'withdrawal-request-invalid'
const DEMAND = '2015-03-02-uppmaning'
// The cure period runs until 2015-03-16.
const DEMANDED = recorded(SIGNED, [DEMAND, noticeOn('2015-03-02')])

function asked(tree: Tree, date: string, regarding: string | null = DEMAND): Tree {
  return recorded(tree, [`${date}-begaran`, noticeOn(date, { subject: 'withdrawal', regarding })])
}

function toldOf(tree: Tree): string[][] {
  return findingsIn(tree, RULE).map((finding) => [place(finding), finding.message.sv])
}

test('asked for after the cure period', () => {
  expect(toldOf(asked(DEMANDED, '2015-03-17'))).toEqual([])
  expect(toldOf(asked(DEMANDED, '2015-03-17', null))).toEqual([])
})

test('asked for within the cure period', () => {
  const [finding, ...more] = findingsIn(asked(DEMANDED, '2015-03-10'), RULE)
  expect(finding && place(finding)).toBe(`${recordFile('2015-03-10-begaran')}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('17')
  expect(finding?.message.sv).toBe(
    'Begäran om utträde 2015-03-10 ger ingen rätt att lämna avtalet: rättelsetiden löpte till och med 2015-03-16, men utträdet begärdes redan 2015-03-10.',
  )
  expect(more).toEqual([])
})

test.each<[string, string, Tree]>([
  ['date', 'rättelsetiden löpte till och med 2015-03-16', asked(DEMANDED, '2015-03-16', null)],
  ['regarding', 'ingen uppmaning ligger till grund', asked(SIGNED, '2015-03-17', null)],
  [
    'regarding',
    `meddelandet ${DEMAND} räknas inte, eftersom det ströks av posten 2015-03-18-rattad`,
    asked(recorded(DEMANDED, ['2015-03-18-rattad', correctionOf(DEMAND, '2015-03-18', null)]), '2015-03-17'),
  ],
  [
    'regarding',
    `uppmaningen ${DEMAND} kom från Botkyrka kommun, inte från den Part som begär utträde`,
    asked(
      recorded(SIGNED, [DEMAND, noticeOn('2015-03-02', { from: 'municipality', to: 'police' })]),
      '2015-03-17',
    ),
  ],
  [
    'regarding',
    'bristen rättades 2015-03-12, inom rättelsetiden',
    asked(
      recorded(DEMANDED, [
        '2015-03-12-rattelse',
        { kind: 'rectification', date: '2015-03-12', demand: DEMAND, what: 'Klart.' },
      ]),
      '2015-03-17',
    ),
  ],
])('%s: %s', (field, why, tree) => {
  expect(toldOf(tree)).toEqual([
    [expect.stringMatching(new RegExp(`-begaran.yaml/${field}$`)), expect.stringContaining(why)],
  ])
})

test('by a demand whose cure period nothing settles', () => {
  const letter = noticeOn('2015-03-02', { channel: 'registered-letter' })
  const tree = edited(asked(recorded(SIGNED, [DEMAND, letter]), '2015-03-18'), [
    'samverkan.yaml',
    ['readings', 'cure-period'],
    null,
  ])
  expect(toldOf(tree)).toEqual([
    [
      `${recordFile('2015-03-18-begaran')}/date`,
      'Det går inte att avgöra om begäran om utträde 2015-03-18 ger rätt att lämna avtalet: rättelsetiden slutade tidigast 2015-03-16 och senast 2015-03-19, och ingen läsning är vald.',
    ],
  ])
})

test('asked for anew, in time', () => {
  expect(toldOf(asked(asked(DEMANDED, '2015-03-10'), '2015-03-17'))).toEqual([])
})

test('a withdrawal that rests on it is told of there', () => {
  const withdrawal: WrittenRecord['withdrawal'] = {
    kind: 'withdrawal',
    date: '2015-03-10',
    notice: '2015-03-10-begaran',
    demand: DEMAND,
    effective: null,
  }
  const tree = recorded(asked(DEMANDED, '2015-03-10'), ['2015-03-10-uttrade', withdrawal])
  expect(toldOf(tree)).toEqual([])
  expect(findingsIn(tree, 'withdrawal-invalid')).toHaveLength(1)
})
