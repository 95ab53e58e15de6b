import { earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { beforeUnitByUnit } from '../domain/duration.ts'
import type { Duration, MonthStep } from '../domain/duration.ts'
import { noticeDeadline } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { AgreedTerm } from '../repository/state.ts'
import type { Alternative } from './duty.ts'
import { COUNTED, roundedUp, unitByUnit } from './rounding.ts'

/** The last day on which notice is in time for the end of a term. */
export interface NoticeDays {
  readonly step: MonthStep
  /** Those that can be defended as well, each once. */
  readonly others: readonly Alternative[]
  /** The one by which nobody can say that notice was late. */
  readonly safest: PlainDate
}

/** Counted back from the term's last day; and from its other last days, where several can be defended. */
export function noticeDays(term: AgreedTerm & FixedTerm, period: Duration): NoticeDays {
  const step = noticeDeadline(term, period)
  const others = [
    ...roundedUp(step),
    ...unitByUnit(beforeUnitByUnit(term.end, period)),
    ...term.others.map(({ end, counted }) => ({
      because: {
        sv: `från ${end}: ${COUNTED[counted].sv}`,
        en: `from ${end}: ${COUNTED[counted].en}`,
      },
      due: noticeDeadline({ ...term, end }, period).date,
    })),
  ].filter(({ due }, index, all) => {
    return !due.equals(step.date) && all.findIndex((one) => one.due.equals(due)) === index
  })
  return { step, others, safest: others.reduce((day, { due }) => earlier(day, due), step.date) }
}
