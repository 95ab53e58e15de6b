import { describe, expect, test } from 'vitest'
import { proposalNamed, revisionToSign } from '../../src/cli/proposals.ts'
import { toHtml } from '../../src/render/html.ts'
import type { ViewOptions } from '../../src/render/options.ts'
import { renderPdf } from '../../src/render/pdf/pdf.ts'
import {
  BODY,
  CONTACTS,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  stateOf,
} from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, recorded, revised, signatureOf } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'
import { elements, stylesheet, textOf, treeFrom, viewFrom, withClass } from './documents.ts'
import { signedAnew } from './living.ts'
import { assets } from './pdf/fixture.ts'
import { pagesOf } from './pdf/inspect.ts'

const DAY = '2015-05-01'
const PROPOSED = revised(SIGNED, MEASURES, '2015-04-20', [
  ['measures', 0, 'name'],
  'Ett nytt räcke vid skolan',
])

function shown(tree: Tree, word: string, more: Partial<ViewOptions> = {}): Partial<ViewOptions> {
  return { proposal: proposalNamed(word, stateOf(tree, DAY)), ...more }
}

function section(tree: Tree, id: string, options: Partial<ViewOptions>): string {
  const found = elements(treeFrom(tree, options, DAY), 'section').find(
    ({ properties }) => properties.id === id,
  )
  return found === undefined ? '' : textOf(found)
}

function notice(tree: Tree, options: Partial<ViewOptions>): string {
  return withClass(treeFrom(tree, options, DAY), 'notice')
    .map(textOf)
    .join()
}

describe('a proposal', () => {
  const options = shown(PROPOSED, 'appendix-3')

  test('stands in the place of what is in force, and says what it is', () => {
    expect(section(PROPOSED, 'bilaga-3', options)).toContain('Ett nytt räcke vid skolan')
    expect(section(PROPOSED, 'bilaga-3', options)).toMatch(
      /Lydelse den 20 april 2015\. Förslag\. Gäller ännu inte: beslut i styrgruppen saknas\./,
    )
    expect(section(PROPOSED, 'bilaga-3', {})).not.toContain('Ett nytt räcke vid skolan')
  })

  test('leaves all the rest as it is', () => {
    const others = (more: Partial<ViewOptions>) =>
      ['punkt-1', 'bilaga-1', 'bilaga-2', 'bilaga-4', 'lydelser'].map((id) => section(PROPOSED, id, more))
    expect(others(options)).toEqual(others({}))
  })

  test('is marked on the first page, on every page, and in the list of the parts', () => {
    expect(viewFrom(PROPOSED, options, DAY).metadata.mark).toBe('Med förslag till bilaga 3')
    expect(notice(PROPOSED, options)).toBe(
      'Med förslag till bilaga 3. Bilaga 3 visas i den föreslagna lydelsen den 20 april 2015, i stället för lydelsen den 1 december 2014.',
    )
    expect(section(PROPOSED, 'delar', options)).toContain('20 april 2015 (förslag)')
    expect(viewFrom(PROPOSED, options, DAY).metadata.keywords).not.toEqual(
      viewFrom(PROPOSED, {}, DAY).metadata.keywords,
    )
  })

  test('is marked beside the other marks', () => {
    const unsigned = revised(SHIPPED, MEASURES, '2015-04-20')
    expect(viewFrom(unsigned, shown(unsigned, 'appendix-3'), DAY).metadata.mark).toBe(
      'Osignerat exemplar · Med förslag till bilaga 3',
    )
  })

  test('alone is a proposal', () => {
    const alone = { ...options, part: 'appendix-3' }
    expect(viewFrom(PROPOSED, alone, DAY).metadata.mark).toBe('Förslag till bilaga 3')
  })

  test('bears its mark on every page, on paper and when a browser prints it', async () => {
    const tree = treeFrom(PROPOSED, options, DAY)
    const { metadata } = viewFrom(PROPOSED, options, DAY)
    const pages = await pagesOf(renderPdf(tree, metadata, assets))
    expect(pages.filter((page) => !page.includes('Med förslag till bilaga 3'))).toEqual([])
    expect(pages.some((page) => page.includes('Ett nytt räcke vid skolan'))).toBe(true)
    expect(toHtml(tree, metadata, stylesheet)).toContain("content: 'Med förslag till bilaga 3'")
  })

  test('that is valid is called coming', () => {
    const future = signedAnew(SIGNED, FOLLOW_UP, '2015-09-01', ['2015-04-20', '2015-04-20'])
    expect(notice(future, shown(future, 'appendix-5'))).toBe(
      'Med kommande lydelse av bilaga 5. Bilaga 5 visas i den kommande lydelsen den 1 september 2015, i stället för lydelsen den 1 december 2014.',
    )
    expect(section(future, 'bilaga-5', shown(future, 'appendix-5'))).toContain(
      'Lydelse den 1 september 2015. Kommande. Gäller från och med den 1 september 2015, undertecknad av alla Parter den 20 april 2015.',
    )
  })
})

describe('a proposed body', () => {
  const named = revised(
    SIGNED,
    BODY,
    '2015-04-20',
    [['parties', 0, 'name'], 'Polisområde Botkyrka'],
    [['appendices', 3], undefined],
  )
  const options = shown(named, 'body')

  test('names the parties and lists the appendices', () => {
    const view = viewFrom(named, options, DAY)
    expect(view.parties).toBe('Polisområde Botkyrka och Botkyrka kommun')
    expect(view.appendices.map(({ label }) => label)).toEqual([
      'Bilaga 1',
      'Bilaga 2',
      'Bilaga 3',
      'Bilaga 5',
    ])
    expect(view.metadata.mark).toBe('Med förslag till huvuddelen')
  })

  test('shows an appendix that it adds, and says of one that has no file that it is missing', () => {
    const appendix = (number: number) => ({
      id: `appendix-${number}`,
      number,
      kind: 'measures',
      clause: '11',
      title: 'Särskilda åtgärder',
      'changed-by': { kind: 'signatures' },
    })
    const more = edited(
      named,
      [inFolderOf(BODY, '2015-04-20'), ['appendices', 4], appendix(6)],
      [inFolderOf(BODY, '2015-04-20'), ['appendices', 5], appendix(7)],
    )
    const added = { ...more, 'appendix-6-measures/2015-04-20.yaml': SHIPPED[MEASURES] ?? '' }
    const dated = edited(added, ['appendix-6-measures/2015-04-20.yaml', ['date'], '2015-04-20'])
    const views = viewFrom(dated, shown(dated, 'body'), DAY).appendices.slice(-2)
    expect(views.map(({ label, partial, remarks }) => [label, partial, remarks])).toEqual([
      ['Bilaga 6', 'measures', []],
      ['Bilaga 7', 'missing', []],
    ])
  })
})

describe('the original of a part alone', () => {
  const original = (tree: Tree, part: string, asOf = DAY): Partial<ViewOptions> => ({
    purpose: 'signing',
    part,
    proposal: revisionToSign(stateOf(tree, asOf), part),
  })
  const list = inFolderOf(CONTACTS, '2015-04-20')
  const contacts = revised(SIGNED, CONTACTS, '2015-04-20')

  test('has a place for the signature of every party, and says what they sign', () => {
    const text = section(SIGNED, 'underskrifter', original(SIGNED, 'appendix-1'))
    expect(text).toMatch(/^Underskrifter Underskrifterna avser bilaga 1 i lydelsen den 1 december 2014\. /)
    const blocks = withClass(treeFrom(SIGNED, original(SIGNED, 'appendix-1'), DAY), 'signature')
    expect(blocks.map((block) => withClass(block, 'party').map(textOf).join())).toEqual([
      'Närpolisområde Botkyrka',
      'Botkyrka kommun',
    ])
    expect(blocks.flatMap((block) => withClass(block, 'signed'))).toEqual([])
  })

  test('is of the revision that awaits signatures, and bears no mark', () => {
    const view = viewFrom(contacts, original(contacts, 'appendix-1'), DAY)
    expect(view.appendices[0]).toMatchObject({ date: '20 april 2015', remarks: [] })
    expect(view.metadata.mark).toBeNull()
    expect(view.metadata.footer).not.toContain('Visat per')
  })

  test('is the same before the parties sign it, between them, after, and when it counts', () => {
    const html = (tree: Tree, asOf: string) =>
      toHtml(
        treeFrom(tree, original(tree, 'appendix-1', asOf), asOf),
        viewFrom(tree, original(tree, 'appendix-1', asOf), asOf).metadata,
        stylesheet,
      )
    const before = html(contacts, '2015-04-10')
    const police = recorded(contacts, [
      '2015-04-10-police',
      signatureOf(contacts, 'police', '2015-04-10', [list]),
    ])
    const both = recorded(police, [
      '2015-04-14-municipality',
      signatureOf(contacts, 'municipality', '2015-04-14', [list]),
    ])
    for (const [tree, day] of [
      [contacts, DAY],
      [police, '2015-04-12'],
      [both, '2015-04-14'],
      [both, '2015-06-01'],
    ] as const)
      expect(html(tree, day)).toBe(before)
  })

  test('that the steering group changes is of the one in force', () => {
    const picture = revised(SIGNED, SITUATION, '2015-04-20')
    expect(revisionToSign(stateOf(picture, DAY), 'appendix-2')).toBeNull()
  })

  test('of the body is of the proposed one', () => {
    const body = revised(SIGNED, BODY, '2015-04-20')
    expect(viewFrom(body, original(body, 'body'), DAY).metadata.date).toBe('2015-04-20')
  })

  test('is not in a copy of the part that is in force', () => {
    expect(section(SIGNED, 'underskrifter', { part: 'appendix-1' })).toBe('')
  })
})
