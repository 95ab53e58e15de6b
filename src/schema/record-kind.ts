import type { Finding } from '../domain/findings.ts'
import { child } from '../domain/paths.ts'
import type { Source } from '../yaml/source.ts'
import type { RecordKind } from './documents.ts'
import { schemas } from './generated/schemas.ts'
import { unknownRecordKind } from './words/record-kind.ts'

const PREFIX = 'record-'

/** The kinds of record, each with its schema. */
export const RECORD_KINDS = Object.keys(schemas)
  .filter((name) => name.startsWith(PREFIX))
  .map((name) => name.slice(PREFIX.length)) as readonly RecordKind[]

export interface KindOfRecord {
  /** Null when there are findings. */
  readonly kind: RecordKind | null
  readonly findings: readonly Finding[]
}

/** What the file says that it records: all records lie in one folder, and their `kind` tells them apart. */
export function recordKindOf({ file, value }: Source): KindOfRecord {
  const written = child(value, 'kind')
  const kind = RECORD_KINDS.find((known) => known === written)
  if (kind !== undefined) return { kind, findings: [] }
  const words = unknownRecordKind(typeof written === 'string' ? written : null, RECORD_KINDS)
  const at = { file, path: written === undefined ? [] : ['kind'], on: 'value' } as const
  return { kind: null, findings: [{ ...words, severity: 'error', clause: null, at, together: null }] }
}
