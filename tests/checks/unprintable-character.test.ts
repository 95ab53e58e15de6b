import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/generate-printable.mjs'
import { BODY, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'unprintable-character'

test('the shipped agreement has only characters that its fonts have', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test.each([
  ['an emoji', 'Medling 😀', '😀 (U+1F600)'],
  ['a bullet out of Word', '\uF0B7 Medling', '\uF0B7 (U+F0B7)'],
  ['a script that the fonts lack', '調停', '調 (U+8ABF)'],
  ['a letter that only some of them have', 'Deanodahk ŧ', 'ŧ (U+0167)'],
])('%s is told, at its place in the text', (_, name, character) => {
  const [finding] = findingsIn(edited(SHIPPED, [MEASURES, ['measures', 2, 'name'], name]), RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/2/name`)
  expect(finding?.at).toMatchObject({ within: { offset: name.indexOf(character[0] ?? '') } })
  expect(finding?.message.sv).toBe(
    `Tecknet ${character} finns inte i dokumentets typsnitt och kan inte skrivas ut.`,
  )
})

test.each(['é ü ø æ ñ č š ž', '– — ” ’ … • → § ° ½ €', '☐ ≤ ≥ × −'])('%s can be printed', (characters) => {
  const tree = edited(SHIPPED, [BODY, ['clauses', 0, 'text'], `${characters}\n\nTvå rader\n`])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('the list of characters is that of the fonts', () => {
  const path = join(import.meta.dirname, '../../src/text/generated/printable.ts')
  expect(readFileSync(path, 'utf8')).toBe(generate())
})
