import { describe, expect, test } from 'vitest'
import { inDigits } from '../../src/domain/numbers.ts'
import { BODY, COMMUNICATION, FOLLOW_UP, MEASURES, SHIPPED, SITUATION, edited } from '../support/agreement.ts'
import { elements, textOf, treeFrom, viewFrom, withClass } from './documents.ts'

describe('the mark', () => {
  test.for([
    ['an unsigned copy', {}, 'Osignerat exemplar'],
    ['a draft', { draft: true }, 'Utkast'],
    ['the original to sign', { purpose: 'signing' }, null],
  ] as const)('of %s', ([, options, mark]) => {
    expect(viewFrom(SHIPPED, options).metadata.mark).toBe(mark)
    expect(withClass(treeFrom(SHIPPED, options), 'notice')).toHaveLength(mark === null ? 0 : 1)
  })
})

describe('what the document says of itself', () => {
  test('names each revision and the document by their digests', () => {
    const { keywords } = viewFrom(SHIPPED).metadata
    expect(keywords.map((keyword) => keyword.replace(/[0-9a-f]{64}$/, '…'))).toEqual([
      'body 2014-12-01 sha256:…',
      ...[1, 2, 3, 4, 5].map((number) => `appendix-${number} 2014-12-01 sha256:…`),
      'document sha256:…',
    ])
  })

  test('dates it by its latest revision, and shows the day only of a current agreement', () => {
    const dated = edited(SHIPPED, [FOLLOW_UP, ['date'], '2015-03-02'])
    expect(viewFrom(dated).metadata).toMatchObject({
      date: '2015-03-02',
      footer: expect.stringMatching(/ · Visat per 2015-05-01 · Dokument [0-9a-f]{12}$/),
    })
    expect(viewFrom(dated, { purpose: 'signing' }).metadata.footer).toMatch(
      /^SAMVERKANSAVTAL – UNDERAVTAL · Dokument [0-9a-f]{16}$/,
    )
  })

  test('an appendix alone names the body too, since names and values come from it', () => {
    const { title, keywords } = viewFrom(SHIPPED, { part: 'appendix-2' }).metadata
    expect(title).toBe('SAMVERKANSAVTAL – UNDERAVTAL, bilaga 2')
    expect(keywords.map((keyword) => keyword.split(' ')[0])).toEqual(['body', 'appendix-2', 'document'])
  })
})

describe('a part', () => {
  test.for([
    ['body', 18, 0],
    ['appendix-3', 0, 1],
    ['appendix-9', 0, 0],
  ] as const)('%s alone has %i clauses and %i appendices', ([part, clauses, appendices]) => {
    const view = viewFrom(SHIPPED, { part })
    expect([view.clauses.length, view.appendices.length]).toEqual([clauses, appendices])
  })

  test('that the body lists and that has no file is said to be missing', () => {
    const { [FOLLOW_UP]: _, ...without } = SHIPPED
    const section = elements(treeFrom(without), 'section').find(
      ({ properties }) => properties.id === 'bilaga-5',
    )
    expect(section === undefined ? '' : textOf(section)).toMatch(
      /^Bilaga 5 – Uppföljningsplan Bilagan står i bilageförteckningen men har ingen lydelse\.$/,
    )
  })

  test('whose number another has too gets an anchor of its own', () => {
    const view = viewFrom(edited(SHIPPED, [BODY, ['clauses', 4, 'number'], 4]))
    expect(view.clauses.slice(3, 5).map(({ anchor }) => anchor)).toEqual(['punkt-4', 'punkt-4-2'])
  })
})

describe('numbers', () => {
  test.for([
    [0, '0'],
    [999, '999'],
    [3352, '3\u00a0352'],
    [9007199254740991, '9\u00a0007\u00a0199\u00a0254\u00a0740\u00a0991'],
  ] as const)('%i', ([number, written]) => expect(inDigits(number)).toBe(written))

  test('years have no spaces in them, unknown figures are rules to fill in', () => {
    const tree = edited(SHIPPED, [
      SITUATION,
      ['statistics', 'rows', 0, 'figures'],
      { 2012: 1234, 2013: null },
    ])
    const [group] = viewFrom(tree).appendices.flatMap(({ content }) =>
      content !== null && 'statistics' in content ? content.statistics.groups : [],
    )
    expect(group?.rows[0]?.figures).toEqual([
      { html: '1\u00a0234' },
      { html: expect.stringContaining('blank short') },
    ])
  })
})

describe('the statistics', () => {
  test('say what the source says of each year, and compute nothing', () => {
    const table = elements(treeFrom(SHIPPED, { part: 'appendix-2' }), 'table').find((one) =>
      textOf(one).includes('Bostadsinbrott'),
    )
    const headings =
      table === undefined ? [] : elements(table, 'thead').flatMap((head) => elements(head, 'th'))
    expect(headings.map(textOf)).toEqual(['Område', 'Brott', '2012', '2013', 'Trend'])
    expect(table === undefined ? '' : textOf(table)).toMatch(
      /^2013 jämfört med 2012\. Källa: Polisen\..* Tullinge Bostadsinbrott 37 53 ökar /,
    )
  })

  test.for([
    [[2013], '2013'],
    [[2011, 2012, 2013], '2013 jämfört med 2011'],
  ] as const)('of the years %j are headed %s', ([years, period]) => {
    const page = textOf(
      treeFrom(edited(SHIPPED, [SITUATION, ['statistics', 'years'], years]), { part: 'appendix-2' }),
    )
    expect(page).toContain(` ${period}. Källa: Polisen.`)
  })
})

describe('what a narrative rests on', () => {
  const narratives = (tree: typeof SHIPPED): string =>
    /Läget i områdena.*Prioriterade/.exec(textOf(treeFrom(tree, { part: 'appendix-2' })))?.[0] ?? ''

  test('is said when the agreement says it', () => {
    const tree = edited(SHIPPED, [SITUATION, ['narratives', 0, 'source'], 'youth-survey'])
    expect(narratives(tree)).toContain('Underlag Ungdomsenkäten Mest anmäls snatteri')
  })

  test('is not asked for when it does not', () => {
    expect(narratives(SHIPPED)).toContain('Mest anmäls snatteri')
    expect(narratives(SHIPPED)).not.toContain('Underlag')
  })
})

describe('the column of times', () => {
  const heading = (tree: typeof SHIPPED): string[] =>
    elements(treeFrom(tree, { part: 'appendix-3' }), 'th')
      .map(textOf)
      .filter((text) => text.startsWith('Tid'))

  test('has the note of the action plan under its heading', () => {
    expect(heading(SHIPPED)).toEqual(['Tid Se uppföljningsplanen'])
  })

  test('goes without one', () => {
    expect(heading(edited(SHIPPED, [MEASURES, ['time-note'], undefined]))).toEqual(['Tid'])
  })
})

describe('a measure', () => {
  const measure = (tree: typeof SHIPPED, index: number) =>
    viewFrom(tree).appendices.flatMap(({ content }) =>
      content !== null && 'measures' in content ? content.measures : [],
    )[index]
  const parties = ['measures', 7, 'responsible', 'parties']
  const role = ['measures', 7, 'responsible', 'role']
  const blank = { html: expect.stringContaining('blank short') }

  test.for([
    [
      'a party and its role: the role alone',
      ['municipality'],
      'safety-coordinator',
      'trygghetssamordnare',
      null,
    ],
    ['no party but a role: the role alone', [], 'safety-coordinator', 'trygghetssamordnare', null],
    ['a party without a role', ['municipality'], null, 'Botkyrka kommun', 'blank'],
    [
      'several parties and a role',
      ['municipality', 'police'],
      'safety-coordinator',
      'Botkyrka kommun och Närpolisområde Botkyrka',
      'trygghetssamordnare',
    ],
    ['nobody', [], null, 'blank', 'blank'],
  ] as const)('is the responsibility of %s', ([, of, by, responsible, owner]) => {
    const shown = (text: string | null) => (text === null ? null : text === 'blank' ? blank : { html: text })
    expect(measure(edited(SHIPPED, [MEASURES, parties, of], [MEASURES, role, by]), 7)).toMatchObject({
      responsible: shown(responsible),
      owner: shown(owner),
    })
  })

  test('has its commitments in their own words, without the names of the parties', () => {
    expect(measure(SHIPPED, 7)?.commitments).toEqual([{ html: '<p>Trygghetssamordnaren samordnar.</p>' }])
    const row = elements(treeFrom(SHIPPED, { part: 'appendix-3' }), 'tr').at(-1)
    expect(row === undefined ? '' : textOf(row)).toContain(' Trygghetssamordnaren samordnar. ')
    expect(row === undefined ? '' : textOf(row)).not.toContain('Botkyrka kommun')
  })
})

test('a contact is told by name and titles; the role is for the checks', () => {
  const terms = elements(treeFrom(SHIPPED, { part: 'appendix-1' }), 'dt').map(textOf)
  expect(terms.slice(0, terms.length / 2)).toEqual(terms.slice(terms.length / 2))
  expect(terms).toContain('Titel')
  expect(terms).not.toContain('Roll')
})

describe('a spokesperson who', () => {
  test.for([
    ['shall', 'Ska svara Marcus Qvennerstedt, säkerhetschef'],
    ['may', 'Får svara Marcus Qvennerstedt, säkerhetschef'],
    ['states', 'Botkyrka kommun Marcus Qvennerstedt, säkerhetschef'],
  ] as const)('%s answer is said so of', ([strength, words]) => {
    const tree = edited(SHIPPED, [COMMUNICATION, ['spokespersons', 3, 'strength'], strength])
    expect(textOf(treeFrom(tree, { part: 'appendix-4' }))).toContain(words)
  })
})

describe('the head of the document', () => {
  test('names the parties and the term', () => {
    const [subtitle] = withClass(treeFrom(SHIPPED), 'subtitle').map(textOf)
    expect(subtitle).toBe(
      'Närpolisområde Botkyrka och Botkyrka kommun Avtalstid 1 december 2014 – 31 december 2015',
    )
  })

  test('leaves what else identifies the parties to the clause that says it', () => {
    const clauses = elements(treeFrom(SHIPPED), 'section').filter((section) =>
      textOf(section).includes('212000-2882'),
    )
    expect(clauses.map(({ properties }) => properties.id)).toEqual(['punkt-2'])
  })
})

test('the parts are listed by their names and revisions', () => {
  const page = textOf(treeFrom(SHIPPED))
  expect(page).toContain('Dokumentets delar Lydelser och kontrollsummor Del Rubrik Lydelse Kontrollsumma')
  expect(page).toContain(' Huvuddelen SAMVERKANSAVTAL – UNDERAVTAL 1 december 2014 ')
  expect(page).toContain(
    ' Bilaga 2 – Lokal lägesbild och prioriterade samverkansområden Lydelse den 1 december 2014. ',
  )
})

test('a third party signs too', () => {
  const tree = edited(
    SHIPPED,
    [
      BODY,
      ['parties', 2],
      {
        id: 'housing',
        name: 'AB Bostäder',
        'organisation-number': '556000-4615',
        organisation: [],
        address: { 'postal-code': '147 00', city: 'TUMBA' },
        letterhead: { sender: 'AB Bostäder' },
      },
    ],
    [
      BODY,
      ['signing', 'signatories', 2],
      { party: 'housing', name: null, role: 'municipal-director', place: null, date: null },
    ],
  )
  expect(withClass(treeFrom(tree), 'signature')).toHaveLength(3)
  expect(withClass(treeFrom(tree), 'sender').map(textOf)).toContain('AB Bostäder')
  expect(withClass(treeFrom(tree), 'subtitle').map(textOf)[0]).toMatch(
    /^Närpolisområde Botkyrka, Botkyrka kommun och AB Bostäder /,
  )
})
