import { idOf } from '../ids.ts'
import { noun } from '../telling.ts'
import type { Tellings } from '../telling.ts'

/** Of records of any kind: those with a field of the same name mean the same by it. */
export const RECORDS: Tellings = {
  date: { noun: noun('en dag', 'a day') },
  body: { noun: noun('ett organ', 'a body'), value: idOf('body') },
  chair: { noun: noun('en ordförande', 'a chair'), value: idOf('role') },
  'present.roles': { noun: noun('närvarande', 'present'), value: idOf('role') },
  'present.groups': { noun: noun('närvarande grupper', 'groups present') },
  minutes: { noun: noun('ett protokoll', 'minutes') },
  party: { noun: noun('en Part', 'a party'), value: idOf('party') },
  parties: { noun: noun('Parter', 'parties'), value: idOf('party') },
  'signatory.name': { noun: noun('ett namn på undertecknaren', 'a name of the signatory') },
  'signatory.role': {
    noun: noun('en roll för undertecknaren', 'a role of the signatory'),
    value: idOf('role'),
  },
  place: { noun: noun('en ort', 'a place') },
  from: { noun: noun('en avsändare', 'a sender'), value: idOf('party') },
  to: { noun: noun('mottagare', 'recipients'), value: idOf('party') },
  'known-by': { noun: noun('en Part som visste', 'a party that knew'), value: idOf('party') },
  'known-since': { noun: noun('en dag då det blev känt', 'a day when it became known') },
  'by.bodies': { noun: noun('ansvariga organ', 'responsible bodies'), value: idOf('body') },
  'by.roles': { noun: noun('ansvariga roller', 'responsible roles'), value: idOf('role') },
  what: { noun: noun('en beskrivning', 'a description') },
  summary: { noun: noun('en sammanfattning', 'a summary') },
  end: { noun: noun('en sista dag', 'a last day') },
  effective: { noun: noun('en dag då det gäller', 'a day on which it takes effect') },
}
