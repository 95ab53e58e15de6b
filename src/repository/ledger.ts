import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { RecordKind } from '../schema/documents.ts'
import { document } from './documents.ts'
import type { AnyRecord, RecordOf } from './documents.ts'

/** What is known to have happened by a day. */
export interface Ledger {
  /** As written, by date and id. */
  readonly written: readonly AnyRecord[]
  /** As they count: corrected where a correction is known. By date and id. */
  readonly counted: readonly AnyRecord[]
  /** Those that should not be there, by their ids, and the correction that says so. */
  readonly voided: ReadonlyMap<string, RecordOf<'correction'>>
}

/** The records known on a day: dated on or before it, and corrected by what is dated on or before it. */
export function ledgerOn(records: readonly AnyRecord[], asOf: PlainDate): Ledger {
  const written = inOrder(records.filter((record) => compareDates(record.date, asOf) <= 0))
  const corrections = new Map<string, RecordOf<'correction'>>()
  // In their order, so that of several corrections of a record the last one counts.
  for (const record of written) {
    if (record.kind === 'correction' && isSound(record, written))
      corrections.set(record.content.record, record)
  }
  const counted = written.flatMap((record) => {
    const correction = record.kind === 'correction' ? undefined : corrections.get(record.id)
    return correction === undefined ? [record] : corrected(record, correction)
  })
  return {
    written,
    counted: inOrder(counted.filter((record) => compareDates(record.date, asOf) <= 0)),
    voided: new Map([...corrections].filter(([, { content }]) => content.replacement === null)),
  }
}

/** A correction that names a record not later than itself, and gives one of the same kind for it, not later either. */
function isSound({ content, date: on }: RecordOf<'correction'>, written: readonly AnyRecord[]): boolean {
  const wrong = written.find(({ id }) => id === content.record)
  if (wrong === undefined || wrong.kind === 'correction' || compareDates(wrong.date, on) > 0) return false
  const { replacement } = content
  return (
    replacement === null || (replacement.kind === wrong.kind && compareDates(date(replacement.date), on) <= 0)
  )
}

/** The records of a kind that count, by date and id. */
export function recordsOf<K extends RecordKind>({ counted }: Ledger, kind: K): RecordOf<K>[] {
  return counted.filter((record): record is Extract<AnyRecord, RecordOf<K>> => record.kind === kind)
}

/** The record of this kind and id that counts, or null. */
export function recordNamed<K extends RecordKind>(
  ledger: Ledger,
  kind: K,
  id: string | null,
): RecordOf<K> | null {
  return recordsOf(ledger, kind).find((record) => record.id === id) ?? null
}

/** The record as it should have been, under its old id; none when it is void. What is wrong with it stands in the correction. */
function corrected({ id, kind }: AnyRecord, correction: RecordOf<'correction'>): AnyRecord[] {
  const { replacement } = correction.content
  if (replacement === null) return []
  const record = {
    ...document(correction.file, replacement, ['replacement']),
    id,
    kind,
    date: date(replacement.date),
  }
  return [record as unknown as AnyRecord]
}

function inOrder(records: readonly AnyRecord[]): AnyRecord[] {
  return records.toSorted((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
