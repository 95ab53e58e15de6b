import { recordNamed, recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { listSlot, one, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { bodies, parties, records, roles } from '../offers.ts'
import { bodiesAndRoles } from './follow-up.ts'

export const information: Form = {
  fields: (answers, { state }) => {
    const event = recordNamed(state.records, 'event', one(answers, 'event'))
    const knower = event?.content['known-by']
    const untold = untoldOf(state, event?.id ?? '')
    const { recipients } = state.body.current.content.information
    return [
      {
        flag: 'event',
        question: { sv: 'Vilken händelse?', en: 'Which event?' },
        answer: {
          kind: 'one',
          offers: records(
            recordsOf(state.records, 'event'),
            ({ id, content }) => content['calls-for'] === 'information' && untoldOf(state, id).length > 0,
          ),
        },
        isRequired: true,
      },
      {
        flag: 'from',
        question: { sv: 'Vilken Part informerade?', en: 'Which party told of it?' },
        answer: { kind: 'one', offers: parties(state, (id) => id === knower) },
        isRequired: true,
        ...(knower === undefined ? {} : { follows: [knower] }),
      },
      {
        flag: 'to',
        question: { sv: 'Vilka Parter informerades?', en: 'Which parties were told?' },
        answer: { kind: 'several', offers: parties(state, (id) => id !== knower) },
        isRequired: true,
        suggests: untold,
      },
      {
        flag: 'given-to',
        question: { sv: 'Vem tog emot informationen?', en: 'Who received the information?' },
        answer: {
          kind: 'several',
          offers: [
            ...bodies(state, (id) => recipients.bodies.includes(id)),
            ...roles(state, (id) => recipients.roles.includes(id)),
          ],
          isOpen: true,
        },
        isRequired: false,
      },
    ]
  },
  slots: [
    slot('event'),
    slot('from'),
    listSlot('to', 'to'),
    {
      path: ['given-to'],
      flags: ['given-to'],
      value: (answers, { state }) => bodiesAndRoles(answers, 'given-to', state),
    },
  ],
}

/** The parties that have not been told of an event. */
function untoldOf({ information: duties }: State, id: string): readonly string[] {
  return duties.find(({ event }) => event.id === id)?.untold ?? []
}
