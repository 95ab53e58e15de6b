import type { Bilingual } from './bilingual.ts'
import { dayAfter, dayBefore } from './dates.ts'
import type { PlainDate } from './dates.ts'
import { eveName, holidayName, isBusinessDay, isPublicHoliday } from './swedish-calendar.ts'
import { weekdayName } from './swedish-wording.ts'

/**
 * What *vardag* means in clause 15, since no statute defines it. Not counted are, by `statutory`, Sundays
 * and public holidays; by `monday-friday` also Saturdays; by `business-day` also midsommarafton, julafton
 * and nyårsafton.
 */
export type WeekdayReading = (typeof EVERY_WEEKDAY_READING)[number]

/** From the one that counts the most days to the one that counts the fewest. */
export const EVERY_WEEKDAY_READING = ['statutory', 'monday-friday', 'business-day'] as const

export interface SkippedDay {
  readonly date: PlainDate
  /**
   * Why the reading does not count it: the holiday, the eve where eves are skipped, else Saturday or Sunday.
   */
  readonly name: Bilingual
}

export interface DeemedReceipt {
  readonly received: PlainDate
  /** The days after the sending day and before the receipt that were not counted, in order. */
  readonly skipped: readonly SkippedDay[]
}

/** Whether the reading counts the day as a weekday (clause 15). */
export function isWeekday(day: PlainDate, reading: WeekdayReading): boolean {
  return IS_WEEKDAY[reading](day)
}

/**
 * The day on which what was sent is deemed received: the `count`-th weekday after it (clause 15). The
 * sending day is day 0, whatever day it is; with a count of 0 it is also the day of receipt.
 */
export function weekdaysAfter(sent: PlainDate, count: number, reading: WeekdayReading): DeemedReceipt {
  const skipped: SkippedDay[] = []
  let received = sent
  for (let counted = 0; counted < count;) {
    received = dayAfter(received)
    if (isWeekday(received, reading)) counted += 1
    else skipped.push({ date: received, name: nameOfSkipped(received, reading) })
  }
  return { received, skipped }
}

/**
 * The last day on which to send so that it is deemed received on or before the given day (clause 15): the
 * latest one for which `weekdaysAfter` is in time. It can itself be a Sunday or a holiday, when nothing can
 * be posted; every earlier day is in time too.
 */
export function latestSendingDay(receivedBy: PlainDate, count: number, reading: WeekdayReading): PlainDate {
  let sent = receivedBy
  for (let counted = 0; counted < count;) {
    if (isWeekday(sent, reading)) counted += 1
    sent = dayBefore(sent)
  }
  return sent
}

const SATURDAY = 6

const IS_WEEKDAY: Readonly<Record<WeekdayReading, (day: PlainDate) => boolean>> = {
  statutory: (day) => !isPublicHoliday(day),
  'monday-friday': (day) => day.dayOfWeek < SATURDAY && !isPublicHoliday(day),
  'business-day': isBusinessDay,
}

function nameOfSkipped(day: PlainDate, reading: WeekdayReading): Bilingual {
  const eve = reading === 'business-day' ? eveName(day) : null
  return holidayName(day) ?? eve ?? weekdayName(day)
}
