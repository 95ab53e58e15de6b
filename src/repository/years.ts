import { later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { dutyYears, yearsBegun } from '../domain/duty-years.ts'
import type { DutyYear, YearReading } from '../domain/duty-years.ts'
import { lastDayOf } from '../domain/terms.ts'
import type { Stretch } from '../domain/terms.ts'
import type { ValidTermination } from './acts.ts'
import type { AgreedTerm, Readings } from './state.ts'

/** The terms of an agreement, and how far they reach as far as is known. */
interface Reach {
  readonly terms: readonly AgreedTerm[]
  readonly lastDay: PlainDate | null
  readonly endedBy: ValidTermination | null
}

/** All years, but where no last day is known those that begin by a day. */
export type YearsBegunBy = (day: PlainDate) => DutyYear[]

/**
 * The years in which yearly duties are counted. A calendar year is whole wherever the agreement goes on from one term to the
 * next. A year of the agreement begins anew with each term that the parties have agreed on; where a term comes by itself
 * nothing is begun, and the years run on.
 */
export function yearsCounted(reach: Reach, reading: Readings['year']): YearsBegunBy {
  if (reading === null) return () => []
  return (day) =>
    stretchesOf(reach, reading).flatMap(({ stretch }) =>
      dutyYears(stretch, reading, later(day, stretch.start)),
    )
}

/**
 * The years by which a chair passes on: those counted, and such as had begun before anybody knew that they would not be whole,
 * so that no notice and no extension changes who has had the chair. In an agreement in which no year begins it is one.
 */
export function yearsTurned(reach: Reach, reading: Readings['year']): YearsBegunBy {
  if (reading === null) return () => []
  return (day) => {
    const years = stretchesOf(reach, reading).flatMap(({ stretch, isOpen }) =>
      (isOpen ? yearsBegun : dutyYears)(stretch, reading, later(day, stretch.start)),
    )
    return years.length > 0 ? years : firstYear(reach)
  }
}

function firstYear({ terms: [first] }: Reach): DutyYear[] {
  if (first === undefined) return []
  const end = lastDayOf(first.start, { years: 1, months: 0, weeks: 0, days: 0 })
  return [{ label: first.start.year, start: first.start, end }]
}

interface YearStretch {
  readonly stretch: Stretch
  /** Whether it ends or ended otherwise than on a day that the parties had written. */
  readonly isOpen: boolean
}

function stretchesOf({ terms, lastDay, endedBy }: Reach, reading: YearReading): YearStretch[] {
  const begun = terms.filter(
    ({ number, extension }) => number === 1 || (extension !== null && reading !== 'calendar'),
  )
  return begun.map(({ start }, index) => {
    const next = begun[index + 1]
    const end = next === undefined ? lastDay : next.start.subtract({ days: 1 })
    const last = next === undefined ? terms.at(-1) : terms[next.number - 2]
    const isOpen =
      reading === 'calendar' || (last?.counted ?? null) !== null || (next === undefined && endedBy !== null)
    return { stretch: { start, end }, isOpen }
  })
}
