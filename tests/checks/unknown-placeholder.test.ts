import { describe, expect, test } from 'vitest'
import { BODY, CONTACTS, MEASURES, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { markedIn } from '../support/marked.ts'

const RULE = 'unknown-placeholder'

/** The shipped agreement with another text for clause 18. */
function withText(text: string): typeof SHIPPED {
  return edited(SHIPPED, [BODY, ['clauses', 17, 'text'], text])
}

test('every placeholder of the shipped agreement can be filled in', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a misspelt name, at its line and column inside the text', () => {
  const tree = withText('Tvister löses i godo.\n\n- Avtalstiden börjar\n  {{date term.begin}}.\n')
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/clauses/17/text`)
  expect(finding && markedIn(tree, finding)).toBe('{{date term.begin}}')
  expect(finding?.clause).toBe('18')
  expect(finding?.message.sv).toBe('{{date term.begin}}: det finns inget som heter ”begin”.')
  expect(more).toEqual([])
})

test('a name that is near another one', () => {
  const [finding] = findingsIn(withText('Från {{date term.strat}}.'), RULE)
  expect(finding?.hint?.sv).toBe('Menar du start?')
})

describe('what is wrong with', () => {
  test.each([
    ['{{datum term.start}}', '{{datum term.start}}: en platshållare kan inte börja med ”datum”.'],
    ['{{date}}', '{{date}}: efter date ska vägen till en uppgift stå, och inget mer.'],
    ['{{clause åtta}}', '{{clause åtta}}: efter clause ska ett nummer stå, och inget mer.'],
    ['{{clause term.start}}', '{{clause term.start}}: efter clause ska ett nummer stå, och inget mer.'],
    ['{{{value term.start}}}', '{{{value term.start}}} är inte skriven som en platshållare.'],
    ['{{#if term}}', '{{#if term}} är inte skriven som en platshållare.'],
    ['{{date term.start', '{{date är inte skriven som en platshållare.'],
    [
      '{{date parties.police.name}}',
      '{{date parties.police.name}}: date visar ett datum, men här finns ”Närpolisområde Botkyrka”.',
    ],
    [
      '{{value parties.police.id}}',
      '{{value parties.police.id}}: value visar ett ord eller ett tal, men här finns ”police”.',
    ],
    [
      '{{value term.start}}',
      '{{value term.start}}: value visar ett ord eller ett tal, men här finns ”2014-12-01”.',
    ],
    [
      '{{value term.renewal.extension}}',
      '{{value term.renewal.extension}}: value visar ett ord eller ett tal, men här finns ”P2Y”.',
    ],
    [
      '{{list parties.municipality.organisation}}',
      '{{list parties.municipality.organisation}}: list visar en uppräkning, men här finns en tom lista.',
    ],
    ['{{value term}}', '{{value term}}: value visar ett ord eller ett tal, men här finns flera uppgifter.'],
  ])('%s', (text, message) => {
    expect(findingsIn(withText(`Se ${text} här.`), RULE).map((finding) => finding.message.sv)).toEqual([
      message,
    ])
  })
})

test('braces in a name are not filled in', () => {
  const tree = edited(SHIPPED, [MEASURES, ['measures', 0, 'name'], 'Medling i {{value parties.police.name}}'])
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${MEASURES}/measures/0/name`)
  expect(finding && markedIn(tree, finding)).toBe('{{value parties.police.name}}')
  expect(finding?.message.sv).toBe(
    '{{value parties.police.name}} står i ett fält där platshållare inte fylls i.',
  )
  expect(more).toEqual([])
})

test('an appendix reaches its own values and the body’s, not those of another appendix', () => {
  const reached = (text: string) => edited(SHIPPED, [MEASURES, ['measures', 0, 'purpose'], text])
  expect(findingsIn(reached('{{date term.end}} {{value measures.mediation.name}}'), RULE)).toEqual([])
  expect(findingsIn(reached('{{value subjects.measures.name}}'), RULE)).toHaveLength(1)
})

test('a value that is not known is a blank, not a fault', () => {
  expect(findingsIn(withText('{{date overarching-agreement.date}}'), RULE)).toEqual([])
})

test('a file without texts', () => {
  const tree = edited(SHIPPED, [CONTACTS, ['contacts', 0, 'titles', 0], '{{'])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${CONTACTS}/contacts/0/titles/0`])
})
