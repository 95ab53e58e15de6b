import { describe, expect, it, test } from 'vitest'
import type { Path } from '../../src/domain/paths.ts'
import { appendicesOf } from '../../src/repository/state.ts'
import { SHIPPED, edited, stateOf } from '../support/agreement.ts'
import { FILES, bothOfEdits, told, toldOfEdits } from './sentences.ts'

const { BODY, COMMUNICATION, CONTACTS, FOLLOW_UP, MEASURES, SITUATION, SETTINGS } = FILES

type Case = readonly [file: string, path: Path, value: unknown, sv: string, en: string]

const CASES: readonly Case[] = [
  // The body.
  [
    BODY,
    ['title'],
    'AVTAL',
    'huvuddelen: har ändrat rubrik från ”SAMVERKANSAVTAL – UNDERAVTAL” till ”AVTAL”',
    'the body: has changed title from “SAMVERKANSAVTAL – UNDERAVTAL” to “AVTAL”',
  ],
  [
    BODY,
    ['parties', 1, 'letterhead', 'motto'],
    undefined,
    'Parten Botkyrka kommun: har inte längre något motto i brevhuvudet (var ”Långt ifrån lagom”)',
    'the party Botkyrka kommun: no longer has a motto in the letterhead (was “Långt ifrån lagom”)',
  ],
  [
    BODY,
    ['overarching-agreement', 'term', 'end'],
    '2017-12-31',
    'det övergripande avtalet: har fått en sista giltighetsdag: 31 december 2017',
    'the overarching agreement: now has a last day of validity: 2017-12-31',
  ],
  [
    BODY,
    ['term', 'end'],
    '2016-12-31',
    'avtalstiden: har ändrat sista dag från 31 december 2015 till 31 december 2016',
    'the term: has changed last day from 2015-12-31 to 2016-12-31',
  ],
  [
    BODY,
    ['term', 'renewal', 'consultation'],
    'P3M',
    'avtalstiden: förlängningen: har ändrat tid för samråd före slutet från 6 månader till 3 månader',
    'the term: the extension: has changed time for consultation before the end from 6 months to 3 months',
  ],
  [
    BODY,
    ['bodies', 1, 'frequency', 'times'],
    6,
    'arbetsgruppen: har ändrat mötesfrekvens från 4 gånger om året till 6 gånger om året',
    'arbetsgruppen: has changed frequency of meetings from 4 times a year to 6 times a year',
  ],
  [
    BODY,
    ['bodies', 0, 'chair'],
    null,
    'styrgruppen: har inte längre något växlande ordförandeskap (var polismästare och kommundirektör, 1 år i taget)',
    'styrgruppen: no longer has an alternating chair (was polismästare and kommundirektör, 1 year at a time)',
  ],
  [
    BODY,
    ['bodies', 0, 'members', 'roles', 3],
    undefined,
    'styrgruppen: har inte längre ledamöter: säkerhetschef',
    'styrgruppen: no longer has members: säkerhetschef',
  ],
  [
    BODY,
    ['forums', 0, 'seats', 'total'],
    12,
    'forumet Botkyrkas brottsförebyggande råd (BRÅ): har ändrat antal platser från 14 ledamöter, varav 10 förtroendevalda till 12 ledamöter, varav 10 förtroendevalda',
    'the forum Botkyrkas brottsförebyggande råd (BRÅ): has changed number of seats from 14 members, 10 of them elected to 12 members, 10 of them elected',
  ],
  [
    BODY,
    ['appendices', 3, 'changed-by'],
    { kind: 'decision', body: 'steering-group' },
    'bilageförteckningens rad för bilaga 4: har ändrat sätt att ändras från alla Parters underskrifter (punkt 10(4)) till beslut i styrgruppen',
    'the list’s line for appendix 4: has changed way to be changed from every party’s signature (clause 10(4)) to a decision of styrgruppen',
  ],
  [
    BODY,
    ['notices', 'channels', 0, 'deemed-receipt', 'weekdays'],
    5,
    'bestämmelsen om meddelanden: meddelande med rekommenderat brev: har ändrat tid då det anses ha kommit fram från efter 3 vardagar till efter 5 vardagar',
    'the provision on notices: notice by registered letter: has changed time of deemed receipt from after 3 weekdays to after 5 weekdays',
  ],
  [
    BODY,
    ['notices', 'channels', 0, 'deemed-receipt'],
    { kind: 'same-day' },
    'bestämmelsen om meddelanden: meddelande med rekommenderat brev: har ändrat tid då det anses ha kommit fram från efter 3 vardagar till samma dag',
    'the provision on notices: notice by registered letter: has changed time of deemed receipt from after 3 weekdays to the same day',
  ],
  [
    BODY,
    ['early-exit', 'cure-period'],
    'P30D',
    'bestämmelsen om förtida utträde: har ändrat rättelsetid från 14 dagar till 30 dagar',
    'the provision on early exit: has changed cure period from 14 days to 30 days',
  ],
  [
    BODY,
    ['clauses', 17, 'text'],
    'Parterna ska lösa tvister i godo.\n',
    'punkt 18 Tvist: har ändrats i texten',
    'clause 18 Tvist: has a new wording',
  ],
  [
    BODY,
    ['signing', 'signatories', 1, 'name'],
    'Kim Ek',
    'avsnittet om underskrifter: undertecknaren för Botkyrka kommun: är nu Kim Ek, förut Mattias Jansson',
    'the section on signatures: the signatory of Botkyrka kommun: is now Kim Ek, before Mattias Jansson',
  ],
  // Contacts.
  [
    CONTACTS,
    ['contacts', 0, 'name'],
    'Kim Ek',
    'kontaktpersonen för Polisen: är nu Kim Ek, förut Kent Andersson',
    'the contact person of Polisen: is now Kim Ek, before Kent Andersson',
  ],
  [
    CONTACTS,
    ['contacts', 0, 'address', 'street'],
    'Storgatan 1',
    'kontaktpersonen för Polisen: har fått en gatuadress: Storgatan 1',
    'the contact person of Polisen: now has a street address: Storgatan 1',
  ],
  [
    CONTACTS,
    ['contacts', 1, 'telephones', 0],
    '08-530 999 99',
    'kontaktpersonen för Botkyrka kommun: har fått ytterligare telefonnummer: 08-530 999 99; har inte längre telefonnummer: 08-530 611 66',
    'the contact person of Botkyrka kommun: has further telephone numbers: 08-530 999 99; no longer has telephone numbers: 08-530 611 66',
  ],
  [
    CONTACTS,
    ['contacts', 1, 'e-mail'],
    'ny@example.org',
    'kontaktpersonen för Botkyrka kommun: har ändrat e-postadress från beyron.ahxner@botkyrka.se till ny@example.org',
    'the contact person of Botkyrka kommun: has changed e-mail address from beyron.ahxner@botkyrka.se to ny@example.org',
  ],
  // The situation.
  [
    SITUATION,
    ['statistics', 'rows', 9, 'figures', 2013],
    61,
    'statistiken: Bostadsinbrott i Fittja år 2013: 53 → 61 (+15\u00A0%)',
    'the statistics: Bostadsinbrott in Fittja in 2013: 53 → 61 (+15%)',
  ],
  [
    SITUATION,
    ['statistics', 'rows', 9, 'figures', 2012],
    null,
    'statistiken: Bostadsinbrott i Fittja: siffran för 2012 har ändrats från 37 till uppgift saknas',
    'the statistics: Bostadsinbrott in Fittja: the figure for 2012 has changed from 37 to not known',
  ],
  [
    SITUATION,
    ['statistics', 'rows', 9, 'trend'],
    'falling',
    'statistiken: Bostadsinbrott i Fittja: trend: ökar → minskar',
    'the statistics: Bostadsinbrott in Fittja: trend: rising → falling',
  ],
  [
    SITUATION,
    ['statistics', 'rows', 9],
    undefined,
    'statistiken: raden Bostadsinbrott i Fittja har tagits bort (var 37 (2012), 53 (2013), ökar)',
    'the statistics: the row Bostadsinbrott in Fittja has been dropped (was 37 (2012), 53 (2013), rising)',
  ],
  [
    SITUATION,
    ['narratives', 0, 'reported', 0, 'count'],
    2000,
    'områdesbilden Fittja: anmälda brott i Fittja: 1\u00A0865 → 2\u00A0000 (+7\u00A0%)',
    'the narrative Fittja: reported crimes in Fittja: 1,865 → 2,000 (+7%)',
  ],
  [
    SITUATION,
    ['narratives', 0, 'reported', 0, 'year'],
    2013,
    'områdesbilden Fittja: anmälda brott i Fittja: 1\u00A0865 gäller 2013, förut år okänt',
    'the narrative Fittja: reported crimes in Fittja: 1,865 is for 2013, before year not known',
  ],
  [
    SITUATION,
    ['narratives', 3, 'most-reported'],
    ['unlawful-dispossession', 'criminal-damage-not-graffiti'],
    'områdesbilden Tumba (och Grödinge): har ändrat ordning på mest anmälda brott',
    'the narrative Tumba (och Grödinge): has changed the order of most reported crimes',
  ],
  [
    SITUATION,
    ['surveys', 0, 'shares', 0, 'per-cent'],
    24,
    'undersökningen Folkhälsosamordnarnas bild av ANT (alkohol och narkotika): andelen ”tried”: har ändrats: 23\u00A0% → 24\u00A0% (+1 procentenhet)',
    'the survey Folkhälsosamordnarnas bild av ANT (alkohol och narkotika): the share ”tried”: has changed: 23% → 24% (+1 percentage point)',
  ],
  [
    SITUATION,
    ['priorities'],
    ['Brottsoffer', 'Trygghet'],
    'bilagan: har fått prioriterade samverkansområden: Brottsoffer och Trygghet',
    'the appendix: now has priorities: Brottsoffer and Trygghet',
  ],
  [
    SITUATION,
    ['priorities'],
    [],
    'bilagan: har fått prioriterade samverkansområden: tom lista',
    'the appendix: now has priorities: an empty list',
  ],
  [
    SITUATION,
    ['areas', 2, 'district'],
    'tumba',
    'platsen Grödinge: har fått ett område: Tumba',
    'the area Grödinge: now has a district: Tumba',
  ],
  // The measures.
  [
    MEASURES,
    ['measures', 7],
    undefined,
    'åtgärden Nattvandring har tagits bort',
    'the measure Nattvandring has been dropped',
  ],
  [
    MEASURES,
    ['measures', 7, 'time'],
    '2016-12-31',
    'åtgärden Nattvandring: har fått en tid: 31 december 2016',
    'the measure Nattvandring: now has a time: 2016-12-31',
  ],
  [
    MEASURES,
    ['measures', 7, 'name'],
    'Vandring',
    'åtgärden Nattvandring: har ändrat namn från ”Nattvandring” till ”Vandring”',
    'the measure Nattvandring: has changed name from “Nattvandring” to “Vandring”',
  ],
  [
    MEASURES,
    ['measures', 7, 'responsible', 'role'],
    null,
    'åtgärden Nattvandring: har inte längre någon ägare (var trygghetssamordnare)',
    'the measure Nattvandring: no longer has an owner (was trygghetssamordnare)',
  ],
  [
    MEASURES,
    ['measures', 7, 'financing'],
    ['existing-budget', 'external-funds'],
    'åtgärden Nattvandring: har fått ytterligare finansiering: externa medel',
    'the measure Nattvandring: has further financing: external funds',
  ],
  [
    MEASURES,
    ['measures', 7, 'priorities', 0],
    'Brottsoffer',
    'åtgärden Nattvandring: har fått ytterligare prioriterade områden: Brottsoffer; har inte längre prioriterade områden: Trygghetsskapande insatser',
    'the measure Nattvandring: has further priorities: Brottsoffer; no longer has priorities: Trygghetsskapande insatser',
  ],
  [
    MEASURES,
    ['measures', 1, 'goal', 'target', 'value'],
    200,
    'åtgärden Stödcentrum för unga brottsutsatta: har ändrat målvärde från 186 till 200',
    'the measure Stödcentrum för unga brottsutsatta: has changed target from 186 to 200',
  ],
  [
    MEASURES,
    ['measures', 6, 'crimes'],
    [],
    'åtgärden Grannsamverkan/Grannstöd: har inte längre brott som den riktas mot: Bostadsinbrott',
    'the measure Grannsamverkan/Grannstöd: no longer has crimes it is against: Bostadsinbrott',
  ],
  [
    MEASURES,
    ['measures', 1, 'commitments', 1],
    undefined,
    'åtgärden Stödcentrum för unga brottsutsatta: åtagandet för Botkyrka kommun har tagits bort',
    'the measure Stödcentrum för unga brottsutsatta: the commitment of Botkyrka kommun has been dropped',
  ],
  // Communication.
  [
    COMMUNICATION,
    ['purpose'],
    'Att samverka.\n',
    'bilagan: har ändrats i fråga om syfte',
    'the appendix: has a new wording of its purpose',
  ],
  [
    COMMUNICATION,
    ['goals', 'items', 3],
    undefined,
    'målet ”skapa gemensamma mål” har tagits bort',
    'the goal “skapa gemensamma mål” has been dropped',
  ],
  [
    COMMUNICATION,
    ['spokespersons', 3, 'strength'],
    'shall',
    'talespersonen för Vissa övergripande kommunala frågor som hör till underavtalet: har ändrat styrka från får svara till ska svara',
    'the spokesperson for Vissa övergripande kommunala frågor som hör till underavtalet: has changed strength from may answer to shall answer',
  ],
  [
    COMMUNICATION,
    ['spokespersons', 1, 'persons', 0, 'name'],
    'Kim Ek',
    'talespersonen för Övergripande polisfrågor: Ny person som svarar: Kim Ek',
    'the spokesperson for Övergripande polisfrågor: New person who answers: Kim Ek',
  ],
  [
    COMMUNICATION,
    ['target-groups', 'primary', 0],
    undefined,
    'bilagan: har inte längre primära målgrupper: Allmänheten',
    'the appendix: no longer has primary target groups: Allmänheten',
  ],
  // Follow-up.
  [
    FOLLOW_UP,
    ['subjects', 2, 'frequency'],
    { times: 2, per: 'P1Y' },
    'uppföljningen av Åtgärder: har ändrat frekvens från 1 gång om året till 2 gånger om året',
    'the follow-up of Åtgärder: has changed frequency from 1 time a year to 2 times a year',
  ],
  [
    FOLLOW_UP,
    ['subjects', 2, 'reported-to'],
    'working-group',
    'uppföljningen av Åtgärder: har ändrat mottagare av rapporten från styrgruppen till arbetsgruppen',
    'the follow-up of Åtgärder: has changed recipient of the report from styrgruppen to arbetsgruppen',
  ],
  // The settings.
  [
    SETTINGS,
    ['readings', 'weekday'],
    'statutory',
    'läsningen av avtalet: har ändrat läsning av vardag från måndag till fredag utom helgdagar och aftnar till inte sön- och helgdagar',
    'the reading of the agreement: has changed reading of weekday from Monday to Friday but holidays and eves to no Sundays and public holidays',
  ],
  [
    SETTINGS,
    ['readings', 'changes', 'appendix-4'],
    undefined,
    'läsningen av avtalet: har ändrat vem som får ändra bilaga 4: nu som avtalet säger, förut styrgruppen',
    'the reading of the agreement: has changed who may change appendix 4: now as the agreement says, before styrgruppen',
  ],
  [
    SETTINGS,
    ['accepted'],
    [{ rule: 'measure-without-time', file: MEASURES, pointer: '', reason: 'Tiderna sätts i höst.' }],
    'Ny godtagen anmärkning: measure-without-time',
    'New accepted finding: measure-without-time',
  ],
]

test.each(CASES)('%s %j → %j', (file, path, value, sv, en) => {
  const both = bothOfEdits(file, [[path, value]])
  expect(both.sv).toContain(sv)
  expect(both.en).toContain(en)
  expect(both.sv).toHaveLength(both.en.length)
})

describe('how the agreement goes on', () => {
  it('of another kind is told by what it takes and no longer takes', () => {
    const renewal = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
    expect(toldOfEdits(BODY, [[['term', 'renewal'], renewal]])).toEqual([
      'avtalstiden: förlängningen: har ändrat slag från överenskommelse till automatisk förlängning',
      'avtalstiden: förlängningen: har ändrat längd från 2 år till 1 år',
      'avtalstiden: förlängningen: har fått en uppsägningstid: 3 månader',
      'avtalstiden: förlängningen: har inte längre någon tid för samråd före slutet (var 6 månader)',
      'avtalstiden: förlängningen: har inte längre något krav på det övergripande avtalet (var det måste gälla hela tiden)',
    ])
  })

  it('says in words what the new kind leaves open', () => {
    const edits: readonly [Path, unknown][] = [
      [['term', 'end'], null],
      [['term', 'renewal'], { kind: 'until-notice', notice: null }],
    ]
    expect(toldOfEdits(BODY, edits)).toContain(
      'avtalstiden: förlängningen: har fått en uppsägningstid: uppgift saknas',
    )
  })
})

describe('a goal', () => {
  const goal = ['measures', 2, 'goal'] as const

  it('that can be measured is one sentence, however many of its figures have come', () => {
    expect(
      toldOfEdits(MEASURES, [
        [[...goal, 'baseline', 'value'], 20],
        [[...goal, 'target', 'value'], 25],
        [[...goal, 'target', 'year'], 2016],
        [[...goal, 'change-per-cent'], 25],
      ]),
    ).toEqual([
      'åtgärden Medling: har fått ett mål: minst 25 medlingsärenden år 2016, från 20 år 2014 (+25\u00A0%)',
    ])
  })

  it('of another kind is told as the whole that it was and is', () => {
    const level = { kind: 'level', unit: 'per-cent', target: 90, year: 2016, text: 'Nio av tio.\n' }
    expect(toldOfEdits(MEASURES, [[['measures', 1, 'goal'], level]])).toEqual([
      'åtgärden Stödcentrum för unga brottsutsatta: har ändrat mål från minst 186 brottsoffer som polisen hänvisar till stödcentrum, från 93 år 2013 (+100\u00A0%) till 90\u00A0% år 2016',
      'åtgärden Stödcentrum för unga brottsutsatta: har ändrats i fråga om beskrivning av målet',
    ])
  })

  it('that can no longer be measured is told by what it lacks', () => {
    expect(
      toldOfEdits(MEASURES, [[['measures', 1, 'goal'], { kind: 'descriptive', text: 'Fler.\n' }]]),
    ).toContain(
      'åtgärden Stödcentrum för unga brottsutsatta: har inte längre något målvärde (var år uppgift saknas, värde 186)',
    )
  })
})

describe('the statistics of a new year', () => {
  const years = ['statistics', 'years'] as const
  const rows = ['statistics', 'rows', 9] as const

  it('put the latest year against the latest before', () => {
    const told = toldOfEdits(SITUATION, [
      [years, [2013, 2014]],
      [[...rows, 'figures'], { 2013: 53, 2014: 49 }],
      [[...rows, 'trend'], 'falling'],
    ])
    expect(told.slice(0, 2)).toEqual([
      'statistiken: visar nu 2013 och 2014, förut 2012 och 2013',
      'statistiken: Bostadsinbrott i Fittja: 53 → 49 (−8\u00A0%), trend: ökar → minskar',
    ])
  })

  it('name the years where a row has others than the table', () => {
    expect(toldOfEdits(SITUATION, [[[...rows, 'figures'], { 2012: 37, 2013: 53, 2014: 49 }]])).toEqual([
      'statistiken: Bostadsinbrott i Fittja: 53 (2013) → 49 (2014), −8\u00A0%',
    ])
  })

  it('tell a former figure that was put right meanwhile', () => {
    const told = toldOfEdits(SITUATION, [
      [years, [2013, 2014]],
      [[...rows, 'figures'], { 2013: 55, 2014: 49 }],
    ])
    expect(told).toContain(
      'statistiken: Bostadsinbrott i Fittja: siffran för 2013 har ändrats från 53 till 55',
    )
  })

  it('have no per cent of nothing', () => {
    const before = edited(SHIPPED, [SITUATION, [...rows, 'figures', 2013], 0])
    expect(told(before, SHIPPED)).toEqual(['statistiken: Bostadsinbrott i Fittja år 2013: 0 → 53'])
  })
})

describe('what the words cannot tell apart', () => {
  it('is told to be written alike', () => {
    expect(toldOfEdits(MEASURES, [[['measures', 7, 'name'], 'Natt\u00ADvandring']])).toEqual([
      'åtgärden Nattvandring: har ändrat namn från ”Nattvandring” till ”Natt\u00ADvandring” (samma ord; bara uppställning, platshållare eller osynliga tecken skiljer)',
    ])
  })

  it('is told of a text whose placeholder says what was typed out before', () => {
    const text = 'Se uppföljningsplanen i bilaga 5.\n'
    const before = edited(SHIPPED, [BODY, ['clauses', 12, 'text'], text])
    const after = edited(SHIPPED, [BODY, ['clauses', 12, 'text'], text.replace('bilaga 5', '{{appendix 5}}')])
    expect(told(before, after)).toEqual([
      'punkt 13 Uppföljning: har ändrats i texten (samma ord; bara uppställning, platshållare eller osynliga tecken skiljer)',
    ])
  })

  it('is told of two roles of one title by their ids', () => {
    const twins = edited(SHIPPED, [BODY, ['roles', 6, 'title'], 'trygghetssamordnare'])
    const after = edited(twins, [MEASURES, ['measures', 7, 'responsible', 'role'], 'security-coordinator'])
    expect(told(twins, after)).toEqual([
      'åtgärden Nattvandring: har ändrat ägare från "safety-coordinator" till "security-coordinator"',
    ])
  })
})

describe('lists', () => {
  it('a clause that has come does not make the others new', () => {
    const clauses = (edit: (list: object[]) => object[]): string[] => {
      const list = JSON.parse(JSON.stringify(CLAUSES)) as object[]
      return told(
        edited(SHIPPED, [BODY, ['clauses'], CLAUSES]),
        edited(SHIPPED, [BODY, ['clauses'], edit(list)]),
      )
    }
    expect(
      clauses((list) => [
        list[0] ?? {},
        { number: 2, heading: 'Syfte', text: 'Trygghet.\n' },
        ...list.slice(1).map((one, index) => ({ ...one, number: index + 3 })),
      ]),
    ).toEqual([
      'Ny punkt: 2 Syfte',
      'punkt 2 Parter: har ändrat nummer från 2 till 3',
      'punkt 3 Tvist: har ändrat nummer från 3 till 4',
    ])
  })

  it('measures in another order are told to be so', () => {
    const measures = appendicesOf(stateOf(SHIPPED), 'measures')[0]?.current.content.measures ?? []
    expect(measures.length).toBeGreaterThan(1)
    const after = edited(SHIPPED, [MEASURES, ['measures'], measures.toReversed()])
    expect(told(SHIPPED, after)).toEqual(['bilagan: har ändrat ordning på åtgärder'])
  })
})

const CLAUSES = [
  { number: 1, heading: 'Bakgrund', text: 'Det är så.\n' },
  { number: 2, heading: 'Parter', text: 'Vi är två.\n' },
  { number: 3, heading: 'Tvist', text: 'I godo.\n' },
]
