import { createRequire } from 'node:module'
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'

/** The native engine cannot be loaded: it is built for some platforms only. The message says what to do instead. */
export class PdfEngineMissing extends Error {
  override readonly name = 'PdfEngineMissing'
}

export interface TypstFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Typst counts every evicted result's age in evictions: what the last documents did not use goes, so that a process that
 * renders many does not grow, and what they share (fonts, hyphenation) stays.
 */
const keptForRenderings = 4

/** Sets `template` with `files` beside it, and returns the PDF/UA-1 export. Throws on any Typst error or warning. */
export function typeset(
  template: string,
  files: readonly TypstFile[],
  fonts: readonly Uint8Array[],
  workspace: string,
): Uint8Array {
  const compiler = loadCompiler().create({ workspace, fontArgs: [{ fontBlobs: fonts.map(asBuffer) }] })
  const main = `${workspace}/agreement.typ`
  compiler.addSource(main, template)
  for (const file of files) compiler.mapShadow(`${workspace}/${file.path}`, asBuffer(file.bytes))
  const compiled = compiler.compile({ mainFilePath: main, resetRead: true })
  for (const fault of [compiled.takeError(), compiled.takeWarnings()]) {
    if (fault !== null) throw new Error(diagnosticsOf(compiler, fault))
  }
  if (compiled.result === null) throw new Error('Typst gave neither a document nor an error')
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  } catch (cause) {
    const fault = exportFault(String(cause))
    throw fault.includes('could not be displayed')
      ? new PdfUnprintable(fault, { cause })
      : new Error(fault, { cause })
  } finally {
    compiler.evictCache(keptForRenderings)
  }
}

/** The document has a character that its fonts lack, or a sequence that they cannot set. */
export class PdfUnprintable extends Error {}

/** Loaded on the first rendering only: the native library is large, and most commands make no PDF. */
function loadCompiler(): typeof NodeCompiler {
  // In the CommonJS bundle import.meta is empty; in the sources __filename does not exist.
  const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)
  try {
    return require('@myriaddreamin/typst-ts-node-compiler').NodeCompiler
  } catch (cause) {
    throw new PdfEngineMissing(
      'PDF needs @myriaddreamin/typst-ts-node-compiler, which cannot be loaded on this platform. ' +
        'HTML (--format html) prints to PDF from any browser.',
      { cause },
    )
  }
}

interface Diagnostic {
  readonly message: string
  readonly severity: number
  readonly range?: { readonly start: { readonly line: number; readonly character: number } }
}

function diagnosticsOf(compiler: NodeCompiler, fault: NodeError): string {
  return compiler
    .fetchDiagnostics(fault)
    .map(({ message, severity, range }: Diagnostic) => {
      const place = range === undefined ? '' : `:${range.start.line + 1}:${range.start.character + 1}`
      return `agreement.typ${place}: ${severity === 1 ? 'error' : 'warning'}: ${message}`
    })
    .join('\n')
}

/** The export reports in Rust's debug format, without a place: keep the messages. */
function exportFault(debug: string): string {
  const messages = [...debug.matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(([, message]) => message)
  return `agreement.typ: ${messages.length > 0 ? messages.join('; ') : debug}`
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
