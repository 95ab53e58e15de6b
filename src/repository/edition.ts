import { compareDates, date, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Cited, RecordKind, WrittenRecord } from '../schema/documents.ts'
import type { State } from './state.ts'

/** How far what is on record has come by the day: for whoever keeps a copy, to tell a newer one from an older. */
export interface Edition {
  /** The records known, and the revisions of their day or before that one of them signs or adopts. Never falls. */
  readonly number: number
  /** The newest day among those; before anything is on record, that of the newest revision shown. */
  readonly date: PlainDate
}

/**
 * The edition of the agreement on the day. Counted as written: a correction takes nothing away, so that the number only
 * grows from day to day and from record to record.
 */
export function editionOf({ asOf, records, body, appendices }: State): Edition {
  const { written } = records
  const revisions = new Map(
    written.flatMap(({ content }) => named(content)).map((cited) => [`${cited.part}/${cited.date}`, cited]),
  )
  const begun = [...revisions.values()].map((one) => date(one.date)).filter((day) => isBy(day, asOf))
  const [first, ...others] = [...written.map((record) => record.date), ...begun]
  const shown = appendices.map(({ current }) => current.date)
  return {
    number: written.length + begun.length,
    date: first === undefined ? shown.reduce(later, body.current.date) : others.reduce(later, first),
  }
}

/** The revisions that a record signs or adopts, whether or not that has an effect. */
function named(content: WrittenRecord[RecordKind]): readonly Cited[] {
  switch (content.kind) {
    case 'signature':
      return content.signs.kind === 'revisions' ? content.signs.revisions : []
    case 'meeting':
      return content.decisions.flatMap((decision) => (decision.kind === 'adopt' ? [decision.revision] : []))
    case 'correction':
      return content.replacement === null ? [] : named(content.replacement)
    default:
      return []
  }
}

function isBy(day: PlainDate, asOf: PlainDate): boolean {
  return compareDates(day, asOf) <= 0
}
