import { asciiWords } from '../domain/ascii.ts'
import { nearest } from '../domain/nearest.ts'
import type { AppendixKind, PartKind } from '../schema/documents.ts'

/** The kinds of appendix that the program knows, each with its schema and its template. */
export const APPENDIX_KINDS: Readonly<Record<AppendixKind, true>> = {
  communication: true,
  contacts: true,
  'follow-up': true,
  measures: true,
  situation: true,
}

/** What a file in an agreement's folder is, by where it lies. */
export type FilePlace =
  | { readonly kind: 'settings' }
  | { readonly kind: 'revision'; readonly part: string; readonly partKind: PartKind }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'unknown'; readonly suggestion: string | null }

export const SETTINGS_FILE = 'samverkan.yaml'
export const RECORDS_FOLDER = 'records'

/** Places a YAML file: `samverkan.yaml`, `body/<date>.yaml`, `<appendix id>-<kind>/<date>.yaml`, `records/<id>.yaml`. */
export function placeOf(path: string): FilePlace {
  if (path === SETTINGS_FILE) return { kind: 'settings' }
  const [folder = '', name, ...deeper] = path.split('/')
  if (name === undefined) return { kind: 'unknown', suggestion: nearest(path, [SETTINGS_FILE]) }
  if (deeper.length > 0) return { kind: 'unknown', suggestion: null }
  if (folder === RECORDS_FOLDER) return recordPlace(name)
  if (folder === 'body') return { kind: 'revision', part: 'body', partKind: 'body' }
  for (const kind of Object.keys(APPENDIX_KINDS) as AppendixKind[]) {
    const part = folder.endsWith(`-${kind}`) ? folder.slice(0, -kind.length - 1) : ''
    if (part !== '') return { kind: 'revision', part, partKind: kind }
  }
  return { kind: 'unknown', suggestion: null }
}

/** The folder of an appendix. */
export function folderOf(appendix: { readonly id: string; readonly kind: AppendixKind }): string {
  return `${appendix.id}-${appendix.kind}`
}

const RECORD_FILE = /^((?:19|20|21)\d{2}-\d{2}-\d{2}(?:-[a-z0-9]+)*)\.yaml$/
/** Of a record's id, which is its file's name without `.yaml`. */
export const LONGEST_ID = 100

/** A record's id is its file's name: its day, and then words by which to find it. */
function recordPlace(name: string): FilePlace {
  const id = RECORD_FILE.exec(name)?.[1]
  if (id !== undefined && id.length <= LONGEST_ID) return { kind: 'record', id }
  const plain = asciiWords(name.replace(/\.ya?ml$/i, '')).slice(0, LONGEST_ID)
  const suggestion = `${plain}.yaml`
  return {
    kind: 'unknown',
    suggestion: RECORD_FILE.test(suggestion) ? `${RECORDS_FOLDER}/${suggestion}` : null,
  }
}
