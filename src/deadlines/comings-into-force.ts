import type { PlainDate } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import { inForceOrder } from '../repository/standing.ts'
import type { Part } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'
import { dischargeBy } from './signing.ts'

/** That a revision came into force. */
export interface ComingIntoForce<K extends PartKind> {
  readonly revision: Revision<K>
  /** The revision whose place it took; null for the first. */
  readonly before: Revision<K> | null
  readonly on: PlainDate
  /** The meeting that adopted it, or the last of the signatures that it needed. */
  readonly record: string | null
}

/** The revisions of a part that have come into force by the day of the state, in order. One replaced on its first day never was. */
export function comingsIntoForce<K extends PartKind>({ revisions }: Part<K>): ComingIntoForce<K>[] {
  const counted = revisions.filter(
    ({ state, effective, superseded }) =>
      (state === 'in-force' || state === 'superseded') &&
      (superseded === null || effective === null || !superseded.equals(effective)),
  )
  const order = inForceOrder(counted)
  return order.map(({ revision, adoption, effective }, index) => ({
    revision,
    before: order[index - 1]?.revision ?? null,
    on: effective,
    record: adoption === null ? null : dischargeBy(adoption).record,
  }))
}
