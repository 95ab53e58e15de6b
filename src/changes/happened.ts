import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { AnyRecord } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import type { RecordKind } from '../schema/documents.ts'
import { deedOf } from './deeds.ts'
import type { Difference } from './difference.ts'
import { differencesBetween } from './documents.ts'
import { isSame } from './same.ts'
import type { Side } from './side.ts'
import { onDay } from './values.ts'

/** Something that has happened in between. */
export interface Happening {
  readonly date: PlainDate
  /** The id of the record that says so, or by which time has run. */
  readonly record: string
  readonly kind: RecordKind | 'cure-period-over'
  /** `Möte i styrgruppen (Protokoll SG 1/2015)` */
  readonly words: Bilingual
  /** What was decided, said or found, each by itself. */
  readonly details: readonly Bilingual[]
  /** In what a corrected record says something else than it did. */
  readonly differences: readonly Difference[]
}

/** What the records that are known after and were not before say, by their days; and the cure periods that have run out. */
export function happenedBetween(before: State, after: State): Happening[] {
  const known = new Set(before.records.written.map(({ id }) => id))
  const fresh = after.records.counted.filter(({ id }) => !known.has(id))
  const told = fresh.map((record): Happening => {
    const { words, details } = deedOf(record, after)
    const { id, kind, date } = record
    return { date, record: id, kind, words, details, differences: correctedIn(record, after) }
  })
  return [...told, ...curePeriodsOver(before, after)].toSorted((a, b) => compareDates(a.date, b.date))
}

/** Records that were known before and are no longer there, or no longer say what they said. No record is ever edited. */
export function recordsEdited(before: State, after: State): Difference[] {
  const now = new Map(after.records.written.map((record) => [record.id, record]))
  return before.records.written.flatMap((was): Difference[] => {
    const is = now.get(was.id)
    const about = { sv: `posten ${was.id}`, en: `the record ${was.id}` }
    if (is === undefined || is.kind !== was.kind) {
      const words = { sv: 'finns inte längre', en: 'is no longer there' }
      const gone = { kind: 'dropped', place: '', words, isSentence: false, details: [] } as const
      return [{ kind: 'about', place: `/${was.id}`, about, below: [gone] }]
    }
    if (isSame(was.content, is.content)) return []
    const found = differencesBetween(`record-${was.kind}`, sideOf(was, before), sideOf(is, after), about)
    return found.length === 1 ? found : [{ kind: 'about', place: `/${was.id}`, about, below: found }]
  })
}

/** What a correction changes in the record that it is about; void ones say so in their own words. */
function correctedIn(record: AnyRecord, state: State): Difference[] {
  if (record.kind !== 'correction' || record.content.replacement === null) return []
  const { replacement, record: id } = record.content
  const was = state.records.written.find((one) => one.id === id)
  if (was === undefined || was.kind !== replacement.kind) return []
  const about = { sv: `posten ${id}`, en: `the record ${id}` }
  const side = sideOf(was, state)
  return differencesBetween(`record-${was.kind}`, side, { ...side, own: replacement }, about)
}

function sideOf({ content }: AnyRecord, state: State): Side {
  return { own: content, body: state.body.current.content, situations: [] }
}

/** Whose last day has passed without the matter having been put right in time. */
function curePeriodsOver(before: State, after: State): Happening[] {
  return after.notices.flatMap(({ notice, demand }): Happening[] => {
    if (demand?.until == null || demand.isInTime === true) return []
    const day = demand.until.add({ days: 1 })
    if (compareDates(day, before.asOf) <= 0 || compareDates(after.asOf, day) < 0) return []
    const [sent, until] = [notice.date, demand.until].map((one) => onDay(one.toString()))
    const words = {
      sv: `Rättelsetiden efter uppmaningen ${sent?.sv} gick ut ${until?.sv} utan rättelse`,
      en: `The cure period after the demand of ${sent?.en} ended on ${until?.en} without rectification`,
    }
    return [{ date: day, record: notice.id, kind: 'cure-period-over', words, details: [], differences: [] }]
  })
}
