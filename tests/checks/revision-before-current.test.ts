import { expect, test } from 'vitest'
import { COMMUNICATION, CONTACTS, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised, signatureOf } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const RULE = 'revision-before-current'

/** The tree with a meeting on this day that adopts the revision of that date. */
function decided(tree: Tree, day: string, file: string): Tree {
  return recorded(tree, [`${day}-styrgruppen`, meetingOn(day, { decisions: [adopts(tree, file)] })])
}

const OLDER = inFolderOf(SITUATION, '2015-02-01')
const NEWER = inFolderOf(SITUATION, '2015-04-20')
const BOTH = revised(revised(SIGNED, SITUATION, '2015-02-01'), SITUATION, '2015-04-20')

test('each revision newer than the one before', () => {
  const tree = decided(decided(BOTH, '2015-03-03', OLDER), '2015-05-12', NEWER)
  expect(findingsIn(tree, RULE, '2015-06-01')).toEqual([])
})

test('a revision adopted after a newer one', () => {
  const tree = decided(decided(BOTH, '2015-05-12', NEWER), '2015-05-26', OLDER)
  expect(findingsIn(tree, RULE, '2015-05-25').map(({ severity }) => severity)).toEqual(['warning'])
  const [finding, ...more] = findingsIn(tree, RULE, '2015-05-26')
  expect(finding && place(finding)).toBe(`${OLDER}/date`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('10(3)')
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-02-01 (${OLDER}) antogs när lydelsen 2015-04-20 gällde, som är nyare. Den gäller i stället för den nyare från 2015-05-26.`,
  )
  expect(more).toEqual([])
})

test('two adopted on one day come into force in the order of their dates', () => {
  const decisions = [adopts(BOTH, NEWER), adopts(BOTH, OLDER)]
  const tree = recorded(BOTH, ['2015-05-12-styrgruppen', meetingOn('2015-05-12', { decisions })])
  expect(findingsIn(tree, RULE, '2015-06-01')).toEqual([])
})

test('by signatures as by decision', () => {
  const [older, newer] = [inFolderOf(CONTACTS, '2015-02-01'), inFolderOf(CONTACTS, '2015-03-01')]
  const both = revised(revised(SIGNED, CONTACTS, '2015-02-01'), CONTACTS, '2015-03-01')
  const signedOn = (tree: Tree, day: string, file: string): Tree =>
    recorded(
      tree,
      [`${day}-police`, signatureOf(tree, 'police', day, [file])],
      [`${day}-municipality`, signatureOf(tree, 'municipality', day, [file])],
    )
  const [finding] = findingsIn(signedOn(signedOn(both, '2015-03-10', newer), '2015-04-10', older), RULE)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('10(4)')
})

test('by the reading that lets the steering group decide the communication plan', () => {
  const [older, newer] = [inFolderOf(COMMUNICATION, '2015-02-01'), inFolderOf(COMMUNICATION, '2015-04-20')]
  const both = revised(revised(SIGNED, COMMUNICATION, '2015-02-01'), COMMUNICATION, '2015-04-20')
  const tree = decided(decided(both, '2015-05-12', newer), '2015-05-26', older)
  expect(findingsIn(tree, RULE, '2015-06-01').map(place)).toEqual([`${older}/date`])
})

test('a proposal that has been overtaken', () => {
  const [finding, ...more] = findingsIn(decided(BOTH, '2015-05-12', NEWER), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${OLDER}/date`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.sv).toBe(
    `Förslaget 2015-02-01 (${OLDER}) är äldre än lydelsen 2015-04-20, som gäller.`,
  )
  expect(more).toEqual([])
})

test('a revision that was signed, and edited since, is no proposal to be removed', () => {
  const tree = edited(decided(BOTH, '2015-05-12', NEWER), [SITUATION, ['title'], 'Ändrad i efterhand'])
  expect(findingsIn(tree, RULE, '2015-06-01').map(place)).toEqual([`${OLDER}/date`])
})
