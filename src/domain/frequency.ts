import type { Duration } from './duration.ts'

/** So many times in each period. */
export interface Frequency {
  readonly times: number
  readonly per: Duration
}

/**
 * How many times a year that is: twelve for once a month. Null where the period does not divide a year into equal parts,
 * such as two years, five months or a week.
 */
export function timesAYear({ times, per: { years, months, weeks, days } }: Frequency): number | null {
  if (weeks > 0 || days > 0) return null
  const length = years * 12 + months
  return length > 0 && 12 % length === 0 ? (times * 12) / length : null
}
