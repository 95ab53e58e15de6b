import { earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind } from '../schema/documents.ts'
import type { Revision } from './documents.ts'
import { inForceOn, inForceOrder } from './standing.ts'
import type { Part, State } from './state.ts'

/**
 * The revision of a part by which what is owed on a day is judged: the one in force on it; before any was, the first to
 * come into force. On a day to come it is the one of the state's day.
 */
export function revisionOn<K extends PartKind>(
  { asOf }: Pick<State, 'asOf'>,
  { current, revisions }: Part<K>,
  day: PlainDate,
): Revision<K> {
  const found = inForceOn(revisions, earlier(day, asOf)) ?? inForceOrder(revisions)[0]
  return found?.revision ?? current
}

export function bodyOn(state: Pick<State, 'asOf' | 'body'>, day: PlainDate): Revision<'body'> {
  return revisionOn(state, state.body, day)
}
