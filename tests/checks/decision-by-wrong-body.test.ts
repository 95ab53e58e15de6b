import { expect, test } from 'vitest'
import {
  COMMUNICATION,
  CONTACTS,
  BODY,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  correctionOf,
  meetingOn,
  recordFile,
  recorded,
  revised,
  signed,
} from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const RULE = 'decision-by-wrong-body'
const MEETING = '2015-05-12-mote'

/** A meeting of a body that adopts a new revision of a part. */
function decided(file: string, body: string, tree = SIGNED): Tree {
  const proposed = revised(tree, file, '2015-04-20')
  const decisions = [adopts(proposed, inFolderOf(file, '2015-04-20'))]
  return recorded(proposed, [MEETING, meetingOn('2015-05-12', { body, decisions })])
}

test('the steering group decides the situation picture', () => {
  expect(findingsIn(decided(SITUATION, 'steering-group'), RULE, '2015-06-01')).toEqual([])
})

test('the working group does not', () => {
  const [finding, ...more] = findingsIn(decided(SITUATION, 'working-group'), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile(MEETING)}/decisions/0/revision/part`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('10(3)')
  expect(finding?.message.sv).toBe(
    'Lydelsen 2015-04-20 av bilaga 2 gäller inte genom beslutet i arbetsgruppen 2015-05-12: arbetsgruppen får inte besluta om den.',
  )
  expect(finding?.hint?.sv).toBe('Den ändras genom beslut av styrgruppen. Anteckna det mötet i records/.')
  expect(more).toEqual([])
})

test('what takes every party’s signature no body decides', () => {
  const [finding] = findingsIn(decided(CONTACTS, 'steering-group'), RULE, '2015-06-01')
  expect(finding?.clause).toBe('10(4)')
  expect(finding?.hint?.sv).toBe('Den ändras med alla Parters underskrifter. Anteckna dem i records/.')
  const [ofBody] = findingsIn(decided(BODY, 'steering-group'), RULE, '2015-06-01')
  expect(ofBody?.clause).toBeNull()
  expect(ofBody?.message.sv).toContain('Lydelsen 2015-04-20 av huvuddelen gäller inte')
})

test('where two parts contradict, the reading says who decides', () => {
  const bySignatures = edited(SIGNED, [
    'samverkan.yaml',
    ['readings', 'changes'],
    { 'appendix-4': 'signatures' },
  ])
  expect(findingsIn(decided(COMMUNICATION, 'steering-group'), RULE, '2015-06-01')).toEqual([])
  const [finding] = findingsIn(decided(COMMUNICATION, 'steering-group', bySignatures), RULE, '2015-06-01')
  expect(finding?.clause).toBe('10(4)')
  expect(finding?.hint?.sv).toContain(
    'Den ändras enligt readings.changes.appendix-4 med alla Parters underskrifter.',
  )
  const [byOther] = findingsIn(decided(COMMUNICATION, 'working-group'), RULE, '2015-06-01')
  expect(byOther?.clause).toBe('12')
  expect(byOther?.hint?.sv).toContain('enligt readings.changes.appendix-4 genom beslut av styrgruppen')
})

test('the first revision of a part takes signatures, whoever may change it', () => {
  const meeting = meetingOn('2014-12-02', { decisions: [adopts(SHIPPED, SITUATION)] })
  const [finding, ...more] = findingsIn(recorded(signed(), ['2014-12-02-mote', meeting]), RULE)
  expect(finding?.clause).toBeNull()
  expect(finding?.hint?.sv).toBe(
    'Den första lydelsen av en del gäller först när alla Parter har undertecknat den.',
  )
  expect(more).toEqual([])
})

test('a meeting recorded for the wrong body, and corrected', () => {
  const wrong = decided(SITUATION, 'working-group')
  const decisions = [adopts(wrong, inFolderOf(SITUATION, '2015-04-20'))]
  const mended = recorded(wrong, [
    '2015-05-20-rattelse',
    correctionOf(MEETING, '2015-05-20', meetingOn('2015-05-12', { decisions })),
  ])
  expect(findingsIn(mended, RULE, '2015-05-19')).toHaveLength(1)
  expect(findingsIn(mended, RULE, '2015-05-20')).toEqual([])
})
