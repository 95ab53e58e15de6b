import { expect, test } from 'vitest'
import { MEASURES, SITUATION, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised } from '../support/records.ts'

const RULE = 'action-plan-not-updated'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const PLAN = 'appendix-3-measures/2015-11-12.yaml'

const PICTURED = revised(SIGNED, SITUATION, '2015-04-20', [['priorities'], ['Brottsoffer']])

function adopted(tree: Tree, file: string, date: string): Tree {
  return recorded(tree, [`${date}-styrgruppen`, meetingOn(date, { decisions: [adopts(tree, file)] })])
}

test('the priorities are as they were', () => {
  expect(findingsIn(SIGNED, RULE)).toEqual([])
  const same = revised(SIGNED, SITUATION, '2015-04-20')
  expect(findingsIn(adopted(same, PICTURE, '2015-05-12'), RULE, '2015-06-01')).toEqual([])
})

test('other priorities, and the plans as they were', () => {
  const [finding, ...more] = findingsIn(adopted(PICTURED, PICTURE, '2015-05-12'), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${PICTURE}/priorities`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('10(3)')
  expect(finding?.message.sv).toBe(
    'De prioriterade områdena har ändrats, men ingen lydelse av åtgärdsplanerna har börjat gälla efter det.',
  )
  expect(more).toEqual([])
})

test('other priorities that nobody has decided', () => {
  expect(findingsIn(PICTURED, RULE, '2015-06-01')).toEqual([])
})

test('the plans follow', () => {
  const planned = revised(adopted(PICTURED, PICTURE, '2015-05-12'), MEASURES, '2015-11-12')
  const tree = adopted(planned, PLAN, '2015-11-26')
  expect(findingsIn(tree, RULE, '2015-11-25')).toHaveLength(1)
  expect(findingsIn(tree, RULE, '2015-11-26')).toEqual([])
})
