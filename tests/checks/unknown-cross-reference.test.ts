import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { markedIn } from '../support/marked.ts'

const RULE = 'unknown-cross-reference'

test('every clause and appendix that the shipped agreement refers to exists', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a text that refers to a clause and an appendix too many', () => {
  const tree = edited(SHIPPED, [BODY, ['clauses', 17, 'text'], 'Se {{clause 19}} och {{appendix 9}}.'])
  const findings = findingsIn(tree, RULE)
  expect(findings.map(place)).toEqual([`${BODY}/clauses/17/text`, `${BODY}/clauses/17/text`])
  expect(findings.map((finding) => markedIn(tree, finding))).toEqual(['{{clause 19}}', '{{appendix 9}}'])
  expect(findings.map(({ message }) => message.sv)).toEqual(['Punkt 19 finns inte.', 'Bilaga 9 finns inte.'])
  expect(findings.map(({ clause }) => clause)).toEqual(['18', '18'])
})

test('an appendix that refers to a clause too many', () => {
  const tree = edited(SHIPPED, [FOLLOW_UP, ['subjects', 0, 'method'], 'Se {{clause 19}}.'])
  expect(findingsIn(tree, RULE).map(({ clause }) => clause)).toEqual(['13'])
})

test.each([
  [BODY, ['term', 'clause'], '19'],
  [BODY, ['appendices', 1, 'changed-by', 'clause'], '20(3)'],
  [FOLLOW_UP, ['subjects', 3, 'changed-by', 'clause'], '19'],
] as const)('%s: %j rests on a clause that does not exist', (file, path, clause) => {
  const [finding, ...more] = findingsIn(edited(SHIPPED, [file, path, clause]), RULE)
  expect(finding && place(finding)).toBe(`${file}/${path.join('/')}`)
  expect(finding?.message.sv).toBe(`Punkt ${clause} finns inte.`)
  expect(finding?.clause).toBe(null)
  expect(more).toEqual([])
})

test('clause 10 has four numbered paragraphs', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['situation-update', 'clause'], '10(4)']), RULE)).toEqual([])
})

test.each([
  ['10(5)', 'Punkt 10 har inget stycke 5.', 'Clause 10 has no paragraph 5.'],
  ['4(1)', 'Punkt 4 har inget stycke 1.', 'Clause 4 has no paragraph 1.'],
])('%s names a numbered paragraph that its clause lacks', (written, sv, en) => {
  const tree = edited(SHIPPED, [BODY, ['situation-update', 'clause'], written])
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/situation-update/clause`)
  expect(finding?.message).toEqual({ sv, en })
  expect(finding?.together?.subject.sv).toBe(`punkt ${written}`)
  expect(more).toEqual([])
})

test('a number inside a line begins no paragraph', () => {
  const text = '1. Ett avtal från 2. kvartalet.\n2) Ett till.\n'
  const tree = edited(
    SHIPPED,
    [BODY, ['clauses', 3, 'text'], text],
    [BODY, ['term', 'clause'], '4(2)'],
    [BODY, ['situation-update', 'clause'], '4(3)'],
  )
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${BODY}/situation-update/clause`])
})
