import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, earlier, later } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { isFixed } from '../../domain/terms.ts'
import { noticeDays } from '../../deadlines/notice-days.ts'
import type { ValidTermination } from '../../repository/acts.ts'
import type { NoticeSent } from '../../repository/notices.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesOf } from '../names.ts'

interface Timing {
  readonly party: string
  readonly received: PlainDate
  /** The last day on which it was in time for the end of the running term. */
  readonly due: PlainDate
  /** The day on which the agreement ends. */
  readonly lastDay: PlainDate
  readonly isLate: boolean
  /** Whether another reading of the days gives the opposite. */
  readonly isDisputable: boolean
}

/** A notice of termination that came too late for the running term, or of which that may be said. */
export const terminationLate = check<Timing>({
  id: 'termination-late',
  severity: 'warning',
  message: (timing) => (timing.isLate ? late(timing) : inTime(timing)),
  hint: ({ isDisputable }) => ({
    sv: isDisputable
      ? 'Kom överens skriftligt om vilken dag avtalet upphör.'
      : 'Ska det upphöra tidigare: kom överens om det i en ny lydelse av huvuddelen som alla Parter undertecknar.',
    en: isDisputable
      ? 'Agree in writing on the day on which the agreement ends.'
      : 'If it is to end earlier, agree on that in a new revision of the body that every party signs.',
  }),
  *run(state) {
    const args = timingOf(state)
    if (args === null || !(args.isLate || args.isDisputable)) return
    const at = state.endedBy?.notices.at(-1)?.notice.at('date')
    if (at !== undefined) yield { args, at, clause: state.renewal.clause }
  },
})

function late({ party, received, due, lastDay, isDisputable }: Timing): Bilingual {
  return {
    sv: `Uppsägningen från ${party} kom fram ${received}, efter den sista dagen ${due}. Avtalet upphör därför först ${lastDay}.${isDisputable ? ' Det kan hävdas att den kom i tid.' : ''}`,
    en: `The notice of termination from ${party} was received on ${received}, after the last day ${due}. So the agreement ends only on ${lastDay}.${isDisputable ? ' It may be said to have come in time.' : ''}`,
  }
}

function inTime({ party, received, due, lastDay }: Timing): Bilingual {
  return {
    sv: `Uppsägningen från ${party} kom fram ${received}, senast den sista dagen ${due}, och avtalet upphör ${lastDay}. Det kan hävdas att den kom för sent.`,
    en: `The notice of termination from ${party} was received on ${received}, not after the last day ${due}, and the agreement ends on ${lastDay}. It may be said to have come too late.`,
  }
}

function timingOf(state: State): Timing | null {
  const { endedBy, lastDay, terms } = state
  if (endedBy === null || lastDay === null || state.renewal.kind !== 'tacit') return null
  const { received, period } = endedBy
  const running = terms.filter(isFixed).findLast(({ start }) => compareDates(start, received) <= 0)
  const term = running ?? terms.find(isFixed)
  if (term === undefined) return null
  const { step, others } = noticeDays(term, period)
  const days = [step.date, ...others.map(({ due }) => due)]
  const receipts = receiptsOf(endedBy)
  const isLate = compareDates(received, step.date) > 0
  // Late by one reading of the days, in time by another.
  const isDisputable = isLate
    ? compareDates(receipts.first, days.reduce(later)) <= 0
    : compareDates(receipts.last, days.reduce(earlier)) > 0
  const party = namesOf(state).party(endedBy.party)
  return { party, received, due: step.date, lastDay, isLate, isDisputable }
}

interface Receipts {
  readonly first: PlainDate
  readonly last: PlainDate
}

/** The first and the last day on which all have received it, by any reading of *vardag*. */
function receiptsOf({ notices: [one, ...more] }: ValidTermination): Receipts {
  return more
    .map(daysOf)
    .reduce(
      (all, notice) => ({ first: later(all.first, notice.first), last: later(all.last, notice.last) }),
      daysOf(one),
    )
}

function daysOf({ notice, receipt }: NoticeSent): Receipts {
  const [first = notice.date, ...more] =
    receipt === null ? [] : [receipt.received, ...receipt.alternatives.map(({ received }) => received)]
  return { first: more.reduce(earlier, first), last: more.reduce(later, first) }
}
