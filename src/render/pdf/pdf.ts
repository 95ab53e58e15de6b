import type { Element, Root } from 'hast'
import { claimArchival } from './conformance.ts'
import { typeset } from './engine.ts'
import { readObjects, writeObjects } from './objects.ts'
import { markRowHeaders } from './row-headers.ts'
import { printTree } from './tree.ts'

export { PdfEngineMissing } from './engine.ts'

export interface PdfAssets {
  /** The text of `templates/agreement.typ`. */
  readonly template: string
  /** The files that `fonts.ts` lists. */
  readonly fonts: readonly Uint8Array[]
  /** Any absolute folder; it need not exist, and nothing is read from it. */
  readonly workspace: string
}

export interface PdfMetadata {
  readonly title: string
  readonly author: string
  /** A language tag such as `sv`. */
  readonly language: string
  /** YYYY-MM-DD, the only date in the file. */
  readonly date: string
  readonly keywords: readonly string[]
  /** The left part of every page's footer. */
  readonly footer: string
  /** Shown on every page (`Osignerat exemplar`, `Utkast`), or null for none. */
  readonly mark: string | null
}

/**
 * Sets the semantic tree as one file that is both PDF/UA-1 and PDF/A-2a. The same input gives the same bytes.
 * Throws `PdfEngineMissing` where the engine does not exist, and an Error with the place in the template for any Typst
 * error or warning: an element or class the template does not know, a link to nowhere, a character the fonts lack.
 */
export function renderPdf(document: Root | Element, metadata: PdfMetadata, assets: PdfAssets): Uint8Array {
  const tree = printTree(document)
  const data = {
    path: 'document.json',
    bytes: Buffer.from(JSON.stringify({ metadata, document: tree.document })),
  }
  const pdf = typeset(assets.template, [data, ...tree.pictures], assets.fonts, assets.workspace)
  return writeObjects(claimArchival(markRowHeaders(readObjects(pdf))))
}
