import { daysFromTo } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { DutyYear } from '../domain/duty-years.ts'

interface QuotaDay {
  /** The year's last day. */
  readonly due: PlainDate
  /** The day by which an even pace has it done; null where that is the last day. */
  readonly expected: PlainDate | null
}

/** The day of the k-th of so many in a year, k from 1: the year's last, and k parts of the year at an even pace. */
export function quotaDay({ start, end }: DutyYear, ordinal: number, quota: number): QuotaDay {
  const days = daysFromTo(start, end) + 1
  const expected = start.add({ days: Math.ceil((ordinal * days) / quota) - 1 })
  return { due: end, expected: expected.equals(end) ? null : expected }
}

/** `2015-01-01 – 2015-12-31`, and the pace where there is one: `… · 1/2 → 2015-07-02`. */
export function quotaDerivation(year: DutyYear, ordinal: number, quota: number): string {
  const { expected } = quotaDay(year, ordinal, quota)
  const pace = expected === null ? '' : ` · ${ordinal}/${quota} → ${expected}`
  return `${year.start} – ${year.end}${pace}`
}
