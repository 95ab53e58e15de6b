import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import { comingsIntoForce } from './comings-into-force.ts'
import type { ComingIntoForce } from './comings-into-force.ts'

/** The situation pictures that came into force with other prioritised areas than the one before. */
export function prioritiesChanged(state: State): ComingIntoForce<'situation'>[] {
  return appendicesOf(state, 'situation').flatMap((appendix) =>
    comingsIntoForce(appendix).filter(
      ({ revision, before }) =>
        before !== null && areasOf(revision.content.priorities) !== areasOf(before.content.priorities),
    ),
  )
}

/** The areas as one text, whatever their order. */
function areasOf(priorities: readonly string[] | null): string {
  return (priorities ?? []).toSorted().join('\n')
}
