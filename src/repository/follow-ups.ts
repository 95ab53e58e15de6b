import { compareDates } from '../domain/dates.ts'
import type { RecordOf } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'

/** A follow-up that has been done, and the meetings that received it. */
export interface FollowUpDone {
  readonly followUp: RecordOf<'follow-up'>
  readonly received: readonly {
    readonly meeting: RecordOf<'meeting'>
    /** The place among the meeting's decisions, from 0. */
    readonly index: number
  }[]
}

export function followUpsDone(ledger: Ledger): FollowUpDone[] {
  const receptions = recordsOf(ledger, 'meeting').flatMap((meeting) =>
    meeting.content.decisions.flatMap((decision, index) =>
      decision.kind === 'receive' ? [{ id: decision['follow-up'], meeting, index }] : [],
    ),
  )
  return recordsOf(ledger, 'follow-up').map((followUp) => ({
    followUp,
    received: receptions
      .filter(({ id, meeting }) => id === followUp.id && compareDates(followUp.date, meeting.date) <= 0)
      .map(({ meeting, index }) => ({ meeting, index })),
  }))
}
