import type { Root } from 'hast'
import { toHtml } from '../render/html.ts'
import type { DocumentMetadata } from '../render/metadata.ts'
import { fontFiles } from '../render/pdf/fonts.ts'
import { renderPdf } from '../render/pdf/pdf.ts'
import type { Io } from './io.ts'

/** Turns the one tree of the document into the bytes of a file. */
type Format = (tree: Root, metadata: DocumentMetadata, io: Io) => Uint8Array

/** The formats of the document, by the ending of their files. */
export const FORMATS = {
  pdf: (tree, metadata, io) =>
    renderPdf(tree, metadata, {
      template: text(io.packaged('templates/agreement.typ')),
      fonts: fontFiles.map((font) => io.dependency(font)),
      workspace: WORKSPACE,
    }),
  html: (tree, metadata, io) =>
    new TextEncoder().encode(toHtml(tree, metadata, text(io.packaged('templates/agreement.css')))),
} satisfies Record<string, Format>

export type FormatName = keyof typeof FORMATS

/** Typst wants the name of a folder; everything that it reads is handed to it, so there is none of that name. */
const WORKSPACE = '/samverkan'

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
