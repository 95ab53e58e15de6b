import { later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { dutyYears } from '../domain/duty-years.ts'
import type { DutyYear } from '../domain/duty-years.ts'
import type { Stretch } from '../domain/terms.ts'
import type { AgreedTerm, Readings } from './state.ts'

/** The terms of an agreement, and how far they reach as far as is known. */
interface Reach {
  readonly terms: readonly AgreedTerm[]
  readonly lastDay: PlainDate | null
}

/** The years in which yearly duties are counted: all of them, but where no last day is known those that begin by a day. */
export type YearsBegunBy = (day: PlainDate) => DutyYear[]

/**
 * A calendar year is whole wherever the agreement goes on from one term to the next. A year of the agreement begins anew
 * with each term that the parties have agreed on; where a term comes by itself nothing is begun, and the years run on.
 */
export function yearsCounted(reach: Reach, reading: Readings['year']): YearsBegunBy {
  if (reading === null) return () => []
  const stretches = reading === 'calendar' ? whole(reach) : stretchesOf(reach)
  return (day) => stretches.flatMap((stretch) => dutyYears(stretch, reading, later(day, stretch.start)))
}

function whole({ terms: [first], lastDay }: Reach): Stretch[] {
  return first === undefined ? [] : [{ start: first.start, end: lastDay }]
}

function stretchesOf({ terms, lastDay }: Reach): Stretch[] {
  const begun = terms.filter(({ number, extension }) => number === 1 || extension !== null)
  return begun.map(({ start }, index) => {
    const next = begun[index + 1]
    return { start, end: next === undefined ? lastDay : next.start.subtract({ days: 1 }) }
  })
}
