import type { DutyYear } from '../domain/duty-years.ts'
import { contains } from '../domain/terms.ts'
import type { RecordOf } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'

/** The meetings that a body has held in a year. */
export interface MeetingsOfYear {
  /** The body's id. */
  readonly body: string
  readonly year: DutyYear
  /** By date. */
  readonly held: readonly RecordOf<'meeting'>[]
}

/** For each body, by id, and each counted year, also those without a meeting. */
export function meetingsHeld(
  ledger: Ledger,
  bodies: readonly string[],
  years: readonly DutyYear[],
): MeetingsOfYear[] {
  const meetings = recordsOf(ledger, 'meeting')
  return bodies.flatMap((id) =>
    years.map((year) => ({
      body: id,
      year,
      held: meetings.filter(({ content, date }) => content.body === id && contains(year, date)),
    })),
  )
}
