import { describe, expect, test } from 'vitest'
import {
  BODY,
  COMMUNICATION,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { markedIn } from '../support/marked.ts'

const RULE = 'typed-value'

test('the shipped texts type nothing out that exists as a value', () => {
  expect(findingsIn(SHIPPED, RULE)).toEqual([])
})

test('a date that is typed out, at its place in the text', () => {
  const tree = inClause(4, 'Underavtalet gäller:\n\n- från och med\n  den 1 december 2014.\n')
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${BODY}/clauses/3/text`)
  expect(finding && markedIn(tree, finding)).toBe('1 december 2014')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe('”1 december 2014” är utskrivet, men finns redan som uppgift i avtalet.')
  expect(finding?.hint?.sv).toBe(
    'Skriv {{date term.start}} i stället. Då ändras texten när uppgiften ändras.',
  )
  expect(more).toEqual([])
})

describe('is found as', () => {
  test.each([
    ['2014-12-01', '{{date term.start}}'],
    ['den 31 december 2015', '{{date term.end}} eller {{date intentions.joint-revision.to}}'],
    ['den 1:e dec. 2014', '{{date term.start}}'],
    ['1/12 2014', '{{date term.start}}'],
    ['20141201', '{{date term.start}}'],
    ['sex (6) månader', '{{count term.renewal.consultation}}'],
    ['Sex månader', '{{count term.renewal.consultation}}'],
    ['6\nmånader', '{{count term.renewal.consultation}}'],
    ['två (2) år', '{{count term.renewal.extension}}'],
    ['fjorton dagar', '{{count early-exit.cure-period}}'],
    ['Botkyrka kommun', '{{value parties.municipality.name}}'],
    ['Botkyrka\nkommun', '{{value parties.municipality.name}}'],
    ['Botkyrka kommuns', '{{value parties.municipality.name}}s'],
    ['212000-2882', '{{value parties.municipality.organisation-number}}'],
    ['Mattias Jansson', '{{value signing.signatories.municipality.name}}'],
    ['Botkyrkas brottsförebyggande råd (BRÅ)', '{{value forums.local-bra.name}}'],
    ['punkt 8', '{{clause 8}}'],
    ['Bilaga 2', '{{appendix 2}}'],
  ])('%j: %s', (typed, placeholder) => {
    const hints = findingsIn(inClause(18, `Så står ${typed} här.`), RULE).map(({ hint }) => hint?.sv)
    expect(hints).toEqual([`Skriv ${placeholder} i stället. Då ändras texten när uppgiften ändras.`])
  })
})

describe('a number is known in a text about the same thing', () => {
  test.each([
    [inClause(7, 'Rådet har fjorton (14) ledamöter.'), '{{count forums.local-bra.seats.total}}'],
    [inClause(7, 'Rådet har 14 ledamöter.'), '{{value forums.local-bra.seats.total}}'],
    [
      inClause(5, 'Styrgruppen träffas två gånger om året.'),
      '{{count bodies.steering-group.frequency.times}}',
    ],
    [inClause(10, 'Den uppdateras minst en (1) gång om året.'), '{{count situation-update.frequency.times}}'],
    [
      inClause(15, 'Brevet är framme inom tre vardagar.'),
      '{{count notices.channels.registered-letter.deemed-receipt.weekdays}}',
    ],
    [
      edited(SHIPPED, [SITUATION, ['surveys', 0, 'text'], 'Av dem har 23 procent provat.']),
      '{{value surveys.ant.shares.tried.per-cent}}',
    ],
    [
      edited(SHIPPED, [MEASURES, ['measures', 1, 'goal', 'text'], 'Minst 186 brottsoffer.']),
      '{{value measures.support-centre.goal.target.value}}',
    ],
    [inClause(4, 'Samverkansformen ingår från 2014.'), '{{year term.start}}'],
  ])('%#', (tree, placeholder) => {
    const hints = findingsIn(tree, RULE).map(({ hint }) => hint?.sv)
    expect(hints).toEqual([`Skriv ${placeholder} i stället. Då ändras texten när uppgiften ändras.`])
  })
})

describe('is not found in', () => {
  test.each([
    'Fjorton ledamöter, 14 personer och 23 procent i en text om något annat.',
    'En dag, ett år och en vecka är ingen avtalad tid.',
    'Botkyrka kommunhus och kommun, Mattias och Jansson.',
    'Den 31 februari 2014, 2014-12-010, 32014-12-01 och 12014.',
    'Tre månader, sju år och 5 dagar.',
    'Punkt 19 och bilaga 9 finns inte.',
    'E4/E20, SFS 2023:196 och 08-530 611 66.',
  ])('%j', (text) => {
    expect(findingsIn(inClause(18, text), RULE)).toEqual([])
  })
})

test('a placeholder, code in a name and markup are no prose', () => {
  expect(
    findingsIn(inClause(18, 'Se {{clause 8}} och [sidan](https://example.se/2014-12-01).'), RULE),
  ).toEqual([])
})

test('an appendix knows the values of the body too', () => {
  const tree = edited(SHIPPED, [COMMUNICATION, ['purpose'], 'Så talar Närpolisområde Botkyrka.'])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${COMMUNICATION}/purpose`])
})

function inClause(number: number, text: string): Tree {
  return edited(SHIPPED, [BODY, ['clauses', number - 1, 'text'], text])
}
