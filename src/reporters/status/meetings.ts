import { boundYears } from '../../deadlines/binding.ts'
import { compareDates } from '../../domain/dates.ts'
import { duration } from '../../domain/duration.ts'
import type { DutyYear } from '../../domain/duty-years.ts'
import { timesAYear } from '../../domain/frequency.ts'
import type { State } from '../../repository/state.ts'

/** How many meetings a body has held in a year, of how many. */
export interface MeetingCount {
  readonly body: string
  readonly name: string
  readonly year: DutyYear
  readonly held: number
  /** Null where the agreed frequency cannot be counted by year. */
  readonly agreed: number | null
}

/** Of each body that is to meet, in the counted year that the day is in, else in the next one: where its quota is due. */
export function meetingCounts(state: State): MeetingCount[] {
  const { asOf, body, meetings } = state
  const due = new Set(boundYears(state).map(({ start }) => start.toString()))
  return body.current.content.bodies.flatMap(({ id, name, frequency }) => {
    if (frequency === null) return []
    const agreed = timesAYear({ times: frequency.times, per: duration(frequency.per) })
    const own = meetings.filter((one) => one.body === id)
    const now = own.find(({ year }) => compareDates(asOf, year.end) <= 0)
    return now === undefined || !due.has(now.year.start.toString())
      ? []
      : [{ body: id, name, year: now.year, held: now.held.length, agreed }]
  })
}
