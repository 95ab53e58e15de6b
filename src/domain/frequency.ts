import type { Duration } from './duration.ts'

/** So many times in each period. */
export interface Frequency {
  readonly times: number
  readonly per: Duration
}

/**
 * How many times a year that is: twelve for once a month, fifty-two for once a week. A year is fifty-two whole weeks, and
 * the day or two that are left have no time of their own. Null where the period does not divide the twelve months, or the
 * fifty-two weeks, into equal parts, such as two years, five months or three weeks, and for what is more often than
 * daily.
 */
export function timesAYear({ times, per }: Frequency): number | null {
  const parts = partsOfAYear(per)
  return parts === null || times * parts > MOST ? null : times * parts
}

/** Once a day in a leap year. */
const MOST = 366

/** How many such periods there are in a year; null where they are not whole. */
function partsOfAYear({ years, months, weeks, days }: Duration): number | null {
  const [inMonths, inDays] = [years * 12 + months, weeks * 7 + days]
  if (inMonths > 0) return inDays > 0 ? null : whole(12 / inMonths)
  return inDays % 7 === 0 ? whole(52 / (inDays / 7)) : null
}

function whole(count: number): number | null {
  return Number.isInteger(count) ? count : null
}
