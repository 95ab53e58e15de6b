import type { State } from '../../repository/state.ts'
import type { Observation } from '../check.ts'
import { repeated } from '../grouped.ts'
import { REMOVE_RECORD } from '../mending.ts'
import type { Contradiction } from './contradiction.ts'

/** What one notice asks for takes effect on one day; that it is not agreed yet contradicts none. */
export function* endsOnSeveralDays({ acts }: State): Iterable<Observation<Contradiction>> {
  const settled = acts.withdrawals
    .filter(({ faults }) => faults.length === 0)
    .map(({ withdrawal }) => withdrawal)
    .filter(({ content }) => content.effective !== null)
  for (const { first, again } of repeated(settled, ({ content }) => `${content.notice}`)) {
    const [there, here] = [first.content.effective, again.content.effective]
    if (there === here) continue
    const message = {
      sv: `Utträdet gäller från ${here}, men enligt ${first.id}, som vilar på samma meddelande, från ${there}. Den tidigaste dagen räknas.`,
      en: `The withdrawal takes effect on ${here}, but by ${first.id}, which rests on the same notice, on ${there}. The earliest day counts.`,
    }
    yield { args: { message, hint: REMOVE_RECORD }, at: again.at('effective') }
  }
}
