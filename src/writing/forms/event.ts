import { noteSlot, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { parties, words } from '../offers.ts'

export const event: Form = {
  fields: (_, { state }) => [
    {
      flag: 'what',
      question: { sv: 'Vad har hänt?', en: 'What has happened?' },
      answer: { kind: 'note' },
      isRequired: true,
    },
    {
      flag: 'known-by',
      question: { sv: 'Vilken Part fick veta det?', en: 'Which party came to know of it?' },
      answer: { kind: 'one', offers: parties(state) },
      isRequired: true,
    },
    {
      flag: 'known-since',
      question: { sv: 'Vilken dag?', en: 'On which day?' },
      answer: { kind: 'date' },
      isRequired: true,
      suggests: [state.asOf.toString()],
    },
    {
      flag: 'calls-for',
      question: { sv: 'Vad leder det till?', en: 'What does it call for?' },
      answer: { kind: 'one', offers: words(CALLS) },
      isRequired: true,
    },
  ],
  slots: [noteSlot('what'), slot('known-by'), slot('known-since'), slot('calls-for')],
}

const CALLS = {
  information: { sv: 'de andra Parterna ska informeras', en: 'the other parties are to be told' },
  renegotiation: { sv: 'Parten begär omförhandling', en: 'the party asks to renegotiate' },
}
