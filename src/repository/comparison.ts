import { compareDates, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { assemble } from './assemble.ts'
import { digestOf } from './digest.ts'
import type { AnyRecord, Document, Documents, Revision, Settings } from './documents.ts'
import type { State } from './state.ts'

/** An agreement before and after a change of its files. */
export interface Comparison {
  /** By everything that was on record before the change, whatever its day: what it bound stays bound. */
  readonly before: State
  /** As of the day that is looked at. */
  readonly after: State
  readonly revisions: FileChanges<Revision>
  readonly records: FileChanges<AnyRecord>
  readonly settings: { readonly before: Settings; readonly after: Settings }
}

/** What has become of files of a sort, by their paths. A file that says the same in another layout is not changed. */
export interface FileChanges<One> {
  readonly added: readonly One[]
  readonly changed: readonly { readonly before: One; readonly after: One }[]
  /** `moved` is a new file of the same content. */
  readonly removed: readonly { readonly before: One; readonly moved: One | null }[]
}

export function compare(before: Documents, after: Documents, asOf: PlainDate): Comparison {
  return {
    before: assemble(before, lastDay(before, asOf)),
    after: assemble(after, asOf),
    revisions: fileChanges<Revision>(revisionsIn(before), revisionsIn(after)),
    records: fileChanges(before.records, after.records),
    settings: { before: before.settings, after: after.settings },
  }
}

function revisionsIn({ body, appendices }: Documents): Revision[] {
  return [...body, ...appendices]
}

/** The day on which all is known that is on record. */
function lastDay({ records }: Documents, asOf: PlainDate): PlainDate {
  return records.reduce((last, { date }) => later(last, date), asOf)
}

function fileChanges<One extends Document<object>>(
  before: readonly One[],
  after: readonly One[],
): FileChanges<One> {
  const old = new Map(before.map((one) => [one.file, one]))
  const kept = new Map(after.map((one) => [one.file, one]))
  const added = after.filter(({ file }) => !old.has(file))
  return {
    added,
    changed: before.flatMap((one) => {
      const now = kept.get(one.file)
      return now === undefined || isSame(one, now) ? [] : [{ before: one, after: now }]
    }),
    removed: before
      .filter(({ file }) => !kept.has(file))
      .map((one) => ({ before: one, moved: added.find((other) => isSame(one, other)) ?? null })),
  }
}

function isSame(a: Document<object>, b: Document<object>): boolean {
  return a.content === b.content || digestOf(a.content) === digestOf(b.content)
}

/** The revisions that somebody had signed, or a body adopted, before the change, by their files. */
export function boundBefore({ before }: Comparison): ReadonlySet<string> {
  const { signatures, decisions } = before.acts
  return new Set(
    [...signatures, ...decisions].flatMap(({ revision, faults }) =>
      revision === null || faults.length > 0 ? [] : [revision.file],
    ),
  )
}

/** Whether the day of a revision lies before that of the one that was in force before the change. */
export function isBeforeInForce({ before }: Comparison, { part, date }: Revision): boolean {
  const known = [before.body, ...before.appendices].find(({ id }) => id === part)
  const inForce = known?.revisions.find(({ state }) => state === 'in-force')
  return inForce !== undefined && compareDates(date, inForce.revision.date) < 0
}
