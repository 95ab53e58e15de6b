import { describe, expect, test } from 'vitest'
import type { Bilingual } from '../../src/domain/bilingual.ts'
import type { DocumentKind } from '../../src/schema/documents.ts'
import { validateDocument } from '../../src/schema/validate.ts'
import { SCHEMA_RULES } from '../../src/schema/words/context.ts'
import { sourceOf } from '../yaml/sources.ts'
import { shipped } from './documents.ts'

interface Case {
  readonly rule: string
  readonly kind: DocumentKind
  /** What stands in the shipped file, at its first place, and what is written instead. */
  readonly change: readonly [from: string, to: string]
  readonly message: Bilingual
  readonly hint: Bilingual
}

const CASES: readonly Case[] = [
  {
    rule: 'schema-missing-key',
    kind: 'body',
    change: ['    frequency:\n      times: 4\n      per: P1Y\n', ''],
    message: {
      sv: 'Nyckeln frequency saknas i bodies/working-group.',
      en: 'The key frequency is missing from bodies/working-group.',
    },
    hint: {
      sv: 'Lägg till ”frequency:” och ett värde, null om det är okänt. Hur ofta: Hur ofta organet möts. null när det inte är bestämt.',
      en: 'Add “frequency:” and a value, null if it is unknown.',
    },
  },
  {
    rule: 'schema-missing-key',
    kind: 'contacts',
    change: ['kind: contacts\n', ''],
    message: { sv: 'Nyckeln kind saknas i filen.', en: 'The key kind is missing from the file.' },
    hint: { sv: 'Lägg till ”kind: contacts”.', en: 'Add “kind: contacts”.' },
  },
  {
    rule: 'schema-unknown-key',
    kind: 'body',
    change: ['renewal:', 'renewl:'],
    message: { sv: 'Nyckeln ”renewl” finns inte i term.', en: 'There is no key “renewl” in term.' },
    hint: { sv: 'Menade du renewal?', en: 'Did you mean renewal?' },
  },
  {
    rule: 'schema-unknown-key',
    kind: 'contacts',
    change: ['city: HUDDINGE', 'city: HUDDINGE\n      våningsplan: 3'],
    message: {
      sv: 'Nyckeln ”våningsplan” finns inte i contacts/police/address.',
      en: 'There is no key “våningsplan” in contacts/police/address.',
    },
    hint: { sv: 'Ta bort den.', en: 'Remove it.' },
  },
  {
    rule: 'schema-date',
    kind: 'body',
    change: ['end: 2015-12-31', 'end: 2015-02-30'],
    message: { sv: '”2015-02-30” i term/end är inget datum.', en: '“2015-02-30” in term/end is not a date.' },
    hint: { sv: 'Februari 2015 har 28 dagar.', en: 'February 2015 has 28 days.' },
  },
  {
    rule: 'schema-choice',
    kind: 'measures',
    change: ['direction: increase', 'direction: increse'],
    message: {
      sv: '”increse” går inte att välja i measures/support-centre/goal/direction.',
      en: '“increse” is not one of the values of measures/support-centre/goal/direction.',
    },
    hint: {
      sv: 'Menade du increase? Skriv increase eller decrease. Riktning: increase: öka. decrease: minska.',
      en: 'Did you mean increase? Write increase or decrease.',
    },
  },
  {
    rule: 'schema-type',
    kind: 'body',
    change: ['clause: "6"', 'clause: 6'],
    message: {
      sv: 'I bodies/working-group/clause ska det stå en text, men där står ett heltal.',
      en: 'In bodies/working-group/clause there should be a text, but there is a whole number.',
    },
    hint: { sv: 'Sätt det inom citattecken: "6".', en: 'Put it in quotes: "6".' },
  },
  {
    rule: 'schema-type',
    kind: 'contacts',
    change: ['- 0768-99 77 65', '- 0768997765'],
    message: {
      sv: 'I contacts/police/telephones/nr 1 ska det stå en text, men där står ett heltal.',
      en: 'In contacts/police/telephones/no. 1 there should be a text, but there is a whole number.',
    },
    hint: { sv: 'Sätt det inom citattecken: "0768997765".', en: 'Put it in quotes: "0768997765".' },
  },
  {
    rule: 'schema-type',
    kind: 'body',
    change: ['roles: [crime-prevention-coordinator, safety-coordinator]', 'roles: safety-coordinator'],
    message: {
      sv: 'I coordinators/roles ska det stå en lista, men där står en text.',
      en: 'In coordinators/roles there should be a list, but there is a text.',
    },
    hint: {
      sv: 'Skriv en rad för varje, med bindestreck först: ”- safety-coordinator”.',
      en: 'Write a line for each, with a hyphen first: “- safety-coordinator”.',
    },
  },
  {
    rule: 'schema-empty',
    kind: 'contacts',
    change: ['city: HUDDINGE', 'city:'],
    message: {
      sv: 'Värdet saknas i contacts/police/address/city.',
      en: 'The value of contacts/police/address/city is missing.',
    },
    hint: { sv: 'Fyll i det. Ort: Postort.', en: 'Fill it in.' },
  },
  {
    rule: 'schema-form',
    kind: 'body',
    change: ['extension: P2Y', 'extension: 2 år'],
    message: {
      sv: '”2 år” i term/renewal/extension är ingen tidslängd.',
      en: '“2 år” in term/renewal/extension is not a duration.',
    },
    hint: {
      sv: 'Skriv P, sedan tal med Y (år), M (månader), W (veckor) eller D (dagar): P2Y är två år, P6M sex månader.',
      en: 'Write P, then numbers with Y (years), M (months), W (weeks) or D (days): P2Y is two years, P6M six months.',
    },
  },
  {
    rule: 'schema-form',
    kind: 'body',
    change: ['extension: P2Y', 'extension: P100Y'],
    message: {
      sv: '”P100Y” i term/renewal/extension är ingen tidslängd som kan stå där.',
      en: '“P100Y” in term/renewal/extension is not a duration that can stand there.',
    },
    hint: {
      sv: 'Skriv högst 99 år (P99Y) och 999 månader (P999M). Hur länge avtalet förlängs av sig självt skrivs i år och månader.',
      en: 'Write at most 99 years (P99Y) and 999 months (P999M). How long the agreement goes on by itself is written in years and months.',
    },
  },
  {
    rule: 'schema-kind',
    kind: 'contacts',
    change: ['kind: contacts', 'kind: measures'],
    message: {
      sv: 'Filen är av slaget measures, men här ska det vara en fil av slaget contacts.',
      en: 'The file is of the kind measures, but here should be a file of the kind contacts.',
    },
    hint: {
      sv: 'Skriv kind: contacts, eller flytta filen till rätt mapp.',
      en: 'Write kind: contacts, or move the file to the right folder.',
    },
  },
  {
    rule: 'schema-number',
    kind: 'body',
    change: ['times: 4', 'times: 0'],
    message: {
      sv: 'Talet 0 i bodies/working-group/frequency/times är för litet.',
      en: 'The number 0 in bodies/working-group/frequency/times is too small.',
    },
    hint: {
      sv: 'Det ska vara minst 1. Gånger: Hur många gånger under perioden. Minst 1.',
      en: 'It should be at least 1.',
    },
  },
  {
    rule: 'schema-length',
    kind: 'samverkan',
    change: ['accepted: []', 'accepted: [{ rule: a, file: b.yaml, pointer: "", reason: Bra så }]'],
    message: {
      sv: 'Texten i accepted/nr 1/reason ska ha minst 10 tecken, men har 6.',
      en: 'The text in accepted/no. 1/reason should have at least 10 characters, but has 6.',
    },
    hint: { sv: 'Skriv utförligare. Skäl: Varför ni godtar anmärkningen.', en: 'Write more.' },
  },
  {
    rule: 'schema-list-length',
    kind: 'situation',
    change: ['years: [2012, 2013]', 'years: []'],
    message: {
      sv: 'Det ska stå minst 1 i statistics/years, men där står 0.',
      en: 'There should be at least 1 in statistics/years, but there are 0.',
    },
    hint: { sv: 'Lägg till det som saknas. År: Kolumnernas år, äldst först.', en: 'Add what is missing.' },
  },
  {
    rule: 'schema-duplicate',
    kind: 'body',
    change: [
      'roles: [crime-prevention-coordinator, safety-coordinator]',
      'roles: [safety-coordinator, safety-coordinator]',
    ],
    message: {
      sv: '”safety-coordinator” står två gånger i coordinators/roles.',
      en: '“safety-coordinator” stands twice in coordinators/roles.',
    },
    hint: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  },
  {
    rule: 'schema-key-form',
    kind: 'situation',
    change: ['{ 2012: 37, 2013: 53 }', '{ 12: 37, 2013: 53 }'],
    message: {
      sv: 'Nyckeln ”12” går inte att använda i statistics/rows/nr 1/figures.',
      en: 'The key “12” cannot be used in statistics/rows/no. 1/figures.',
    },
    hint: {
      sv: 'Skriv nyckeln som i beskrivningen. Siffror: Antal per år, till exempel { 2012: 37, 2013: 53 }.',
      en: 'Write a key of the right form: a year where there are figures, otherwise an id.',
    },
  },
]

describe.each(CASES)('$rule: $message.sv', ({ rule, kind, change: [from, to], message, hint }) => {
  const { text } = shipped(kind)
  const source = sourceOf(text.replace(from, to), 'file.yaml')
  const { content, findings } = validateDocument(kind, source)

  test('is the one thing that is said', () => {
    expect(text).toContain(from)
    expect(content).toBeNull()
    expect(findings.map((finding) => finding.rule)).toEqual([rule])
  })

  test('in these words', () => {
    const [finding] = findings
    expect(finding).toMatchObject({ severity: 'error', clause: null, message, hint })
  })
})

test('every rule has a case', () => {
  const tried = new Set([...CASES.map(({ rule }) => rule), 'schema-more'])
  expect([...tried].toSorted()).toEqual(SCHEMA_RULES)
})

describe('a date that is none', () => {
  test.each([
    ['2015-02-30', 'Februari 2015 har 28 dagar.'],
    ['2016-02-30', 'Februari 2016 har 29 dagar.'],
    ['2015-04-31', 'April 2015 har 30 dagar.'],
    ['2015-13-01', 'Månad 13 finns inte.'],
    ['2015-00-01', 'Månad 0 finns inte.'],
    ['2015-06-00', 'Juni 2015 har 30 dagar.'],
    ['2015-6-3', 'Menade du 2015-06-03?'],
    ['2015/06/30', 'Menade du 2015-06-30?'],
    ['20150630', 'Menade du 2015-06-30?'],
    ['1815-06-30', 'Året ska vara 1900–2199.'],
    ['2215-06-30', 'Året ska vara 1900–2199.'],
    ['i morgon', 'Skriv år-månad-dag, till exempel 2015-06-30.'],
    ['30 juni 2015', 'Skriv år-månad-dag, till exempel 2015-06-30.'],
    ['2015-06-30T12:00:00Z', 'Skriv år-månad-dag, till exempel 2015-06-30.'],
    ['2015', 'Skriv år-månad-dag, till exempel 2015-06-30.'],
  ])('%s', (written, hint) => {
    const source = sourceOf(shipped('contacts').text.replace('date: 2014-12-01', `date: ${written}`))
    const [finding, ...more] = validateDocument('contacts', source).findings
    expect({ rule: finding?.rule, hint: finding?.hint?.sv, more }).toEqual({
      rule: 'schema-date',
      hint,
      more: [],
    })
  })
})

describe('a text of the wrong form', () => {
  test.each([
    [
      'postal-code: 141 81',
      'postal-code: "14181"',
      '”14181” i contacts/police/address/postal-code är inget postnummer.',
    ],
    ['- 0768-99 77 65', '- växeln', '”växeln” i contacts/police/telephones/nr 1 är inget telefonnummer.'],
    [
      'e-mail: kent-g.andersson@polisen.se',
      'e-mail: kent',
      '”kent” i contacts/police/e-mail är ingen e-postadress.',
    ],
    ['party: police', 'party: Polisen', '”Polisen” i contacts/nr 1/party är inget id.'],
    [
      'name: Kent Andersson',
      'name: "Kent\\nAndersson"',
      '”Kent Andersson” i contacts/police/name är inget namn på en rad.',
    ],
  ])('%s → %s', (from, to, message) => {
    const source = sourceOf(shipped('contacts').text.replace(from, to))
    expect(validateDocument('contacts', source).findings.map((finding) => finding.message.sv)).toEqual([
      message,
    ])
  })
})

test('an unknown key is given a suggestion only when one is near', () => {
  const source = sourceOf(shipped('body').text.replace('copies: 2', 'copies: 2\n  bilder: 3'))
  expect(validateDocument('body', source).findings[0]?.hint?.sv).toBe('Ta bort den.')
})

test('of a file whose form is wrong, only that is said', () => {
  const { content, findings } = validateDocument('body', sourceOf('kind: body\nkind: body\n'))
  expect(content).toBeNull()
  expect(findings.map(({ rule }) => rule)).toEqual(['yaml-duplicate-key'])
})

test('of very many faults the first hundred are told, and how many more there are', () => {
  const source = sourceOf(
    shipped('body').text.replace(/^districts:\n/m, `districts:\n${'  - x: 1\n'.repeat(60)}`),
  )
  const { findings } = validateDocument('body', source)
  expect(findings).toHaveLength(101)
  expect(findings.at(-1)?.rule).toBe('schema-more')
})

test('a valid file is handed on as it is', () => {
  const { content, findings } = validateDocument('contacts', sourceOf(shipped('contacts').text))
  expect(findings).toEqual([])
  expect(content?.contacts[0]?.name).toBe('Kent Andersson')
})
