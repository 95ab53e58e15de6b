import { deadlineOn } from '../deadlines/deadline.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import type { DutyKind } from '../deadlines/duty.ts'
import { duration } from '../domain/duration.ts'
import type { State } from '../repository/state.ts'

/** The deadlines of some kinds, those of the past too, as they stand on the state's day. */
export function deadlinesOfKinds(state: State, kinds: readonly DutyKind[]): Deadline[] {
  // What is soon due is nothing to find fault with, so how soon does not matter.
  const dueSoon = duration('P1D')
  return kinds.flatMap((kind) => [...kind.of(state)]).map((duty) => deadlineOn(state.asOf, duty, dueSoon))
}
