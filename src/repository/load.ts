import { date } from '../domain/dates.ts'
import type { Finding } from '../domain/findings.ts'
import type { FileEntry, Files } from '../domain/io.ts'
import type { PartKind, RecordKind } from '../schema/documents.ts'
import { recordKindOf } from '../schema/record-kind.ts'
import { validateDocument } from '../schema/validate.ts'
import { yamlFindings } from '../yaml/findings.ts'
import { readSource } from '../yaml/source.ts'
import type { Source } from '../yaml/source.ts'
import { decodeUtf8 } from '../yaml/utf8.ts'
import { document } from './documents.ts'
import type { AnyAppendixRevision, AnyRecord, Documents, Revision, Settings } from './documents.ts'
import { SETTINGS_FILE, placeOf } from './layout.ts'
import { fileFindings, missingFile, tooMuch } from './file-findings.ts'

/** The files of an agreement, read and validated each by itself. */
export interface Loaded {
  /** Every YAML file that could be read, by its path. */
  readonly sources: ReadonlyMap<string, Source>
  /** What is wrong with the files: errors of form, of place and of schema. */
  readonly findings: readonly Finding[]
  /** Null when there are findings: the agreement's own rules are then not run. */
  readonly documents: Documents | null
  /** What each file was found to be, for another reading of mostly the same files. */
  readonly read: ReadonlyMap<string, ReadFile>
}

/** A file that holds what it held in an `earlier` reading is not read again. */
export function load(files: Files, earlier: Pick<Loaded, 'sources' | 'read'> = NOTHING): Loaded {
  const entries = files.list().filter(({ path }) => /\.ya?ml$/i.test(path))
  const excess = tooMuch(entries)
  if (excess !== null) return { ...NOTHING, findings: [excess], documents: null }
  const readable = entries.filter((entry) => fileFindings(entry).length === 0)
  const sources = new Map<string, Source>()
  const readFiles = new Map<string, ReadFile>()
  for (const { path } of readable) {
    const bytes = files.read(path)
    const known = earlier.sources.get(path)
    const source = known !== undefined && holds(known, bytes) ? known : readSource(path, bytes)
    const again = source === known ? earlier.read.get(path) : undefined
    sources.set(path, source)
    readFiles.set(path, again ?? readFile(path, source))
  }
  const read = [...readFiles.values()]
  const found = gather(read)
  const findings = [
    ...entries.flatMap((entry) => fileFindings(entry)),
    ...read.flatMap((file) => file.findings),
    ...missing(entries),
  ]
  return { sources, findings, documents: findings.length === 0 ? found : null, read: readFiles }
}

const NOTHING: Pick<Loaded, 'sources' | 'read'> = { sources: new Map(), read: new Map() }

function holds({ text, problems }: Source, bytes: Uint8Array): boolean {
  const decoded = decodeUtf8(bytes)
  return problems.length === 0 && decoded.problem === null && decoded.text === text
}

/** A file by itself. */
export interface ReadFile {
  readonly findings: readonly Finding[]
  readonly settings?: Settings
  readonly revision?: Revision
  readonly record?: AnyRecord
}

function readFile(path: string, source: Source): ReadFile {
  const place = placeOf(path)
  if (place.kind === 'unknown') return { findings: [] }
  if (source.problems.length > 0) return { findings: yamlFindings(source) }
  if (place.kind === 'settings') {
    const { content, findings } = validateDocument('samverkan', source)
    return content === null ? { findings } : { findings, settings: document(path, content) }
  }
  if (place.kind === 'record') return readRecord(place.id, source)
  return readRevision(place.part, place.partKind, source)
}

function readRecord(id: string, source: Source): ReadFile {
  const { kind, findings } = recordKindOf(source)
  return kind === null ? { findings } : readRecordOf(kind, id, source)
}

function readRecordOf<K extends RecordKind>(kind: K, id: string, source: Source): ReadFile {
  const { content, findings } = validateDocument(`record-${kind}`, source)
  if (content === null) return { findings }
  const record = { ...document(source.file, content), id, kind, date: date(content.date) }
  return { findings, record: record as unknown as AnyRecord }
}

function readRevision<K extends PartKind>(part: string, kind: K, source: Source): ReadFile {
  const { content, findings } = validateDocument(kind, source)
  if (content === null) return { findings }
  return { findings, revision: { ...document(source.file, content), part, kind, date: date(content.date) } }
}

function missing(entries: readonly FileEntry[]): Finding[] {
  const paths = entries.map(({ path }) => path)
  return [
    ...(paths.includes(SETTINGS_FILE) ? [] : [missingFile(SETTINGS_FILE)]),
    ...(paths.some((path) => placeOf(path).kind === 'revision' && path.startsWith('body/'))
      ? []
      : [missingFile('body/')]),
  ]
}

function gather(read: readonly ReadFile[]): Documents | null {
  const revisions = read.flatMap(({ revision }) => (revision === undefined ? [] : [revision]))
  const [settings] = read.flatMap((file) => (file.settings === undefined ? [] : [file.settings]))
  const [first, ...later] = revisions.filter(isOfBody)
  if (settings === undefined || first === undefined) return null
  return {
    settings,
    body: [first, ...later],
    appendices: revisions.filter(isOfAppendix),
    records: read.flatMap(({ record }) => record ?? []),
  }
}

function isOfBody(revision: Revision): revision is Revision<'body'> {
  return revision.kind === 'body'
}

function isOfAppendix(revision: Revision): revision is AnyAppendixRevision {
  return revision.kind !== 'body'
}
