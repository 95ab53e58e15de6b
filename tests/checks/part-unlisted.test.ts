import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { BODY, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, revisedAndSigned } from '../support/records.ts'
import { inFolderOf, proposed } from '../support/trees.ts'

const RULE = 'part-unlisted'
const SIXTH = 'appendix-6-measures/2014-12-01.yaml'
const WITH_SIXTH = { ...SHIPPED, [SIXTH]: SHIPPED[MEASURES] ?? '' }

test('the shipped agreement lists every folder', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a folder that the body does not list', () => {
  const [finding, ...more] = findingsIn(WITH_SIXTH, RULE)
  expect(finding && place(finding)).toBe(`${SIXTH}/kind`)
  expect(finding?.clause).toBe(null)
  expect(finding?.message.sv).toBe(
    'Mappen appendix-6-measures hör inte till någon bilaga som huvuddelen listar.',
  )
  expect(finding?.hint?.sv).toBe(
    'Skriv in bilagan i huvuddelen under appendices med id: appendix-6 och kind: measures, eller ta bort mappen.',
  )
  expect(more).toEqual([])
})

test('a folder is told once, at its first revision', () => {
  expect(findingsIn(proposed(WITH_SIXTH, SIXTH, '2015-05-01'), RULE).map(place)).toEqual([`${SIXTH}/kind`])
})

test('a folder with the id of an appendix of another kind, beside the right one', () => {
  const file = 'appendix-2-measures/2014-12-01.yaml'
  const [finding] = findingsIn({ ...SHIPPED, [file]: SHIPPED[MEASURES] ?? '' }, RULE)
  expect(finding && place(finding)).toBe(`${file}/kind`)
  expect(finding?.hint?.sv).toBe(
    'Huvuddelen listar appendix-2 som situation: då heter mappen appendix-2-situation.',
  )
})

test('an appendix that a proposed body lists is no stray', () => {
  const body = inFolderOf(BODY, '2015-05-01')
  const entry = {
    id: 'appendix-6',
    number: 6,
    kind: 'measures',
    clause: '11',
    title: 'Mer',
    'changed-by': { kind: 'signatures' },
  }
  const tree = edited(proposed(WITH_SIXTH, BODY, '2015-05-01'), [body, ['appendices', 5], entry])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('an appendix that a later body no longer lists stays among the files, since it was agreed', () => {
  const listed = parse(SIGNED[BODY] ?? '').appendices.slice(0, 4)
  const tree = revisedAndSigned(SIGNED, BODY, '2015-03-01', [['appendices'], listed])
  expect(findingsIn(tree, RULE, '2015-03-01')).toEqual([])
})
