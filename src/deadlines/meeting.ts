import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import { timesAYear } from '../domain/frequency.ts'
import type { Revision } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import { boundYears } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { quotaDay } from './quota.ts'
import { recurringDuties } from './recurring.ts'
import type { RecurringRule } from './recurring.ts'

/** Each body meets as often as agreed (clauses 5 and 6). */
export const meeting: DutyKind = {
  kind: 'meeting',
  *of(state) {
    for (const id of bodiesThatMeet(state)) {
      yield* recurringDuties(state, {
        kind: 'meeting',
        about: id,
        isNumbered: true,
        done: state.meetings
          .filter(({ body }) => body === id)
          .flatMap(({ held }) => held.map((one) => ({ record: one.id, on: one.date }))),
        ruleOn: (day) => ruleFor(id, bodyOn(state, day)),
      })
    }
  },
}

/** Each body of the counted years; and of today, though no year can be counted. */
function bodiesThatMeet({ body, meetings }: State): Set<string> {
  return new Set([...meetings.map((one) => one.body), ...body.current.content.bodies.map(({ id }) => id)])
}

/** How often the body meets; null when the agreement does not say, or has no such body. */
function ruleFor(id: string, agreement: Revision<'body'>): RecurringRule | null {
  const { bodies } = agreement.content
  const index = bodies.findIndex((body) => body.id === id)
  const body = bodies[index]
  if (body === undefined || body.frequency === null) return null
  const { clause, frequency, name } = body
  return {
    clause,
    title: (ordinal) => ({ sv: `Möte ${ordinal} i ${name}`, en: `Meeting ${ordinal} of ${name}` }),
    responsible: [id],
    frequency,
    origin: agreement.at('bodies', index, 'frequency'),
  }
}

/** The day by which a body’s next meeting is to be expected: of its quota, the first not yet held; null when there is none. */
export function nextMeetingExpected(state: State, body: string): PlainDate | null {
  const frequency = state.body.current.content.bodies.find(({ id }) => id === body)?.frequency ?? null
  const quota =
    frequency === null ? null : timesAYear({ times: frequency.times, per: duration(frequency.per) })
  if (quota === null) return null
  for (const year of boundYears(state)) {
    const held = heldIn(state, body, year.start)
    if (compareDates(year.end, state.asOf) < 0 || held >= quota) continue
    const { due, expected } = quotaDay(year, held + 1, quota)
    return expected ?? due
  }
  return null
}

function heldIn({ meetings }: State, body: string, start: PlainDate): number {
  return meetings.find((one) => one.body === body && one.year.start.equals(start))?.held.length ?? 0
}
