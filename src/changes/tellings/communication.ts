import { child } from '../../domain/paths.ts'
import { idOf } from '../ids.ts'
import { by, choice, named, noun } from '../telling.ts'
import type { Tellings } from '../telling.ts'
import { onOneLine } from '../texts.ts'
import { COMMON } from './shared.ts'

export const COMMUNICATION: Tellings = {
  ...COMMON,
  introduction: { noun: noun('en inledning', 'an introduction') },
  purpose: { noun: noun('ett syfte', 'a purpose') },
  'goals.lead': { noun: noun('en inledning till målen', 'an introduction to the goals') },
  'goals.items.*': {
    thing: {
      the: { sv: 'målet', en: 'the goal' },
      name: (value) => {
        const text = onOneLine(String(child(value, 'text')))
        return { sv: `”${text}”`, en: `“${text}”` }
      },
      one: { sv: 'Nytt mål:', en: 'New goal:' },
      says: ['text'],
    },
    keys: [by('id')],
  },
  'goals.items': { noun: noun('mål', 'goals') },
  'target-groups.primary': { noun: noun('primära målgrupper', 'primary target groups') },
  'target-groups.secondary': { noun: noun('sekundära målgrupper', 'secondary target groups') },
  'target-groups.text': { noun: noun('en text om målgrupperna', 'a text on the target groups') },
  'activity-principles': { noun: noun('ett sätt att genomföra aktiviteter', 'a way of doing activities') },
  'activities.*': {
    thing: named(noun('aktiviteten', 'the activity'), noun('Ny aktivitet', 'New activity')),
    keys: [by('id')],
  },
  'activities.*.name': { noun: noun('ett namn', 'a name') },
  'activities.*.time': { noun: noun('en tid', 'a time') },
  'activities.*.responsible': { noun: noun('ansvariga', 'responsible parties'), value: idOf('party') },
  'activities.*.intentions': {
    noun: noun('avsikter som den tar upp', 'intentions it takes up'),
    value: idOf('intention'),
  },
  'spokespersons.*': {
    thing: named(
      noun('talespersonen för', 'the spokesperson for'),
      noun('Ny talesperson', 'New spokesperson'),
      'subject',
    ),
    keys: [by('id')],
  },
  'spokespersons.*.party': { noun: noun('en Part', 'a party'), value: idOf('party') },
  'spokespersons.*.subject': { noun: noun('ett slags frågor', 'a kind of question') },
  'spokespersons.*.strength': {
    noun: noun('en styrka', 'a strength'),
    value: choice({
      shall: { sv: 'ska svara', en: 'shall answer' },
      may: { sv: 'får svara', en: 'may answer' },
      states: { sv: 'svarar enligt planen', en: 'answers by the plan' },
    }),
  },
  'spokespersons.*.unit': { noun: noun('en enhet', 'a unit') },
  'spokespersons.*.persons.*': {
    thing: {
      the: { sv: 'personen', en: 'the person' },
      name: (value, side) => {
        const name = child(value, 'name')
        if (typeof name === 'string') return { sv: name, en: name }
        return idOf('role')(child(value, 'role'), side) ?? { sv: 'utan namn', en: 'without a name' }
      },
      one: { sv: 'Ny person som svarar:', en: 'New person who answers:' },
      says: ['name'],
    },
    keys: [by('name'), by('role')],
  },
  'spokespersons.*.persons.*.name': { isPerson: true },
  'spokespersons.*.persons.*.role': { noun: noun('en roll', 'a role'), value: idOf('role') },
  'spokespersons.*.telephones': { noun: noun('telefonnummer', 'telephone numbers') },
  'spokespersons.*.note': { noun: noun('en anmärkning', 'a note') },
}
