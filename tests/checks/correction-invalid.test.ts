import { expect, test } from 'vitest'
import { findingsIn, place } from '../support/agreement.ts'
import { SIGNED, consultationOn, correctionOf, meetingOn, recordFile, recorded } from '../support/records.ts'

const RULE = 'correction-invalid'
const MEETING = '2015-05-12-styrgruppen'
const FIRST = '2015-05-20-rattad'
const MET = recorded(SIGNED, [MEETING, meetingOn('2015-05-12')])

test.each([
  ['a replacement', meetingOn('2015-05-13')],
  ['none', null],
])('a correction in good order: %s', (_, replacement) => {
  const tree = recorded(MET, [FIRST, correctionOf(MEETING, '2015-05-20', replacement)])
  expect(findingsIn(tree, RULE, '2015-06-01')).toEqual([])
})

test('a correction of a correction', () => {
  const tree = recorded(
    MET,
    [FIRST, correctionOf(MEETING, '2015-05-20', null)],
    ['2015-05-21-rattad', correctionOf(FIRST, '2015-05-21', null)],
  )
  const [finding, ...more] = findingsIn(tree, RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile('2015-05-21-rattad')}/record`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBeNull()
  expect(finding?.message.sv).toBe(`Posten ${FIRST} rättar själv en annan post, och kan inte rättas.`)
  expect(finding?.hint?.sv).toContain(`Rätta ${MEETING} en gång till, i en ny post`)
  expect(more).toEqual([])
})

test('a replacement of another kind', () => {
  const tree = recorded(MET, [FIRST, correctionOf(MEETING, '2015-05-20', consultationOn('2015-05-12'))])
  const [finding, ...more] = findingsIn(tree, RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile(FIRST)}/replacement/kind`)
  expect(finding?.message.sv).toBe(
    'Posten är ett möte, men replacement är ett samråd. En post byter inte slag.',
  )
  expect(more).toEqual([])
})

test('a replacement of a day after the correction', () => {
  const tree = recorded(MET, [FIRST, correctionOf(MEETING, '2015-05-20', meetingOn('2015-05-21'))])
  const [finding, ...more] = findingsIn(tree, RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile(FIRST)}/replacement/date`)
  expect(finding?.message.sv).toBe(
    'Posten ska i stället ha hänt 2015-05-21, men den rättas redan 2015-05-20.',
  )
  expect(more).toEqual([])
})
