import { expect, test } from 'vitest'
import { BODY, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recordFile, recorded, revised, signatureOf } from '../support/records.ts'
import { without } from '../support/trees.ts'

const RULE = 'revision-unknown'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const MEETING = '2015-05-12-styrgruppen'
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const ADOPTED = recorded(PROPOSED, [
  MEETING,
  meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] }),
])
const CITED = `${recordFile(MEETING)}/decisions/0/revision`

test('what was signed and decided lies among the files', () => {
  expect(findingsIn(ADOPTED, RULE, '2015-06-01')).toEqual([])
})

test('a date of which there is no revision', () => {
  const [finding, ...more] = findingsIn(without(ADOPTED, PICTURE), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${CITED}/date`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBeNull()
  expect(finding?.message.sv).toBe('Det finns ingen lydelse av bilaga 2 daterad 2015-04-20.')
  expect(finding?.hint?.sv).toContain('De lydelser som finns är daterade 2014-12-01.')
  expect(more).toEqual([])
})

test('of many revisions the latest are named', () => {
  const days = ['2015-01-05', '2015-02-05', '2015-03-05', '2015-04-05', '2015-04-15']
  const many = days.reduce((tree, day) => revised(tree, SITUATION, day), without(ADOPTED, PICTURE))
  expect(findingsIn(many, RULE, '2015-06-01')[0]?.hint?.sv).toContain(
    'De senaste lydelserna är daterade 2015-01-05, 2015-02-05, 2015-03-05, 2015-04-05 och 2015-04-15.',
  )
})

test('a misspelt part, and the one that is likely meant', () => {
  const tree = edited(ADOPTED, [recordFile(MEETING), ['decisions', 0, 'revision', 'part'], 'apendix-2'])
  const [finding, ...more] = findingsIn(tree, RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${CITED}/part`)
  expect(finding?.message.sv).toBe('Det finns ingen lydelse av någon del som heter ”apendix-2”.')
  expect(finding?.hint?.sv).toMatch(/^Menar du appendix-2\? /)
  expect(more).toEqual([])
})

test('a signature of a revision that is not there', () => {
  const later = revised(SIGNED, BODY, '2015-03-01')
  const signature = signatureOf(later, 'police', '2015-03-02', ['body/2015-03-01.yaml'])
  const tree = recorded(SIGNED, ['2015-03-02-police', signature])
  expect(findingsIn(tree, RULE).map(place)).toEqual([
    `${recordFile('2015-03-02-police')}/signs/revisions/0/date`,
  ])
  expect(findingsIn(tree, RULE)[0]?.message.sv).toBe(
    'Det finns ingen lydelse av huvuddelen daterad 2015-03-01.',
  )
})

test('an appendix that the body no longer lists has its revisions still', () => {
  const unlisted = edited(ADOPTED, [BODY, ['appendices', 1], undefined])
  expect(findingsIn(unlisted, RULE, '2015-06-01')).toEqual([])
})
