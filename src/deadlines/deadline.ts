import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import { businessDayOnOrBefore } from '../domain/swedish-calendar.ts'
import type { Duty, DutyDay } from './duty.ts'

/** A duty as it stands on a day. */
export interface Deadline extends Omit<Duty, 'day' | 'passesByItself' | 'planBy'> {
  /** The last day on which one is in time, inclusive; null when there is none. */
  readonly due: PlainDate | null
  /** When it is to be expected, or starts to matter, where that is another day than the last. */
  readonly expected: PlainDate | null
  /** The day to plan for: the last business day on or before `due`, or on which to post what is due to be received. */
  readonly recommended: PlainDate | null
  readonly status: DeadlineStatus
  /** The record that discharged it. */
  readonly record: string | null
}

/** In the order of urgency. */
export const STATUSES = ['overdue', 'due-soon', 'upcoming', 'open', 'undetermined', 'done'] as const
export type DeadlineStatus = (typeof STATUSES)[number]

/**
 * The duty on a day; it is soon due when at most `dueSoon` is left, or when it lags behind an even pace. On the last day
 * itself one is in time.
 */
export function deadlineOn(asOf: PlainDate, duty: Duty, dueSoon: Duration): Deadline {
  const { day, passesByItself, planBy, ...facts } = duty
  const due = day.kind === 'dated' ? day.due : null
  return {
    ...facts,
    due,
    expected: day.kind === 'undetermined' ? null : (day.expected ?? null),
    recommended: due === null ? null : businessDayOnOrBefore(planBy ?? due),
    status: duty.done === null ? statusOf(asOf, day, dueSoon, passesByItself === true) : 'done',
    record: duty.done?.record ?? null,
  }
}

function statusOf(asOf: PlainDate, day: DutyDay, dueSoon: Duration, passes: boolean): DeadlineStatus {
  if (day.kind !== 'dated') return day.kind
  const { due, expected = null } = day
  if (compareDates(asOf, due) > 0) return passes ? 'done' : 'overdue'
  const isBehind = expected !== null && compareDates(asOf, expected) > 0
  return isBehind || compareDates(due, after(asOf, dueSoon).date) <= 0 ? 'due-soon' : 'upcoming'
}
