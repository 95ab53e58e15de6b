import { expect, test } from 'vitest'
import { COMMUNICATION, MEASURES, SITUATION, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, correctionOf, meetingOn, recordFile, recorded, revised } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const RULE = 'decision-without-minutes'
const MEETING = '2015-05-12-styrgruppen'
const DAY = '2015-04-20'

function decided(minutes: string | null, ...files: readonly string[]): Tree {
  const proposed = files.reduce((tree, file) => revised(tree, file, DAY), SIGNED)
  const decisions = files.map((file) => adopts(proposed, inFolderOf(file, DAY)))
  return recorded(proposed, [MEETING, meetingOn('2015-05-12', { minutes, decisions })])
}

test('a documented decision', () => {
  expect(findingsIn(decided('Protokoll 1/2015', SITUATION), RULE, '2015-06-01')).toEqual([])
})

test('a meeting that adopts nothing needs no minutes here', () => {
  expect(findingsIn(decided(null), RULE, '2015-06-01')).toEqual([])
})

test('a decision that is not documented, once for the meeting', () => {
  const [finding, ...more] = findingsIn(decided(null, SITUATION, MEASURES), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile(MEETING)}/minutes`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('10(3)')
  expect(finding?.message.sv).toBe(
    'Mötet i styrgruppen 2015-05-12 beslutade om bilaga 2 och bilaga 3, men inget protokoll är angivet. ' +
      'Ett beslut gäller först när det är dokumenterat.',
  )
  expect(more).toEqual([])
})

test('an appendix that a body decides only by the reading rests on its own clause', () => {
  expect(findingsIn(decided(null, COMMUNICATION), RULE, '2015-06-01')[0]?.clause).toBe('12')
})

test('minutes named in a correction count from its day', () => {
  const tree = decided(null, SITUATION)
  const decisions = [adopts(tree, inFolderOf(SITUATION, DAY))]
  const mended = recorded(tree, [
    '2015-05-26-protokoll',
    correctionOf(MEETING, '2015-05-26', meetingOn('2015-05-12', { decisions })),
  ])
  expect(findingsIn(mended, RULE, '2015-05-25')).toHaveLength(1)
  expect(findingsIn(mended, RULE, '2015-05-26')).toEqual([])
})
