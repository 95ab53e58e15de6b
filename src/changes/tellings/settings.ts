import type { Bilingual } from '../../domain/bilingual.ts'
import type { Told } from '../difference.ts'
import { idOf, nameOf } from '../ids.ts'
import { partName } from '../part-names.ts'
import type { Pair, Seen } from '../side.ts'
import { by, choice, named, noun, the } from '../telling.ts'
import type { Tellings } from '../telling.ts'

/** Who may change a part where two parts of the agreement contradict each other. */
function changerDifference({ before, after }: Pair, place: string): Told[] {
  const part = partName(String(after.path.at(-1)), after.side.body)
  const [from, to] = [changer(before), changer(after)]
  const words = {
    sv: `har ändrat vem som får ändra ${part.sv}: nu ${to.sv}, förut ${from.sv}`,
    en: `has changed who may change ${part.en}: now ${to.en}, before ${from.en}`,
  }
  return [{ kind: 'value', place, words, isSentence: false, before: from, after: to, perCent: null }]
}

function changer({ value, side }: Seen): Bilingual {
  if (typeof value !== 'string') return { sv: 'som avtalet säger', en: 'as the agreement says' }
  if (value === 'signatures') return { sv: 'alla Parter genom underskrift', en: 'every party by signature' }
  const name = nameOf('body', value, side)
  return { sv: name, en: name }
}

export const SETTINGS: Tellings = {
  agreement: { noun: noun('ett id', 'an id') },
  mark: { noun: noun('ett märke', 'a mark') },
  readings: { thing: the('läsningen av avtalet', 'the reading of the agreement') },
  'readings.weekday': {
    noun: noun('en läsning av vardag', 'a reading of weekday'),
    value: choice({
      statutory: { sv: 'inte sön- och helgdagar', en: 'no Sundays and public holidays' },
      'monday-friday': { sv: 'måndag till fredag', en: 'Monday to Friday' },
      'business-day': {
        sv: 'måndag till fredag utom helgdagar och aftnar',
        en: 'Monday to Friday but holidays and eves',
      },
    }),
  },
  'readings.year': {
    noun: noun('en läsning av ”om året”', 'a reading of “a year”'),
    value: choice({
      calendar: { sv: 'kalenderår', en: 'the calendar year' },
      agreement: { sv: 'år från avtalstidens första dag', en: 'a year from the term’s first day' },
      rolling: { sv: 'tolv månader från förra gången', en: 'twelve months from the last time' },
    }),
  },
  'readings.cure-period': {
    noun: noun('en läsning av när rättelsetiden börjar', 'a reading of when the cure period begins'),
    value: choice({
      receipt: { sv: 'när uppmaningen har kommit fram', en: 'when the demand is received' },
      dispatch: { sv: 'när uppmaningen har skickats', en: 'when the demand is sent' },
    }),
  },
  'readings.extension': {
    noun: noun('en läsning av vad en förlängning kräver', 'a reading of what an extension takes'),
    value: choice({
      signatures: { sv: 'alla Parters underskrifter', en: 'every party’s signature' },
      consultation: { sv: 'samråd', en: 'consultation' },
    }),
  },
  'readings.changes.*': { tell: changerDifference },
  'readings.first-chair': { noun: noun('en första ordförande', 'a first chair'), value: idOf('party') },
  accepted: { noun: noun('godtagna anmärkningar', 'accepted findings') },
  'accepted.*': {
    thing: named(
      noun('den godtagna anmärkningen', 'the accepted finding'),
      noun('Ny godtagen anmärkning', 'New accepted finding'),
      'rule',
    ),
    keys: [by('rule', 'file', 'pointer')],
  },
  'accepted.*.reason': { noun: noun('ett skäl', 'a reason') },
}
