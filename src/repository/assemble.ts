import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import type { Written } from '../schema/documents.ts'
import type { AnyAppendixRevision, Documents, Revision } from './documents.ts'
import { folderOf } from './layout.ts'
import type {
  AnyAppendix,
  Intention,
  ListedAppendix,
  OverarchingAgreement,
  Part,
  Renewal,
  State,
} from './state.ts'

/** The state of the agreement on a day: here what is written becomes what it means. */
export function assemble(documents: Documents, asOf: PlainDate): State {
  const { settings } = documents
  const body = partOf('body', 'body', documents.body)
  const written = body.current.content
  const listed = written.appendices.map((entry, index) => ({ entry, index }))
  const appendices = listed.flatMap((entry) => appendixOf(entry, documents.appendices))
  const found = new Set(appendices.map((appendix) => folderOf(appendix)))
  return {
    asOf,
    id: settings.content.agreement,
    settings,
    readings: settings.content.readings,
    standing: 'unsigned',
    body,
    appendices: appendices.toSorted((a, b) => a.listed.entry.number - b.listed.entry.number),
    missing: listed.filter(({ entry }) => !found.has(folderOf(entry))),
    unlisted: documents.appendices.filter(({ part, kind }) => !found.has(folderOf({ id: part, kind }))),
    term: { number: 1, start: date(written.term.start), end: date(written.term.end) },
    renewal: renewalOf(written.term),
    intentions: written.intentions.map(intentionOf),
    overarching: overarchingOf(written['overarching-agreement']),
  }
}

function appendixOf(listed: ListedAppendix, revisions: readonly AnyAppendixRevision[]): AnyAppendix[] {
  const { id, kind } = listed.entry
  const [first, ...later] = revisions.filter((revision) => revision.part === id && revision.kind === kind)
  if (first === undefined) return []
  return [{ ...partOf(id, kind, [first, ...later]), listed } as AnyAppendix]
}

function partOf<K extends Revision['kind']>(
  id: string,
  kind: K,
  revisions: readonly [Revision<K>, ...Revision<K>[]],
): Part<K> {
  const [current, ...proposals] = revisions.toSorted((a, b) => compareDates(a.date, b.date))
  return { id, kind, current: current ?? revisions[0], proposals }
}

function renewalOf({ clause, renewal }: Written['body']['term']): Renewal {
  return {
    clause,
    extension: duration(renewal.extension),
    consultation: duration(renewal.consultation),
    needsOverarchingAgreement: renewal['overarching-agreement'] === 'required',
  }
}

function intentionOf(written: Written['body']['intentions'][number]): Intention {
  return { ...written, from: date(written.from), to: dateOrNull(written.to) }
}

function overarchingOf({
  term,
  date: signed,
  ...written
}: Written['body']['overarching-agreement']): OverarchingAgreement {
  return { ...written, date: dateOrNull(signed), start: dateOrNull(term.start), end: dateOrNull(term.end) }
}

function dateOrNull(written: string | null): PlainDate | null {
  return written === null ? null : date(written)
}
