import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { fontFiles } from '../../../src/render/pdf/fonts.ts'
import type { DocumentMetadata } from '../../../src/render/metadata.ts'
import { renderPdf, type PdfAssets } from '../../../src/render/pdf/pdf.ts'

const file = (path: string): string => join(process.cwd(), path)

export const assets: PdfAssets = {
  template: readFileSync(file('templates/agreement.typ'), 'utf8'),
  fonts: fontFiles.map((font) => readFileSync(file(`node_modules/${font}`))),
  workspace: '/samverkan',
}

export const metadata: DocumentMetadata = {
  title: 'Samverkansavtal – Underavtal',
  author: 'Botkyrka kommun och Polismyndigheten',
  language: 'sv',
  date: '2015-05-01',
  keywords: ['samverkansavtal', 'sha256:3f9a1c2e'],
  footer: 'Samverkansavtal – Underavtal · Visat per 2015-05-01 · Dokument 3f9a1c2e',
  mark: 'Osignerat exemplar',
}

export function treeOf(html: string): Root {
  const { children } = fromHtml(html, { fragment: true })
  return { type: 'root', children: children.filter((child) => child.type === 'element') }
}

/** A document with every element, class and relation that the template knows, and a table over two pages. */
export function wholeVocabulary(): Root {
  const row = (number: number): string =>
    `<tr><th scope="row">Problem ${number}</th><td><p>Patrullering och nattvandring i centrum under kvällar och helger.</p>` +
    '<ul><li>fältassistenter</li><li>ordningsvakter i samverkan med fastighetsägare</li></ul></td>' +
    '<td>Polisen</td><td>Antalet anmälningar minskar med 10 procent</td><td>2015–2016</td></tr>'
  const rows = Array.from({ length: 13 }, (_, index) => row(index + 1)).join('')
  return treeOf(readFileSync(file('tests/render/pdf/fixture.html'), 'utf8').replace('ROWS', rows))
}

/** The body inside a document with a title and one section. */
export function render(body: string, other: Partial<DocumentMetadata> = {}): Uint8Array {
  return renderPdf(
    treeOf(`<main><h1>Avtal</h1><section id="s">${body}</section></main>`),
    { ...metadata, ...other },
    assets,
  )
}
