import { noteSlot, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { demands } from '../offers.ts'

export const rectification: Form = {
  fields: (_, { state }) => [
    {
      flag: 'demand',
      question: { sv: 'Vilken uppmaning gällde det?', en: 'Which demand was it about?' },
      answer: { kind: 'one', offers: demands(state) },
      isRequired: true,
    },
    {
      flag: 'what',
      question: { sv: 'Vad har rättats?', en: 'What has been put right?' },
      answer: { kind: 'note' },
      isRequired: true,
    },
  ],
  slots: [slot('demand'), noteSlot('what')],
}
