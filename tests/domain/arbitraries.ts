import fc from 'fast-check'
import { date } from '../../src/domain/dates.ts'
import type { PlainDate } from '../../src/domain/dates.ts'
import type { Duration } from '../../src/domain/duration.ts'
import type { WeekdayReading } from '../../src/domain/weekdays.ts'

const FIRST_DAY = date('1990-01-01')
const DAYS_UNTIL_2200 = FIRST_DAY.until('2200-01-01').days

/** Any day in the years for which the calendar is valid. */
export const anyDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: DAYS_UNTIL_2200 - 1 })
  .map((days) => FIRST_DAY.add({ days }))

export const anyMonths: fc.Arbitrary<Duration> = fc
  .record({ years: fc.nat(20), months: fc.nat(40), weeks: fc.constant(0), days: fc.constant(0) })
  .filter(({ years, months }) => years + months > 0)

export const anyDuration: fc.Arbitrary<Duration> = fc
  .record({ years: fc.nat(20), months: fc.nat(40), weeks: fc.nat(10), days: fc.nat(100) })
  .filter(({ years, months, weeks, days }) => years + months + weeks + days > 0)

export const anyReading = fc.constantFrom<WeekdayReading>('statutory', 'monday-friday', 'business-day')
