import type { PdfFile, PdfObject } from './objects.ts'

/**
 * Makes the table cells that the template marks with a white background header cells of their rows: `TH` with the scope
 * `Row`, named in the `Headers` of the cells they stand for. Typst 0.14 keeps this behind a feature that its Node
 * compiler cannot switch on.
 */
export function markRowHeaders(file: PdfFile): PdfFile {
  const objects = new Map(file.objects)
  const ids: [string, number][] = []
  for (const group of file.objects.values()) {
    if (!/\/S \/(Table|THead|TBody|TFoot)\b/.test(group.dictionary)) continue
    /** Headers that still stand for this row and, with a row span, the next ones. */
    let standing: { id: string; rows: number }[] = []
    for (const row of childrenOf(group).filter((child) => isElement(objects.get(child), 'TR'))) {
      for (const cell of childrenOf(objects.get(row))) {
        const object = objects.get(cell)
        if (!isElement(object, 'TD')) continue
        const headed = withHeaders(
          object.dictionary,
          standing.map(({ id }) => id),
        )
        if (/\/BackgroundColor \[1 1 1\]/.test(headed)) {
          const id = `R${cell}`
          ids.push([id, cell])
          standing.push({ id, rows: Number(/\/RowSpan (\d+)/.exec(headed)?.[1] ?? 1) })
          objects.set(cell, { dictionary: asRowHeader(headed, id), stream: null })
        } else objects.set(cell, { dictionary: headed, stream: null })
      }
      standing = standing.map(({ id, rows }) => ({ id, rows: rows - 1 })).filter(({ rows }) => rows > 0)
    }
  }
  if (ids.length > 0) nameInTree(objects, ids)
  return { ...file, objects }
}

function isElement(object: PdfObject | undefined, type: string): object is PdfObject {
  return object !== undefined && new RegExp(`/S /${type}\\b`).test(object.dictionary)
}

function childrenOf(object: PdfObject | undefined): number[] {
  const kids = /\/K \[([^\]]*)\]/.exec(object?.dictionary ?? '')?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number))
}

const tableAttributes = /\/O \/Table\n/
const columnHeaders = /\/Headers \[([^\]]*)\]/

function withHeaders(cell: string, ids: readonly string[]): string {
  if (ids.length === 0) return cell
  const names = ids.map((id) => `(${id})`).join(' ')
  if (columnHeaders.test(cell)) {
    return cell.replace(columnHeaders, (_, before: string) => `/Headers [${`${before} ${names}`.trim()}]`)
  }
  return withTableAttribute(cell, `/Headers [${names}]`)
}

function asRowHeader(cell: string, id: string): string {
  return withTableAttribute(cell, '/Scope /Row').replace('/S /TD', `/S /TH\n  /ID (${id})`)
}

function withTableAttribute(cell: string, attribute: string): string {
  if (tableAttributes.test(cell))
    return cell.replace(tableAttributes, (owner) => `${owner}    ${attribute}\n`)
  return cell.replace('/A [', `/A [<<\n    /O /Table\n    ${attribute}\n  >> `)
}

/** Every ID stands in the structure's name tree, in the order of its bytes (ISO 32000-1, 7.9.6 and 14.7.2). */
function nameInTree(objects: Map<number, PdfObject>, ids: readonly [string, number][]): void {
  const found = [...objects].find(([, { dictionary }]) => /\/Type \/StructTreeRoot\b/.test(dictionary))
  if (found === undefined) throw new Error('The PDF has no structure tree')
  const [number, root] = found
  const present = /\/IDTree <<\s*\/Names \[([^\]]*)\]\s*>>/.exec(root.dictionary)
  const names = new Map(ids)
  for (const [, id = '', cell] of (present?.[1] ?? '').matchAll(/\(([^)]*)\) (\d+) 0 R/g))
    names.set(id, Number(cell))
  const entries = [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, cell]) => `(${id}) ${cell} 0 R`)
  const tree = `/IDTree <<\n    /Names [${entries.join(' ')}]\n  >>`
  const dictionary =
    present === null
      ? root.dictionary.replace(/>>$/, `  ${tree}\n>>`)
      : root.dictionary.replace(present[0], tree)
  objects.set(number, { dictionary, stream: null })
}
