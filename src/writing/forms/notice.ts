import { noteSlot, one, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { parties, records, words } from '../offers.ts'

export const notice: Form = {
  fields: (answers, { state }) => {
    const { notices, parties: known } = state.body.current.content
    const from = one(answers, 'from')
    const others = known.map(({ id }) => id).filter((id) => id !== from)
    const subject = one(answers, 'subject')
    const written = state.records.counted
    // Only what goes on by itself can be ended by notice.
    const goesOn = state.renewal.kind === 'tacit' || state.renewal.kind === 'until-notice'
    const isAbout = subject === 'renegotiation' || subject === 'withdrawal'
    return [
      {
        flag: 'from',
        question: { sv: 'Vilken Part skickade det?', en: 'Which party sent it?' },
        answer: { kind: 'one', offers: parties(state) },
        isRequired: true,
      },
      {
        flag: 'to',
        question: { sv: 'Till vilken Part?', en: 'To which party?' },
        answer: { kind: 'one', offers: parties(state, (id) => id !== from) },
        isRequired: true,
        suggests: others.slice(0, 1),
      },
      {
        flag: 'channel',
        question: { sv: 'Hur skickades det?', en: 'How was it sent?' },
        answer: {
          kind: 'one',
          offers: words(CHANNELS, (word) => notices.channels.some(({ channel }) => channel === word)),
        },
        isRequired: true,
      },
      {
        flag: 'registered-number',
        question: { sv: 'Brevets kollinummer?', en: 'The letter’s number?' },
        answer: { kind: 'line' },
        isRequired: false,
        isAsked: one(answers, 'channel') === 'registered-letter',
      },
      {
        flag: 'subject',
        question: { sv: 'Vad är ärendet?', en: 'What is it about?' },
        answer: { kind: 'one', offers: words(SUBJECTS, (word) => word !== 'termination' || goesOn) },
        isRequired: true,
      },
      {
        flag: 'regarding',
        question:
          subject === 'withdrawal'
            ? { sv: 'Vilken uppmaning vilar begäran på?', en: 'Which demand does it rest on?' }
            : { sv: 'Vilken post gäller det?', en: 'Which record does it regard?' },
        answer: {
          kind: 'one',
          offers: records(written, (record) =>
            subject === 'renegotiation'
              ? record.kind === 'event' && record.content['calls-for'] === 'renegotiation'
              : subject === 'withdrawal' && record.kind === 'notice' && record.content.subject === 'demand',
          ),
        },
        isRequired: isAbout,
      },
      {
        flag: 'what',
        question: { sv: 'Vad säger det, i korthet?', en: 'What does it say, in short?' },
        answer: { kind: 'note' },
        isRequired: true,
      },
    ]
  },
  slots: [
    slot('from'),
    slot('to'),
    slot('channel'),
    slot('registered-number'),
    slot('subject'),
    slot('regarding'),
    noteSlot('what'),
  ],
}

const CHANNELS = {
  'registered-letter': { sv: 'rekommenderat brev', en: 'registered letter' },
  'e-mail': { sv: 'e-post', en: 'e-mail' },
  courier: { sv: 'bud', en: 'courier' },
}

const SUBJECTS = {
  demand: { sv: 'uppmaning att vidta rättelse', en: 'demand to put something right' },
  renegotiation: { sv: 'begäran om omförhandling', en: 'request to renegotiate' },
  withdrawal: { sv: 'begäran om utträde', en: 'request to leave' },
  termination: { sv: 'uppsägning', en: 'notice of termination' },
  other: { sv: 'annat', en: 'other' },
}
