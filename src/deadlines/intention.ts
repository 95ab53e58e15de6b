import type { PlainDate } from '../domain/dates.ts'
import { recordsOf } from '../repository/ledger.ts'
import type { State } from '../repository/state.ts'
import { isBeforeBinding, isLeftBy } from './binding.ts'
import type { Discharge, DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'

/** What the parties should or may do in a period (clause 4); done when a meeting decides that it is fulfilled. */
export const intention: DutyKind = {
  kind: 'intention',
  *of(state) {
    for (const [index, { id, clause, strength, name, from, to }] of state.intentions.entries()) {
      const done = fulfilment(state, id)
      if (done === null && to !== null && isOutside(state, to)) continue
      yield {
        id: `intention/${id}`,
        kind: 'intention',
        clause,
        title: { sv: `Avsikt: ${name}`, en: `Intention: ${name}` },
        strength,
        day: to === null ? { kind: 'open', expected: from } : { kind: 'dated', due: to },
        responsible: everyParty(state),
        derivation: to === null ? `${from} –` : `${from} – ${to}`,
        because:
          done === null && to === null
            ? { sv: 'Avtalet sätter ingen sista dag.', en: 'The agreement sets no last day.' }
            : null,
        alternatives: [],
        origin: state.body.current.at('intentions', index),
        done,
      }
    }
  },
}

function fulfilment({ records }: State, intended: string): Discharge | null {
  const meeting = recordsOf(records, 'meeting').find(({ content }) =>
    content.decisions.some((decision) => decision.kind === 'fulfil' && decision.intention === intended),
  )
  return meeting === undefined ? null : { record: meeting.id, on: meeting.date }
}

/** Whether the day passed before the agreement began to bind, or comes when a party has left it. */
function isOutside(state: State, day: PlainDate): boolean {
  return isBeforeBinding(state, day) || isLeftBy(state, day)
}
