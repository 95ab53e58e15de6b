import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/render/html.ts'
import type { DocumentMetadata } from '../../../src/render/metadata.ts'
import type { ViewOptions } from '../../../src/render/options.ts'
import { renderPdf } from '../../../src/render/pdf/pdf.ts'
import { proposalNamed } from '../../../src/cli/proposals.ts'
import { SHIPPED, stateOf } from '../../support/agreement.ts'
import type { Tree } from '../../support/agreement.ts'
import { without } from '../../support/trees.ts'
import { stylesheet, treeFrom, viewFrom } from '../documents.ts'
import { LIVING, MUNICIPALITY_SIGNED, NAMED } from '../living.ts'
import { assets } from './fixture.ts'
import { pagesOf } from './inspect.ts'
import { everyElement, structureOf } from './structure.ts'

const HALF_SIGNED = without(NAMED, MUNICIPALITY_SIGNED)

function pdfOf(tree: Tree, asOf: string, options: Partial<ViewOptions> = {}): Uint8Array {
  return renderPdf(treeFrom(tree, options, asOf), viewFrom(tree, options, asOf).metadata, assets)
}

/** Without white space and without hyphens: on paper a line may end with one. */
function compact(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad\u2010-]+/g, '')
}

/** A page without what stands at its head and foot. */
function contentOf(page: string, index: number, { title, mark, footer }: DocumentMetadata): string {
  return [index === 0 ? '' : title, mark ?? '', footer]
    .reduce((text, furniture) => text.replace(compact(furniture), ''), compact(page))
    .replace(/Sida\d+av\d+/, '')
}

/** Every piece of text in its order, but for those of a drawing. */
function piecesOf(node: Nodes): string[] {
  if (node.type === 'text') return [compact(node.value)].filter(Boolean)
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'svg')) return []
  return node.children.flatMap(piecesOf)
}

/** The pieces that the text lacks; long ones have to follow on each other, a cell over several rows stands where it may. */
function lacking(text: string, pieces: readonly string[]): string[] {
  let position = 0
  return pieces.filter((piece) => {
    const found = text.indexOf(piece, piece.length < LONG ? 0 : position)
    if (found !== -1 && piece.length >= LONG) position = found + piece.length
    return found === -1
  })
}

const LONG = 25

describe.for<[string, Tree, string, Partial<ViewOptions>]>([
  ['a copy that is not signed', SHIPPED, '2015-05-01', {}],
  ['one that one party has signed', HALF_SIGNED, '2014-11-27', {}],
  ['one with a past', LIVING, '2016-06-01', {}],
  ['one that is over', LIVING, '2018-01-01', {}],
  ['the original', LIVING, '2016-06-01', { purpose: 'signing' }],
  ['the original of an appendix', LIVING, '2016-06-01', { purpose: 'signing', part: 'appendix-3' }],
  [
    'one with a proposal',
    LIVING,
    '2016-06-01',
    { proposal: proposalNamed('appendix-3', stateOf(LIVING, '2016-06-01')) },
  ],
])('%s', ([, tree, asOf, options]) => {
  const pdf = pdfOf(tree, asOf, options)
  const { metadata } = viewFrom(tree, options, asOf)

  it('says the same on paper and on a screen', async () => {
    const pieces = piecesOf(treeFrom(tree, options, asOf))
    const pages = await pagesOf(pdf)
    const paper = pages.map((page, index) => contentOf(page, index, metadata))
    expect(lacking(paper.join(''), pieces)).toEqual([])
    const screen = piecesOf(fromHtml(toHtml(treeFrom(tree, options, asOf), metadata, stylesheet)))
    expect(lacking(screen.join(''), pieces)).toEqual([])
  })

  it('bears its marks and its footer on every page', async () => {
    for (const page of await pagesOf(pdf)) {
      expect(compact(page)).toContain(compact(metadata.footer))
      if (metadata.mark !== null) expect(compact(page)).toContain(compact(metadata.mark))
    }
  })
})

describe('one with a past', () => {
  const pdf = pdfOf(LIVING, '2016-06-01')

  it('has its contents on one page', async () => {
    const [first] = await pagesOf(pdf)
    expect(first).toContain('Avtalets lydelser')
  })

  it('has a table of revisions with a heading for each column and row', () => {
    const table = everyElement(structureOf(pdf), /^Table$/).at(-1)
    const headers = table === undefined ? [] : everyElement(table, /^TH$/)
    expect(headers.filter(({ dictionary }) => dictionary.includes('/Scope /Column'))).toHaveLength(5)
    expect(headers.filter(({ dictionary }) => dictionary.includes('/Scope /Row'))).toHaveLength(9)
  })

  it('leaves nothing to fill in where it is signed', async () => {
    const signatures = (await pagesOf(pdf)).findIndex((page) => page.includes('Undertecknat av'))
    expect((await pagesOf(pdf))[signatures]).not.toContain('Namnförtydligande')
  })
})

it('a mark of several lines leaves the title its room', async () => {
  const { metadata } = viewFrom(LIVING, {}, '2016-06-01')
  const mark = 'Påhittat exempel som ingen ska ta på allvar · '.repeat(3)
  const pages = await pagesOf(
    renderPdf(treeFrom(LIVING, { part: 'body' }, '2016-06-01'), { ...metadata, mark }, assets),
  )
  for (const page of pages.slice(1)) {
    expect(page).toContain(metadata.title)
    expect(compact(page)).toContain(compact(mark))
  }
})
