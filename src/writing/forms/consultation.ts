import { listSlot, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { parties, words } from '../offers.ts'

export const consultation: Form = {
  fields: (_, { state }) => [
    {
      flag: 'party',
      question: { sv: 'Vilka Parter samrådde?', en: 'Which parties consulted?' },
      answer: { kind: 'several', offers: parties(state) },
      isRequired: true,
      suggests: state.body.current.content.parties.map(({ id }) => id),
    },
    {
      flag: 'outcome',
      question: { sv: 'Vad kom Parterna fram till?', en: 'What did the parties conclude?' },
      answer: { kind: 'one', offers: words(OUTCOMES) },
      isRequired: true,
    },
    {
      flag: 'minutes',
      question: {
        sv: 'Beteckning på det dokument där samrådet står?',
        en: 'What is the document called that tells of the consultation?',
      },
      answer: { kind: 'line' },
      isRequired: false,
    },
  ],
  slots: [listSlot('parties', 'party'), slot('outcome'), slot('minutes')],
}

const OUTCOMES = {
  extend: { sv: 'att förlänga', en: 'to extend' },
  'not-extend': { sv: 'att inte förlänga', en: 'not to extend' },
  undecided: { sv: 'frågan är öppen', en: 'the question is open' },
}
