import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { MEASURES, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recordFile, recorded, revised } from '../support/records.ts'

const RULE = 'result-missing'
const FOLLOW_UP = '2015-11-16-uppfoljning'
type Result = WrittenRecord['follow-up']['results'][number]

const RESULTS: Result[] = [
  { measure: 'sig-vart', value: 90, text: 'Nio av tio.' },
  { measure: 'support-centre', value: 190, text: 'Målet nåddes.' },
  { measure: 'mediation', value: 41, text: 'Fler än året före.' },
  { measure: 'contact-officer', value: null, text: 'Resursen finns.' },
  { measure: 'parents-evenings', value: null, text: 'Tolv kvällar.' },
  { measure: 'mvp', value: null, text: 'Utbildning klar.' },
  { measure: 'neighbourhood-watch', value: 310, text: 'Fler deltagare.' },
  { measure: 'night-patrols', value: null, text: 'Fler vuxna ute.' },
]

function followedUp(
  results: readonly Result[],
  more: Partial<WrittenRecord['follow-up']> = {},
  tree: Tree = SIGNED,
): Tree {
  const content: WrittenRecord['follow-up'] = {
    kind: 'follow-up',
    date: '2015-11-16',
    subject: 'measures',
    by: { bodies: ['working-group'], roles: [] },
    summary: 'Åtgärderna löper på.',
    results: [...results],
    ...more,
  }
  return recorded(tree, [FOLLOW_UP, content])
}

test('a result for every measure', () => {
  expect(findingsIn(followedUp(RESULTS), RULE, '2015-12-01')).toEqual([])
})

test('a measure that is left out', () => {
  const [finding, ...more] = findingsIn(followedUp(RESULTS.slice(0, 7)), RULE, '2015-12-01')
  expect(finding && place(finding)).toBe(`${recordFile(FOLLOW_UP)}/results`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('13')
  expect(finding?.message.sv).toBe('Uppföljningen säger inget om åtgärden ”Nattvandring”.')
  expect(more).toEqual([])
})

test('a goal that is a figure, and no figure', () => {
  const results = RESULTS.map((one) => ({ ...one, value: null }))
  const findings = findingsIn(followedUp(results), RULE, '2015-12-01')
  expect(findings.map(place)).toEqual(
    [0, 1, 2, 6].map((index) => `${recordFile(FOLLOW_UP)}/results/${index}/value`),
  )
  expect(findings[2]?.message.sv).toBe(
    'Målet för åtgärden ”Medling” är ett tal, men uppföljningen anger inte vilket tal som nåddes.',
  )
})

test('the plan that counts is the one in force on the day of the follow-up', () => {
  const date = '2015-12-10'
  const plan = revised(SIGNED, MEASURES, date, [['measures', 7, 'id'], 'night-walks'])
  const tree = recorded(plan, [
    `${date}-styrgruppen`,
    meetingOn(date, { decisions: [adopts(plan, `appendix-3-measures/${date}.yaml`)] }),
  ])
  expect(findingsIn(followedUp(RESULTS, {}, tree), RULE, '2015-12-31')).toEqual([])
  const after = followedUp(RESULTS, { date: '2015-12-11' }, tree)
  expect(findingsIn(after, RULE, '2015-12-31')).toHaveLength(1)
})

test('what is followed up is something else, or the agreement did not bind yet', () => {
  expect(findingsIn(followedUp([], { subject: 'communication' }), RULE, '2015-12-01')).toEqual([])
  expect(findingsIn(followedUp([], { date: '2014-11-28' }), RULE, '2015-12-01')).toEqual([])
})
