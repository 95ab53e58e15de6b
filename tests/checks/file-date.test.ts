import { expect, test } from 'vitest'
import { BODY, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, correctionOf, meetingOn, recordFile, recorded } from '../support/records.ts'
import { renamed } from '../support/trees.ts'

const RULE = 'file-date'

test('every shipped file is called by its date', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a file whose date is another', () => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [MEASURES, ['date'], '2015-01-01']), RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/date`)
  expect(finding?.message.sv).toBe('Filen heter 2014-12-01.yaml, men lydelsen är daterad 2015-01-01.')
  expect(finding?.hint?.sv).toBe(
    'Döp om filen till 2015-01-01.yaml, eller rätta date om filens namn är det rätta.',
  )
  expect(more).toEqual([])
})

test.each(['body/utkast.yaml', 'body/2014-12-01.yml', 'body/2014-12-01-ny.yaml'])(
  '%s is not called by a date',
  (file) => {
    const [finding] = findingsIn(renamed(SHIPPED, BODY, file), RULE)
    expect(finding && place(finding)).toBe(`${file}/date`)
    expect(finding?.hint?.sv).toBe('Döp om filen till 2014-12-01.yaml.')
  },
)

test('a file that the body does not list is held to its date too', () => {
  const stray = 'appendix-9-measures/2015-01-01.yaml'
  expect(findingsIn({ ...SHIPPED, [stray]: SHIPPED[MEASURES] ?? '' }, RULE).map(place)).toEqual([
    `${stray}/date`,
  ])
})

test('a copy beside the original is never told to take its name', () => {
  const copy = 'body/2014-12-01 - kopia.yaml'
  const [finding] = findingsIn({ ...SHIPPED, [copy]: SHIPPED[BODY] ?? '' }, RULE)
  expect(finding && place(finding)).toBe(`${copy}/date`)
  expect(finding?.hint?.sv).toBe(
    'Det finns redan en lydelse i 2014-12-01.yaml. Ta bort den här filen om den är en kopia, eller ge den en egen dag i date och i namnet.',
  )
})

const MEETING = '2015-04-14-styrgruppen'
const MET = recorded(SIGNED, [MEETING, meetingOn('2015-04-14')])

test('a record is called by its day and some words', () => {
  expect(findingsIn(MET, RULE)).toEqual([])
})

test('a record whose date is another', () => {
  const [finding, ...more] = findingsIn(edited(MET, [recordFile(MEETING), ['date'], '2015-04-15']), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(MEETING)}/date`)
  expect(finding?.message.sv).toBe(
    'Filen heter 2015-04-14-styrgruppen.yaml, men posten är daterad 2015-04-15.',
  )
  expect(finding?.hint?.sv).toBe(
    'Döp om filen till 2015-04-15-styrgruppen.yaml, eller rätta date om filens namn är det rätta.',
  )
  expect(more).toEqual([])
})

test('a record beside the one whose name it should have', () => {
  const tree = edited(recorded(MET, ['2015-04-15-styrgruppen', meetingOn('2015-04-15')]), [
    recordFile(MEETING),
    ['date'],
    '2015-04-15',
  ])
  expect(findingsIn(tree, RULE)[0]?.hint?.sv).toContain(
    'Det finns redan en post i 2015-04-15-styrgruppen.yaml.',
  )
})

test('a correction moves a record to another day and leaves its name', () => {
  const moved = correctionOf(MEETING, '2015-04-20', meetingOn('2015-04-15'))
  expect(findingsIn(recorded(MET, ['2015-04-20-rattad', moved]), RULE)).toEqual([])
})

test('a revision that has been superseded is held to its date too', () => {
  const later = renamed(edited(SIGNED, [MEASURES, ['title'], 'Planer']), BODY, 'body/2014-12-01-ny.yaml')
  expect(findingsIn(later, RULE).map(place)).toEqual(['body/2014-12-01-ny.yaml/date'])
})
