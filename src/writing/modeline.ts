import type { RecordKind } from '../schema/documents.ts'

/** Where the schemas lie, as far as the agreement and its surroundings tell. */
export interface Schemas {
  /** The way from the agreement's folder to the schema's file, with `/`; null when none lies above. */
  readonly above: string | null
  /** The texts of the agreement's files, by their paths. */
  readonly texts: ReadonlyMap<string, string>
}

/** The name of a schema's file. */
export function schemaFile(kind: RecordKind): string {
  return `record-${kind}.schema.json`
}

/**
 * The comment by which an editor finds the schema of a record: where it lies above the agreement, else where the other
 * files of the agreement look for theirs. Null when nothing tells.
 */
export function modelineOf(kind: RecordKind, { above, texts }: Schemas): string | null {
  if (above !== null) return `${START}../${above}`
  const folders = [...texts].flatMap(([file, text]) => folderNamed(file, text) ?? [])
  return folders[0] === undefined ? null : `${START}${folders[0]}${schemaFile(kind)}`
}

const START = '# yaml-language-server: $schema='
const LINE = /^# yaml-language-server: \$schema=([\w./:@~%-]*\/)?[a-z-]+\.schema\.json$/

/** The folder of schemas that a file names, as a record would name it; null when it names none. */
function folderNamed(file: string, text: string): string | null {
  const found = LINE.exec((text.split('\n', 1)[0] ?? '').trimEnd())
  if (found === null) return null
  const folder = found[1] ?? ''
  const isBelow = file.includes('/')
  const isAbsolute = /^(?:[a-z]+:|\/)/i.test(folder)
  return isBelow || isAbsolute ? folder : `../${folder}`
}
