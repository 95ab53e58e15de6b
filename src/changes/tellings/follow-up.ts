import { frequencyInWords } from '../frequency.ts'
import { idOf } from '../ids.ts'
import { by, choice, named, noun } from '../telling.ts'
import type { Tellings } from '../telling.ts'
import { COMMON, changedByInWords } from './shared.ts'

export const FOLLOW_UP: Tellings = {
  ...COMMON,
  'subjects.*': {
    thing: named(
      noun('uppföljningen av', 'the follow-up of'),
      noun('Nytt att följa upp', 'New to be followed up'),
    ),
    keys: [by('subject')],
  },
  'subjects.*.subject': {
    noun: noun('ett område', 'a subject'),
    value: choice({
      situation: { sv: 'lägesbilden', en: 'the situation picture' },
      priorities: { sv: 'de prioriterade områdena', en: 'the priorities' },
      measures: { sv: 'åtgärderna', en: 'the measures' },
      communication: { sv: 'kommunikationsplanen', en: 'the communication plan' },
    }),
  },
  'subjects.*.name': { noun: noun('ett namn', 'a name') },
  'subjects.*.method': { noun: noun('en metod', 'a method') },
  'subjects.*.responsible.bodies': {
    noun: noun('ansvariga organ', 'responsible bodies'),
    value: idOf('body'),
  },
  'subjects.*.responsible.roles': {
    noun: noun('ansvariga roller', 'responsible roles'),
    value: idOf('role'),
  },
  'subjects.*.responsible.text': { noun: noun('ett ansvar i ord', 'a responsibility in words') },
  'subjects.*.frequency': { noun: noun('en frekvens', 'a frequency'), whole: frequencyInWords },
  'subjects.*.frequency-text': { noun: noun('en frekvens i ord', 'a frequency in words') },
  'subjects.*.reported-to': {
    noun: noun('en mottagare av rapporten', 'a recipient of the report'),
    value: idOf('body'),
  },
  'subjects.*.changed-by': {
    noun: noun('ett sätt att ändras', 'a way to be changed'),
    whole: changedByInWords,
  },
}
