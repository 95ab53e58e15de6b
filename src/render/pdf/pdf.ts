import type { Element, Root } from 'hast'
import type { DocumentMetadata } from '../metadata.ts'
import { claimArchival } from './conformance.ts'
import { typeset } from './engine.ts'
import { readObjects, writeObjects } from './objects.ts'
import { markRowHeaders } from './row-headers.ts'
import { printTree } from './tree.ts'

export { PdfEngineMissing, PdfUnprintable } from './engine.ts'

export interface PdfAssets {
  /** The text of `templates/agreement.typ`. */
  readonly template: string
  /** The files that `fonts.ts` lists. */
  readonly fonts: readonly Uint8Array[]
  /** Any absolute folder; it need not exist, and nothing is read from it. */
  readonly workspace: string
}

/**
 * Sets the semantic tree as one file that is both PDF/UA-1 and PDF/A-2a. The same input gives the same bytes.
 * Throws `PdfEngineMissing` where the engine does not exist, `PdfUnprintable` for a character that the fonts lack, and an Error with the place in the template for any Typst
 * error or warning: an element or class the template does not know, a link to nowhere.
 */
export function renderPdf(
  document: Root | Element,
  metadata: DocumentMetadata,
  assets: PdfAssets,
): Uint8Array {
  const tree = printTree(document)
  const data = {
    path: 'document.json',
    bytes: Buffer.from(JSON.stringify({ metadata, document: tree.document })),
  }
  const pdf = typeset(assets.template, [data, ...tree.pictures], assets.fonts, assets.workspace)
  return writeObjects(claimArchival(markRowHeaders(readObjects(pdf))))
}
