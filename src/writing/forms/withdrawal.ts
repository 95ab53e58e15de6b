import { recordNamed, recordsOf } from '../../repository/ledger.ts'
import { one, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { demands, records } from '../offers.ts'

export const withdrawal: Form = {
  fields: (answers, { state }) => {
    const notices = recordsOf(state.records, 'notice')
    const regarded = recordNamed(state.records, 'notice', one(answers, 'notice'))?.content.regarding
    return [
      {
        flag: 'notice',
        question: { sv: 'Vilket meddelande begärde utträdet?', en: 'Which notice asked to leave?' },
        answer: { kind: 'one', offers: records(notices, ({ content }) => content.subject === 'withdrawal') },
        isRequired: true,
      },
      {
        flag: 'demand',
        question: { sv: 'Vilken uppmaning följdes inte?', en: 'Which demand was not heeded?' },
        answer: { kind: 'one', offers: demands(state) },
        isRequired: true,
        ...(regarded == null ? {} : { follows: [regarded] }),
      },
      {
        flag: 'effective',
        question: {
          sv: 'Första dagen då avtalet inte längre gäller? Lämna tomt om den inte är bestämd.',
          en: 'The first day on which the agreement no longer binds? Leave it empty if it is not settled.',
        },
        answer: { kind: 'date' },
        isRequired: false,
      },
    ]
  },
  slots: [slot('notice'), slot('demand'), slot('effective')],
}
