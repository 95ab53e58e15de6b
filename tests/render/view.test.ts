import { describe, expect, test } from 'vitest'
import { inDigits, perCentChange } from '../../src/render/numbers.ts'
import { BODY, FOLLOW_UP, SHIPPED, SITUATION, edited } from '../support/agreement.ts'
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
      /^Samverkansavtal – Underavtal · Dokument [0-9a-f]{16}$/,
    )
  })

  test('an appendix alone names the body too, since names and values come from it', () => {
    const { title, keywords } = viewFrom(SHIPPED, { part: 'appendix-2' }).metadata
    expect(title).toBe('Samverkansavtal – Underavtal, bilaga 2')
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
      /^Bilaga 5 – Uppföljningsplan Bilagan finns i avtalets bilageförteckning/,
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

  test.for([
    [37, 53, '+43\u00a0%'],
    [100, 50, '−50\u00a0%'],
    [1000, 999, '0\u00a0%'],
    [1, 100, '+9\u00a0900\u00a0%'],
    [0, 5, null],
    [null, 5, null],
    [5, null, null],
  ] as const)('from %s to %s', ([from, to, change]) => expect(perCentChange(from, to)).toBe(change))

  test('years have no spaces in them, unknown figures are rules to fill in', () => {
    const tree = edited(SHIPPED, [
      SITUATION,
      ['statistics', 'rows', 0, 'figures'],
      { 2012: 1234, 2013: null },
    ])
    const [group] = viewFrom(tree).appendices.flatMap(({ content }) =>
      content !== null && 'statistics' in content ? content.statistics.groups : [],
    )
    expect(group?.rows[0]).toMatchObject({
      figures: [{ html: '1\u00a0234' }, { html: expect.stringContaining('blank short') }],
      change: '–',
    })
  })
})

test('a spokesperson who may answer is said so of', () => {
  expect(textOf(treeFrom(SHIPPED, { part: 'appendix-4' }))).toContain(
    'Får svara Marcus Qvennerstedt, säkerhetschef',
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
})
