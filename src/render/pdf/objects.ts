/** A file as its objects. Bytes are characters (Latin-1) here, so nothing is lost and offsets are lengths. */
export interface PdfFile {
  readonly header: string
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Between `trailer` and `startxref`, as Typst wrote it; its /ID is a digest of the content. */
  readonly trailer: string
  /** The number of the catalog. */
  readonly root: number
}

export interface PdfObject {
  /** The object's value; with a stream, the stream's dictionary. */
  readonly dictionary: string
  readonly stream: string | null
}

/** Reads a file with a classic cross-reference table, one revision and no object streams, which is what Typst writes. */
export function readObjects(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const parts = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s+)*)trailer\s+([^]*?)\s*startxref/.exec(
    text.slice(table),
  )
  const [, count, entries = '', trailer = ''] = parts ?? []
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1])
  if (parts === null || Number.isNaN(root)) throw new Error('The PDF has no plain cross-reference table')
  const offsets = entries
    .trim()
    .split(/\s*\n/)
    .flatMap((entry, number) =>
      entry.trimEnd().endsWith('n') ? [{ number, offset: Number(entry.slice(0, 10)) }] : [],
    )
    .toSorted((a, b) => a.offset - b.offset)
  const objects = new Map<number, PdfObject>()
  offsets.forEach(({ number, offset }, index) => {
    objects.set(number, readObject(text.slice(offset, offsets[index + 1]?.offset ?? table), number))
  })
  if (objects.size + 1 !== Number(count)) throw new Error('The cross-reference table of the PDF has gaps')
  return { header: text.slice(0, offsets[0]?.offset ?? 0), objects, trailer, root }
}

function readObject(text: string, number: number): PdfObject {
  const start = `${number} 0 obj`
  const end = text.lastIndexOf('endobj')
  if (!text.startsWith(start) || end < 0)
    throw new Error(`Object ${number} of the PDF is not where its table says`)
  const value = text.slice(start.length, end).trim()
  const keyword = /\sstream\r?\n/.exec(value)
  if (keyword === null || !value.endsWith('endstream')) return { dictionary: value, stream: null }
  const dictionary = value.slice(0, keyword.index)
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const from = keyword.index + keyword[0].length
  return { dictionary, stream: value.slice(from, from + length) }
}

/** Writes the objects in number order with a new table. */
export function writeObjects(file: PdfFile): Uint8Array {
  const numbers = [...file.objects.keys()].toSorted((a, b) => a - b)
  const pieces: string[] = [file.header]
  const entries: string[] = ['0000000000 65535 f\r\n']
  let offset = file.header.length
  for (const number of numbers) {
    const { dictionary, stream } = file.objects.get(number) ?? { dictionary: 'null', stream: null }
    const body = stream === null ? dictionary : `${dictionary}\nstream\n${stream}\nendstream`
    const piece = `${number} 0 obj\n${body}\nendobj\n\n`
    entries.push(`${String(offset).padStart(10, '0')} 00000 n\r\n`)
    pieces.push(piece)
    offset += piece.length
  }
  const table = `xref\n0 ${numbers.length + 1}\n${entries.join('')}`
  pieces.push(`${table}trailer\n${file.trailer}\nstartxref\n${offset}\n%%EOF\n`)
  return Buffer.from(pieces.join(''), 'latin1')
}
