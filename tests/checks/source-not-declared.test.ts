import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised } from '../support/records.ts'

const RULE = 'source-not-declared'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const SURVEY = { id: 'safety-survey', kind: 'quantitative', name: 'Trygghetsundersökningen' }

/** A situation picture that rests on one source more; null where nothing describes the update. */
function updated(newSources: string[] | null, tree: Tree = SIGNED): Tree {
  const update = { text: 'Nytt underlag.', 'new-sources': newSources }
  return revised(
    tree,
    SITUATION,
    '2015-04-20',
    [['sources', 3], SURVEY],
    [['update'], newSources === null ? undefined : update],
  )
}

function adopted(tree: Tree, file: string, date: string): Tree {
  return recorded(tree, [`${date}-styrgruppen`, meetingOn(date, { decisions: [adopts(tree, file)] })])
}

test('the first revision updates nothing', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a new source that the update tells of', () => {
  expect(findingsIn(updated(['safety-survey']), RULE)).toEqual([])
})

test.each([
  ['an update that does not tell of it', []],
  ['no description of the update', null],
])('a new source, and %s', (_, newSources) => {
  const [finding, ...more] = findingsIn(updated(newSources), RULE)
  expect(finding && place(finding)).toBe(`${PICTURE}/sources/3/name`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('10(1)')
  expect(finding?.message.sv).toBe(
    'Underlaget ”Trygghetsundersökningen” fanns inte i lydelsen 2014-12-01, men beskrivningen av uppdateringen tar inte upp det.',
  )
  expect(finding?.hint?.sv).toBe(
    'Berätta om underlaget i update.text och skriv safety-survey i update.new-sources.',
  )
  expect(more).toEqual([])
})

test('a source that is said to be new and is not', () => {
  const [finding, ...more] = findingsIn(updated(['safety-survey', 'youth-survey']), RULE)
  expect(finding && place(finding)).toBe(`${PICTURE}/update/new-sources/1`)
  expect(finding?.message.sv).toBe(
    'Underlaget ”Ungdomsenkäten” sägs vara nytt, men det fanns redan i lydelsen 2014-12-01.',
  )
  expect(more).toEqual([])
})

test('an adopted revision is not to be edited', () => {
  const [finding] = findingsIn(adopted(updated(null), PICTURE, '2015-05-12'), RULE, '2015-06-01')
  expect(finding?.hint?.sv).toContain('Lydelsen är antagen och ändras inte.')
})

test('an adopted revision updates the one before it that was adopted, not a mere proposal', () => {
  const later = 'appendix-2-situation/2015-05-04.yaml'
  const tree = revised(updated(['safety-survey']), PICTURE, '2015-05-04', [
    ['update'],
    { text: 'Nytt.', 'new-sources': [] },
  ])
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(findingsIn(adopted(tree, later, '2015-05-12'), RULE, '2015-06-01').map(place)).toEqual([
    `${later}/sources/3/name`,
  ])
})
