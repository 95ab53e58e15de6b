import { same } from '../../domain/bilingual.ts'
import { child } from '../../domain/paths.ts'
import { goalInWords } from '../goals.ts'
import { idOf, namesIn } from '../ids.ts'
import { by, choice, named, noun } from '../telling.ts'
import type { Tellings } from '../telling.ts'
import { COMMON } from './shared.ts'

export const MEASURES: Tellings = {
  ...COMMON,
  'time-note': { noun: noun('en rad om tiden', 'a line on the time') },
  'measures.*': {
    thing: named(noun('åtgärden', 'the measure'), noun('Ny åtgärd', 'New measure')),
    keys: [by('id')],
  },
  measures: { noun: noun('åtgärder', 'measures') },
  'measures.*.number': { noun: noun('ett nummer', 'a number'), value: (value) => same(String(value)) },
  'measures.*.name': { noun: noun('ett namn', 'a name') },
  'measures.*.priorities': { noun: noun('prioriterade områden', 'priorities') },
  'measures.*.crimes': {
    noun: noun('brott som den riktas mot', 'crimes it is against'),
    value: idOf('crime'),
  },
  'measures.*.intentions': {
    noun: noun('avsikter som den tar upp', 'intentions it takes up'),
    value: idOf('intention'),
  },
  'measures.*.purpose': { noun: noun('ett syfte', 'a purpose') },
  'measures.*.goal': { noun: noun('ett mål', 'a goal'), whole: goalInWords, apart: ['text'], isLong: true },
  'measures.*.goal.kind': {
    noun: noun('ett slags mål', 'a kind of goal'),
    value: choice({
      level: { sv: 'en nivå', en: 'a level' },
      change: { sv: 'en förändring', en: 'a change' },
      descriptive: { sv: 'i ord', en: 'in words' },
    }),
  },
  'measures.*.goal.text': { noun: noun('en beskrivning av målet', 'a description of the goal') },
  'measures.*.goal.unit': { noun: noun('en enhet', 'a unit') },
  'measures.*.goal.baseline.year': { noun: noun('ett år för utgångsvärdet', 'a year of the baseline') },
  'measures.*.goal.baseline.value': { noun: noun('ett utgångsvärde', 'a baseline') },
  'measures.*.goal.target': { noun: noun('ett målvärde', 'a target') },
  'measures.*.goal.target.year': { noun: noun('ett målår', 'a target year') },
  'measures.*.goal.target.value': { noun: noun('ett målvärde', 'a target') },
  'measures.*.goal.year': { noun: noun('ett målår', 'a target year') },
  'measures.*.goal.direction': {
    noun: noun('en riktning', 'a direction'),
    value: choice({ increase: { sv: 'öka', en: 'increase' }, decrease: { sv: 'minska', en: 'decrease' } }),
  },
  'measures.*.goal.change-per-cent': { noun: noun('en förändring i procent', 'a change in per cent') },
  'measures.*.responsible.parties': {
    noun: noun('ansvariga Parter', 'responsible parties'),
    value: idOf('party'),
  },
  'measures.*.responsible.role': { noun: noun('en ägare', 'an owner'), value: idOf('role') },
  'measures.*.time': { noun: noun('en tid', 'a time') },
  'measures.*.commitments.*': {
    thing: {
      the: { sv: 'åtagandet för', en: 'the commitment of' },
      name: (value, side) => namesIn('party', child(value, 'parties'), side),
      one: { sv: 'Nytt åtagande för', en: 'New commitment of' },
      says: ['parties'],
    },
    keys: [by('text'), by('parties')],
  },
  'measures.*.commitments.*.parties': { noun: noun('Parter', 'parties'), value: idOf('party') },
  'measures.*.commitments': { noun: noun('åtaganden', 'commitments') },
  'measures.*.financing': {
    noun: noun('finansiering', 'financing'),
    value: choice({
      'existing-budget': { sv: 'inom befintlig budget', en: 'within the existing budget' },
      'external-funds': { sv: 'externa medel', en: 'external funds' },
    }),
  },
}
