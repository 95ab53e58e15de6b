import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { noticeTiming } from '../../deadlines/notice-timing.ts'
import type { NoticeTiming } from '../../deadlines/notice-timing.ts'
import { receiptInWords } from '../../repository/because.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesOf } from '../names.ts'

interface Timing extends NoticeTiming {
  readonly party: string
  /** The day on which the agreement ends. */
  readonly lastDay: PlainDate
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

function late({ party, due, lastDay, isDisputable, ...receipt }: Timing): Bilingual {
  const received = receiptInWords(receipt)
  return {
    sv: `Uppsägningen från ${party} kom fram ${received.sv}, efter den sista dagen ${due}. Avtalet upphör därför först ${lastDay}.${isDisputable ? ' Det kan hävdas att den kom i tid.' : ''}`,
    en: `The notice of termination from ${party} was received ${received.en}, after the last day ${due}. So the agreement ends only on ${lastDay}.${isDisputable ? ' It may be said to have come in time.' : ''}`,
  }
}

function inTime({ party, due, lastDay, ...receipt }: Timing): Bilingual {
  const received = receiptInWords(receipt)
  return {
    sv: `Uppsägningen från ${party} kom fram ${received.sv}, senast den sista dagen ${due}, och avtalet upphör ${lastDay}. Det kan hävdas att den kom för sent.`,
    en: `The notice of termination from ${party} was received ${received.en}, not after the last day ${due}, and the agreement ends on ${lastDay}. It may be said to have come too late.`,
  }
}

function timingOf(state: State): Timing | null {
  const { endedBy, lastDay } = state
  const timing = noticeTiming(state)
  if (timing === null || endedBy === null || lastDay === null) return null
  return { ...timing, party: namesOf(state).party(endedBy.party), lastDay }
}
