import { expect, test } from 'vitest'
import { BODY, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  cited,
  correctionOf,
  meetingOn,
  recordFile,
  recorded,
  revised,
} from '../support/records.ts'

const RULE = 'digest-mismatch'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const MEETING = '2015-05-12-styrgruppen'
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const ADOPTED = recorded(PROPOSED, [
  MEETING,
  meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] }),
])

const TITLE = ['title']
const RETITLED: Tree = edited(ADOPTED, [PICTURE, TITLE, 'Lokal lägesbild 2015'])

test('what was signed and decided is unchanged', () => {
  expect(findingsIn(ADOPTED, RULE, '2015-06-01')).toEqual([])
})

test('comments, layout and the order of keys may change', () => {
  const [first = '', ...rest] = (ADOPTED[PICTURE] ?? '').split('\n')
  const text = [...rest, first, '# Beslutad i maj.', ''].join('\n')
  expect(findingsIn({ ...ADOPTED, [PICTURE]: text }, RULE, '2015-06-01')).toEqual([])
})

test('a revision edited after the decision, once for its file', () => {
  const [finding, ...more] = findingsIn(RETITLED, RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${PICTURE}/date`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBeNull()
  expect(finding?.message.sv).toBe(
    `Lydelsen 2015-04-20 (${PICTURE}) säger inte längre det som den sade vid beslutet i styrgruppen 2015-05-12. ` +
      'En undertecknad eller beslutad lydelse ändras aldrig.',
  )
  expect(finding?.hint?.sv).toBe(
    'Återställ filen, och skriv ändringen i en ny lydelse. ' +
      `Är det kontrollsumman i ${recordFile(MEETING)} som är felskriven, så är den rätta ${cited(RETITLED, PICTURE).digest}.`,
  )
  expect(more).toEqual([])
})

test('before the decision the proposal may change', () => {
  expect(findingsIn(RETITLED, RULE, '2015-05-11')).toEqual([])
})

test('a body edited after both signatures is told of once, with both', () => {
  const findings = findingsIn(edited(SIGNED, [BODY, TITLE, 'AVTAL']), RULE)
  expect(findings.map(place)).toEqual([`${BODY}/date`])
  expect(findings[0]?.message.sv).toContain(
    'vid underskriften för Närpolisområde Botkyrka 2014-11-24 och underskriften för Botkyrka kommun 2014-11-26.',
  )
})

test('a revision that has been superseded is still bound', () => {
  expect(findingsIn(edited(ADOPTED, [SITUATION, TITLE, 'Lägesbild']), RULE, '2015-06-01').map(place)).toEqual(
    [`${SITUATION}/date`],
  )
})

test('a digest mistyped in the record, and one set right by a correction', () => {
  const path = ['decisions', 0, 'revision', 'digest']
  const mistyped = edited(ADOPTED, [recordFile(MEETING), path, '0'.repeat(64)])
  const right = meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] })
  const mended = recorded(mistyped, ['2015-05-20-rattelse', correctionOf(MEETING, '2015-05-20', right)])
  expect(findingsIn(mistyped, RULE, '2015-06-01')[0]?.hint?.sv).toContain(cited(ADOPTED, PICTURE).digest)
  expect(findingsIn(mended, RULE, '2015-06-01')).toEqual([])
})
