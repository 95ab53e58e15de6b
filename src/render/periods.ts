import { compareDates, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import { inForceOrder } from '../repository/standing.ts'
import type { AdoptedRevision, Adoption } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'

/** The days on which a revision counts, the first and the last included. */
export interface Period {
  readonly revision: Revision
  readonly adoption: Adoption
  readonly from: PlainDate
  /** Null while no last day is known. */
  readonly to: PlainDate | null
}

/**
 * When each valid revision of a part counts, in the order of time. One that never does is left out: another took its place
 * on its first day, or the agreement was over by then.
 */
export function periodsOf({ revisions }: Part<PartKind>, state: State): Period[] {
  const end = lastDay(state)
  const order = inForceOrder<PartKind>(revisions)
  return order.flatMap(({ revision, adoption, effective }, index) => {
    const to = earliest(dayBefore(order[index + 1]), end)
    if (adoption === null || (to !== null && compareDates(to, effective) < 0)) return []
    return [{ revision, adoption, from: effective, to }]
  })
}

/** The last day on which the agreement binds, once it is over or its end in advance is settled; else null. */
function lastDay({ standing, left, lastDay: agreed, endedBy }: State): PlainDate | null {
  const beforeLeaving = left?.subtract({ days: 1 }) ?? null
  return earliest(beforeLeaving, standing === 'expired' || endedBy !== null || left !== null ? agreed : null)
}

function dayBefore(next: AdoptedRevision | undefined): PlainDate | null {
  return next?.effective?.subtract({ days: 1 }) ?? null
}

function earliest(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b
  return earlier(a, b)
}
