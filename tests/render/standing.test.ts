import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/render/html.ts'
import type { ViewOptions } from '../../src/render/options.ts'
import { BODY, CONTACTS, MEASURES, SHIPPED, SITUATION, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  meetingOn,
  recorded,
  revised,
  revisionFiles,
  signatureOf,
  signed,
} from '../support/records.ts'
import { inFolderOf, without } from '../support/trees.ts'
import { elements, stylesheet, textOf, treeFrom, viewFrom, withClass } from './documents.ts'
import { LIVING, MUNICIPALITY_SIGNED, NAMED, POLICE_SIGNED, extended, left, signedAnew } from './living.ts'

/** Only the police have signed. */
const HALF_SIGNED = without(NAMED, MUNICIPALITY_SIGNED)
const MARKED = edited(SHIPPED, ['samverkan.yaml', ['mark'], 'Påhittat exempel'])

function section(tree: Tree, id: string, asOf: string, options: Partial<ViewOptions> = {}): string {
  const found = elements(treeFrom(tree, options, asOf), 'section').find(
    ({ properties }) => properties.id === id,
  )
  return found === undefined ? '' : textOf(found)
}

/** What stands between an appendix's heading and its content. */
function remarks(tree: Tree, appendix: string, asOf: string, options: Partial<ViewOptions> = {}): string {
  const [remark] = elements(treeFrom(tree, { part: appendix, ...options }, asOf), 'section').flatMap((one) =>
    withClass(one, 'muted').filter(({ tagName }) => tagName === 'p'),
  )
  return remark === undefined ? '' : textOf(remark)
}

function html(tree: Tree, options: Partial<ViewOptions>, asOf: string): string {
  return toHtml(treeFrom(tree, options, asOf), viewFrom(tree, options, asOf).metadata, stylesheet)
}

describe('the mark and its sentence', () => {
  test.for<[string, Tree, string, Partial<ViewOptions>, string | null, string]>([
    [
      'nobody has signed',
      SHIPPED,
      '2015-05-01',
      {},
      'Osignerat exemplar',
      'Osignerat exemplar. Parternas underskrifter saknas. Exemplaret är visat per den 1 maj 2015.',
    ],
    [
      'one party has',
      HALF_SIGNED,
      '2014-11-27',
      {},
      'Osignerat exemplar',
      'Osignerat exemplar. Underskrift av Botkyrka kommun saknas. Exemplaret är visat per den 27 november 2014.',
    ],
    [
      'every party has, and the term has not begun',
      SIGNED,
      '2014-11-27',
      {},
      'Ännu inte i kraft',
      'Ännu inte i kraft. Avtalet gäller från och med den 1 december 2014.',
    ],
    ['it is in force', SIGNED, '2014-12-01', {}, null, ''],
    [
      'its term is over',
      SIGNED,
      '2016-01-01',
      {},
      'Upphört',
      'Upphört. Avtalet gällde till och med den 31 december 2015.',
    ],
    [
      'its extension is over',
      extended(SIGNED),
      '2018-01-01',
      {},
      'Upphört',
      'Upphört. Avtalet gällde till och med den 31 december 2017.',
    ],
    [
      'a party has left it',
      left(SIGNED),
      '2015-05-01',
      {},
      'Upphört',
      'Upphört. Från och med den 1 maj 2015 gäller avtalet inte längre: en Part har lämnat det i förtid.',
    ],
    [
      'it is shown in spite of its errors',
      SIGNED,
      '2015-05-01',
      { draft: true },
      'Utkast',
      'Utkast. Ett utkast. Det ska inte undertecknas.',
    ],
    [
      'the repository asks for one',
      LIVING,
      '2016-06-01',
      {},
      'Påhittat exempel',
      'Påhittat exempel. Det här är inget verkligt avtal.',
    ],
    [
      'it asks for one and there is another',
      MARKED,
      '2015-05-01',
      {},
      'Påhittat exempel · Osignerat exemplar',
      'Påhittat exempel. Det här är inget verkligt avtal. Osignerat exemplar. Parternas underskrifter saknas. Exemplaret är visat per den 1 maj 2015.',
    ],
    [
      'it asks for one on the original',
      MARKED,
      '2015-05-01',
      { purpose: 'signing' },
      'Påhittat exempel',
      'Påhittat exempel. Det här är inget verkligt avtal.',
    ],
    ['it is the original', SHIPPED, '2015-05-01', { purpose: 'signing' }, null, ''],
  ])('when %s', ([, tree, asOf, options, mark, notice]) => {
    expect(viewFrom(tree, options, asOf).metadata.mark).toBe(mark)
    expect(
      withClass(treeFrom(tree, options, asOf), 'notice')
        .map(textOf)
        .join(),
    ).toBe(notice)
  })

  test('stands at the top of each page that a browser prints, and cannot end the string or the element', () => {
    const hostile = edited(SIGNED, ['samverkan.yaml', ['mark'], `Ett "märke" ' \\ </style><script>`])
    const page = html(hostile, {}, '2015-05-01')
    expect(page).toContain(String.raw`content: 'Ett \22 märke\22  \27  \5c  \3c \2f style\3e \3c script\3e '`)
    expect(toHtml(treeFrom(SIGNED), viewFrom(SIGNED).metadata, '')).toContain('<style></style>')
  })
})

describe('the signatures', () => {
  test('of every party: place, day and name as the records have them, and nothing to fill in', () => {
    expect(section(NAMED, 'underskrifter', '2015-05-01')).toBe(
      'Underskrifter Underavtalet är upprättat i två (2) likalydande exemplar, ett till varje Part. ' +
        'Närpolisområde Botkyrka Ort Tumba Datum 24 november 2014 Undertecknat av Christian Agdur, polismästare ' +
        'Botkyrka kommun Ort Tumba Datum 26 november 2014 Undertecknat av Mattias Jansson, kommundirektör ' +
        'Huvuddelens lydelse den 1 december 2014 gäller från och med den 1 december 2014.',
    )
    const blocks = withClass(treeFrom(NAMED), 'signature-blocks')
    expect(blocks.flatMap((block) => withClass(block, 'blank'))).toEqual([])
  })

  test('leave out what the record does not know', () => {
    const tree = edited(SIGNED, [POLICE_SIGNED, ['place'], null])
    expect(section(tree, 'underskrifter', '2015-05-01')).toContain(
      'Närpolisområde Botkyrka Datum 24 november 2014 Undertecknat av Polismästare Botkyrka kommun',
    )
    const blocks = withClass(treeFrom(tree), 'signature-blocks')
    expect(blocks.flatMap((block) => withClass(block, 'blank'))).toEqual([])
  })

  test('of one party: the other has its lines to fill in', () => {
    const [police, municipality] = withClass(treeFrom(HALF_SIGNED, {}, '2014-11-27'), 'signature')
    expect(police === undefined ? [] : withClass(police, 'blank')).toEqual([])
    expect(municipality === undefined ? [] : withClass(municipality, 'blank')).toHaveLength(3)
    expect(section(HALF_SIGNED, 'underskrifter', '2014-11-27')).not.toContain('gäller från')
  })

  test('without a name on either side leave a line for it, and the role', () => {
    const tree = edited(SHIPPED, [BODY, ['signing', 'signatories', 0, 'name'], null])
    expect(section(tree, 'underskrifter', '2015-05-01')).toContain('Namnförtydligande Polismästare')
    expect(withClass(treeFrom(tree), 'signature').map((one) => withClass(one, 'blank').length)).toEqual([
      4, 3,
    ])
  })

  test('of another revision, by another signatory, or of another wording do not count', () => {
    const otherRole = edited(HALF_SIGNED, [POLICE_SIGNED, ['signatory', 'role'], 'head-of-security'])
    const otherWording = edited(HALF_SIGNED, [BODY, ['clauses', 0, 'heading'], 'Syfte'])
    for (const tree of [otherRole, otherWording]) {
      expect(section(tree, 'underskrifter', '2014-11-27')).not.toContain('24 november 2014')
    }
  })

  test('are those of the body that is shown, once it has been revised', () => {
    const tree = signedAnew(SIGNED, BODY, '2015-02-01', ['2015-02-10', '2015-02-12'])
    expect(section(tree, 'underskrifter', '2015-05-01')).toMatch(
      /Datum 10 februari 2015 .* Datum 12 februari 2015 .* Huvuddelens lydelse den 1 februari 2015 gäller från och med den 12 februari 2015\.$/,
    )
  })
})

test('a party that has signed the body that it is no longer in is shown among those who signed', () => {
  const housing = {
    id: 'housing',
    name: 'AB Bostäder',
    'organisation-number': '556000-4615',
    organisation: [],
    address: { 'postal-code': '147 00', city: 'TUMBA' },
    letterhead: { sender: 'AB Bostäder' },
  }
  const signatory = { party: 'housing', name: null, role: 'municipal-director', place: null, date: null }
  const three = edited(
    SHIPPED,
    [BODY, ['parties', 2], housing],
    [BODY, ['signing', 'signatories', 2], signatory],
  )
  const signedBy = (tree: Tree, day: string, files: readonly string[]): Tree =>
    recorded(
      tree,
      [`${day}-police`, signatureOf(tree, 'police', day, files)],
      [`${day}-municipality`, signatureOf(tree, 'municipality', day, files)],
      [`${day}-housing`, { ...signatureOf(tree, 'municipality', day, files), party: 'housing' }],
    )
  const left = revised(
    signedBy(three, '2014-11-26', revisionFiles(three)),
    BODY,
    '2015-02-01',
    [['parties', 2], undefined],
    [['signing', 'signatories', 2], undefined],
  )
  const tree = signedBy(left, '2015-02-10', [inFolderOf(BODY, '2015-02-01')])
  expect(withClass(treeFrom(tree), 'party').map(textOf)).toEqual([
    'Närpolisområde Botkyrka',
    'Botkyrka kommun',
    'AB Bostäder',
  ])
})

describe('the term and its extension', () => {
  const subtitle = (tree: Tree, asOf: string, options: Partial<ViewOptions> = {}): string =>
    withClass(treeFrom(tree, options, asOf), 'subtitle')
      .map(textOf)
      .join()
      .replace(/.*Avtalstid /, '')

  test.for<[string, Tree, string, Partial<ViewOptions>, string]>([
    ['the first term', SIGNED, '2015-05-01', {}, '1 december 2014 – 31 december 2015'],
    [
      'one that is going to be extended',
      extended(SIGNED),
      '2015-12-05',
      {},
      '1 december 2014 – 31 december 2015 (förlängd till och med 31 december 2017)',
    ],
    [
      'the extension',
      extended(SIGNED),
      '2016-01-01',
      {},
      '1 januari 2016 – 31 december 2017 (förlängning 1)',
    ],
    [
      'one that a party is about to leave',
      left(SIGNED),
      '2015-04-01',
      {},
      '1 december 2014 – 31 december 2015 (sista dag 30 april 2015 efter förtida utträde)',
    ],
    [
      'that of the original',
      extended(SIGNED),
      '2016-01-01',
      { purpose: 'signing' },
      '1 december 2014 – 31 december 2015',
    ],
  ])('%s', ([, tree, asOf, options, words]) => {
    expect(subtitle(tree, asOf, options)).toBe(words)
  })

  test('is told with the signatures: who agreed to it, and when', () => {
    expect(section(extended(SIGNED), 'underskrifter', '2016-01-01')).toMatch(
      / Förlängning 1 Parterna samrådde den 11 juni 2015 och kom den 26 november 2015 överens om att förlänga avtalstiden till och med den 31 december 2017\. Förlängningen undertecknades av Närpolisområde Botkyrka den 30 november 2015 och av Botkyrka kommun den 2 december 2015\.$/,
    )
  })

  test('is not told until every party has signed it', () => {
    expect(section(extended(SIGNED), 'underskrifter', '2015-12-01')).not.toContain('Förlängning')
  })

  test('is told without signatures where the reading asks for none', () => {
    const tree = edited(SIGNED, ['samverkan.yaml', ['readings', 'extension'], 'consultation'])
    expect(section(extended(tree), 'underskrifter', '2015-11-29')).toMatch(
      /till och med den 31 december 2017\.$/,
    )
  })
})

describe('under the heading of an appendix', () => {
  const bySignatures =
    'Gäller från och med den 1 december 2014, undertecknad av Närpolisområde Botkyrka den 24 november 2014 och av Botkyrka kommun den 26 november 2014'

  test.for<[string, Tree, string, string, string]>([
    ['nothing is told of a copy that is not signed', SHIPPED, 'appendix-5', '2015-05-01', ''],
    ['nor of one that one party has signed', HALF_SIGNED, 'appendix-5', '2014-11-27', ''],
    ['the signatures that made it valid', LIVING, 'appendix-4', '2016-06-01', `. ${bySignatures}`],
    [
      'the decision that made it valid, and where it stands',
      LIVING,
      'appendix-2',
      '2016-06-01',
      '. Gäller från och med den 12 maj 2015 enligt beslut i styrgruppen den 12 maj 2015 (Protokoll SG 1/2015, § 4)',
    ],
    [
      'the day before the one on which the next takes its place',
      LIVING,
      'appendix-5',
      '2016-06-01',
      `. ${bySignatures.replace('den 1 december 2014', 'den 1 december 2014 till och med den 31 augusti 2016')}`,
    ],
    [
      'signatures of one day together',
      LIVING,
      'appendix-5',
      '2016-09-01',
      '. Gäller från och med den 1 september 2016, undertecknad av alla Parter den 20 maj 2016',
    ],
    [
      'that it did count, once the agreement is over',
      LIVING,
      'appendix-2',
      '2018-01-01',
      '. Gällde från och med den 12 maj 2015 till och med den 31 december 2017 enligt beslut i styrgruppen den 12 maj 2015 (Protokoll SG 1/2015, § 4)',
    ],
  ])('%s', ([, tree, part, asOf, told]) => {
    expect(remarks(tree, part, asOf)).toMatch(/^Lydelse den \d{1,2} \p{L}+ \d{4}/u)
    const mark = viewFrom(tree, {}, asOf).metadata.mark
    expect(remarks(tree, part, asOf).replace(/^Lydelse den \d{1,2} \p{L}+ \d{4}/u, '')).toBe(
      `${told}${mark === null ? '' : `. ${mark}`}.`.replace(/^\.$/, ''),
    )
  })

  test('that a party still has to sign it', () => {
    const withoutContacts = without(SHIPPED, CONTACTS)
    const tree = { ...signed(withoutContacts), [CONTACTS]: SHIPPED[CONTACTS] ?? '' }
    expect(remarks(tree, 'appendix-1', '2015-05-01')).toBe(
      'Lydelse den 1 december 2014. Gäller ännu inte: underskrift av Närpolisområde Botkyrka och Botkyrka kommun saknas.',
    )
  })

  test('that another was adopted when the agreement was over already changes nothing', () => {
    const revision = revised(SIGNED, SITUATION, '2016-02-01')
    const late = recorded(revision, [
      '2016-02-02-styrgruppen',
      meetingOn('2016-02-02', { decisions: [adopts(revision, inFolderOf(SITUATION, '2016-02-01'))] }),
    ])
    expect(remarks(late, 'appendix-2', '2016-03-01')).toBe(remarks(SIGNED, 'appendix-2', '2016-03-01'))
  })
})

describe('what is new in a situation picture', () => {
  test('is told first, with the new sources', () => {
    expect(section(LIVING, 'bilaga-2', '2016-06-01')).toContain(
      'Påhittat exempel. Om uppdateringen En mätning är ny, se punkt 9. Nya underlag: Trygghetsmätningen Underlag ',
    )
  })

  test('is told without new sources when there are none', () => {
    const tree = edited(SHIPPED, [SITUATION, ['update'], { text: 'Nya siffror.', 'new-sources': [] }])
    expect(section(tree, 'bilaga-2', '2015-05-01')).toContain('Om uppdateringen Nya siffror. Underlag ')
  })

  test('is not asked for in the first revision', () => {
    expect(section(SHIPPED, 'bilaga-2', '2015-05-01')).not.toContain('uppdatering')
  })
})

describe('the table of revisions', () => {
  const rows = (tree: Tree, asOf: string, options: Partial<ViewOptions> = {}): string[][] =>
    withClass(treeFrom(tree, options, asOf), 'history')
      .flatMap((one) => elements(one, 'tbody'))
      .flatMap((body) => elements(body, 'tr'))
      .map((row) => elements(row, 'th', 'td').map(textOf))

  test('has every revision that counts, has counted or is to count, and no proposal', () => {
    const first = 'Alla Parters underskrifter, den sista 26 november 2014'
    expect(rows(LIVING, '2016-06-01')).toEqual([
      ['Huvuddelen', '1 december 2014', '1 december 2014', '–', first],
      ['Bilaga 1', '1 december 2014', '1 december 2014', '7 februari 2016', first],
      [
        'Bilaga 1',
        '1 februari 2016',
        '8 februari 2016',
        '–',
        'Alla Parters underskrifter, den sista 8 februari 2016',
      ],
      ['Bilaga 2', '1 december 2014', '1 december 2014', '11 maj 2015', first],
      [
        'Bilaga 2',
        '20 april 2015',
        '12 maj 2015',
        '–',
        'Beslut i styrgruppen 12 maj 2015, Protokoll SG 1/2015, § 4',
      ],
      ['Bilaga 3', '1 december 2014', '1 december 2014', '–', first],
      ['Bilaga 4', '1 december 2014', '1 december 2014', '–', first],
      ['Bilaga 5', '1 december 2014', '1 december 2014', '31 augusti 2016', first],
      ['Bilaga 5', '1 september 2016', '1 september 2016', '–', 'Alla Parters underskrifter 20 maj 2016'],
    ])
  })

  test('ends with the agreement', () => {
    expect(rows(SIGNED, '2016-01-01').map((row) => row[3])).toEqual(
      Array.from({ length: 6 }, () => '31 december 2015'),
    )
    expect(new Set(rows(left(SIGNED), '2015-04-01').map((row) => row[3]))).toEqual(new Set(['30 april 2015']))
  })

  test('leaves out one whose place was taken on its first day', () => {
    const two = revised(
      revised(SIGNED, MEASURES, '2015-04-01'),
      inFolderOf(MEASURES, '2015-04-01'),
      '2015-04-20',
    )
    const decided = recorded(two, [
      '2015-05-12-styrgruppen',
      meetingOn('2015-05-12', {
        decisions: ['2015-04-01', '2015-04-20'].map((day) => adopts(two, inFolderOf(MEASURES, day))),
      }),
    ])
    expect(
      rows(decided, '2015-06-01')
        .filter(([part]) => part === 'Bilaga 3')
        .map((row) => row[1]),
    ).toEqual(['1 december 2014', '20 april 2015'])
  })

  test.for<[string, Tree, string, Partial<ViewOptions>]>([
    ['a copy that is not signed', SHIPPED, '2015-05-01', {}],
    ['one that one party has signed', HALF_SIGNED, '2015-05-01', {}],
    ['the original', LIVING, '2016-06-01', { purpose: 'signing' }],
    ['a part alone', LIVING, '2016-06-01', { part: 'appendix-2' }],
  ])('is not in %s', ([, tree, asOf, options]) => {
    expect(viewFrom(tree, options, asOf).history).toBeNull()
    expect(viewFrom(tree, options, asOf).contents.map(({ title }) => title)).not.toContain(
      'Avtalets lydelser',
    )
  })

  test('stands last, and in the contents', () => {
    const last = elements(treeFrom(LIVING, {}, '2016-06-01'), 'section').findLast(
      ({ properties }) => properties.id !== undefined,
    )
    expect(last?.properties.id).toBe('lydelser')
    expect(viewFrom(LIVING, {}, '2016-06-01').contents.at(-1)).toEqual({
      anchor: 'lydelser',
      number: null,
      title: 'Avtalets lydelser',
    })
  })
})

describe('the original to sign knows nothing of what has happened', () => {
  const original = (tree: Tree, asOf: string): string => html(tree, { purpose: 'signing' }, asOf)

  test('it is the same before the parties sign, between them, after, and when the agreement is over', () => {
    const before = original(SHIPPED, '2014-11-20')
    for (const tree of [HALF_SIGNED, NAMED, extended(SIGNED), left(SIGNED)]) {
      for (const day of ['2014-11-25', '2014-12-01', '2015-12-31', '2016-01-01', '2018-01-01']) {
        expect(original(tree, day)).toBe(before)
      }
    }
  })

  test('it is the same on every day on which the same revisions are shown', () => {
    expect(original(LIVING, '2016-06-01')).toBe(original(LIVING, '2016-02-08'))
    expect(original(LIVING, '2016-08-31')).toBe(original(LIVING, '2016-02-08'))
  })

  test('it does not depend on other revisions of the body', () => {
    const renamed = revised(SHIPPED, BODY, '2015-02-01', [['parties', 0, 'name'], 'Polisområde Botkyrka'])
    expect(original(renamed, '2015-05-01')).toBe(original(SHIPPED, '2015-05-01'))
  })
})

test('who has acted is named although the shown body does not know them any more', () => {
  const updated = revised(SIGNED, SITUATION, '2015-04-20')
  const decided = recorded(updated, [
    '2015-05-12-styrgruppen',
    meetingOn('2015-05-12', { decisions: [adopts(updated, inFolderOf(SITUATION, '2015-04-20'))] }),
  ])
  const renamed = revised(
    decided,
    BODY,
    '2015-06-01',
    [['bodies', 0, 'id'], 'council'],
    [['bodies', 0, 'name'], 'samverkansrådet'],
  )
  const files = [inFolderOf(BODY, '2015-06-01')]
  const tree = recorded(
    renamed,
    ['2015-06-02-police', signatureOf(renamed, 'police', '2015-06-02', files)],
    ['2015-06-02-municipality', signatureOf(renamed, 'municipality', '2015-06-02', files)],
  )
  expect(remarks(tree, 'appendix-2', '2015-07-01')).toContain('enligt beslut i styrgruppen den 12 maj 2015')
})
