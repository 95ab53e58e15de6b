import type { Revision } from '../repository/documents.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Written } from '../schema/documents.ts'

export type Measure = Written['measures']['measures'][number]

/**
 * The measures that go with a situation picture, from all plans: with one that is shown those that are shown, with a
 * proposal the newest.
 */
export function measuresBeside(state: State, picture: Revision<'situation'>): Measure[] {
  const isProposal = appendicesOf(state, 'situation').some(({ proposals }) => proposals.includes(picture))
  return appendicesOf(state, 'measures').flatMap(({ current, proposals }) => {
    const plan = isProposal ? (proposals.at(-1) ?? current) : current
    return plan.content.measures
  })
}
