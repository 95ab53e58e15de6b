import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { markedIn } from '../support/marked.ts'

const RULE = 'text-markup'

function withText(text: string): typeof SHIPPED {
  return edited(SHIPPED, [BODY, ['clauses', 17, 'text'], text])
}

test('the shipped texts hold only what texts can hold', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('an image, and nothing but the image', () => {
  const tree = withText('Se ![kartan](https://example.se/karta.png) här.\n')
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/clauses/17/text`)
  expect(finding && markedIn(tree, finding)).toBe('![kartan](https://example.se/karta.png)')
  expect(finding?.clause).toBe('18')
  expect(finding?.message.sv).toBe('En bild kan inte stå i avtalets texter.')
  expect(more).toEqual([])
})

test.each([
  ['Kör `{{value x}}` här.', 'Kod'],
  ['```\nkod\n```', 'Kod'],
  ['> Ett citat.', 'Ett blockcitat'],
  ['- > Ett citat i en lista.', 'Ett blockcitat'],
  ['Ett stycke.\n\n---\n\nEtt till.', 'En avdelande linje'],
  ['Se [sidan](http://example.se).', 'En sådan länk'],
  ['Se [sidan](javascript:alert%281%29).', 'En sådan länk'],
  ['Se [sidan][1].\n\n[1]: https://example.se', 'En länk med adressen på annat håll'],
  ['| Vad | När |\n| --- | --- |\n| Möte | Maj |', 'En tabell'],
])('%j', (text, what) => {
  const messages = findingsIn(withText(text), RULE).map(({ message }) => message.sv)
  expect(messages).toContain(`${what} kan inte stå i avtalets texter.`)
})

test.each([
  '# Rubrik\n\nEtt **fett** och ett *kursivt* ord.',
  '- ett\n- två\n\n1. först\n2. sedan',
  'Skriv till [oss](mailto:a@example.se), [ring](tel:+4681234567) eller [läs](https://example.se).',
  'Beloppet <belopp> är text, liksom 1 | 2 och ett – tankstreck.',
])('%j is fine', (text) => {
  expect(findingsIn(withText(text), RULE)).toEqual([])
})
