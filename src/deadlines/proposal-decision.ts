import { earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { State } from '../repository/state.ts'
import type { DutyKind } from './duty.ts'
import { nextMeetingExpected } from './meeting.ts'
import { partName } from './part-name.ts'
import { aboutProposal, proposalsIn } from './proposals.ts'

/** A proposal waits for the body that may decide it (clause 10(3)): at its next meeting. */
export const proposalDecision: DutyKind = {
  kind: 'proposal-decision',
  *of(state) {
    for (const proposal of proposalsIn(state, 'decision')) {
      const { part, date } = proposal.standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, proposal),
        id: `proposal-decision/${part}/${date}`,
        kind: 'proposal-decision',
        title: {
          sv: `Beslut om förslaget till ${name.sv} av den ${date}`,
          en: `Decision on the proposed ${name.en} of ${date}`,
        },
        day: {
          kind: 'open',
          expected: proposal.done === null ? nextMeetingOf(proposal.awaited, state) : null,
        },
      }
    }
  },
}

function nextMeetingOf(bodies: readonly string[], state: State): PlainDate | null {
  const [first, ...others] = bodies.flatMap((body) => nextMeetingExpected(state, body) ?? [])
  return first === undefined ? null : others.reduce(earlier, first)
}
