import { date as dateOf } from '../domain/dates.ts'
import type { Finding } from '../domain/findings.ts'
import { document } from '../repository/documents.ts'
import type { AnyRecord } from '../repository/documents.ts'
import { RECORDS_FOLDER } from '../repository/layout.ts'
import type { State } from '../repository/state.ts'
import type { RecordKind } from '../schema/documents.ts'
import { validateDocument } from '../schema/validate.ts'
import { readSource } from '../yaml/source.ts'
import type { Source } from '../yaml/source.ts'
import { recordId } from './record-name.ts'
import { recordText } from './record-text.ts'

/** A record that is ready to be written. */
export interface NewRecord {
  readonly record: AnyRecord
  /** Relative to the agreement's folder, with `/`. */
  readonly file: string
  readonly text: string
}

/** What keeps a record from being written: what its schema has against it. */
export interface Unfit {
  readonly findings: readonly Finding[]
  readonly source: Source
}

interface Surroundings {
  readonly state: State
  readonly modeline: string | null
  /** Whether there is a file of that name, relative to the agreement's folder. */
  isTaken(file: string): boolean
}

/** The record of what has happened, as its file will have it and as its schema wants it. */
export function newRecord<K extends RecordKind>(
  kind: K,
  content: object,
  { state, modeline, isTaken }: Surroundings,
): NewRecord | Unfit {
  const text = recordText(content, modeline)
  const source = readSource(fileOf(kind), new TextEncoder().encode(text))
  const validated = validateDocument(`record-${kind}`, source)
  if (validated.content === null) return { findings: validated.findings, source }
  const written = { kind, date: dateOf(validated.content.date) }
  const unnamed = { ...document('', validated.content), ...written, id: '' } as unknown as AnyRecord
  const id = recordId(unnamed, state, (taken) => isTaken(fileOf(taken)))
  const named = { ...document(fileOf(id), validated.content), ...written, id } as unknown as AnyRecord
  return { record: named, file: fileOf(id), text }
}

function fileOf(id: string): string {
  return `${RECORDS_FOLDER}/${id}.yaml`
}
