import { same } from '../../domain/bilingual.ts'
import { child } from '../../domain/paths.ts'
import { idOf } from '../ids.ts'
import { rowDifferences, yearsDifference } from '../rows.ts'
import { shareDifference } from '../shares.ts'
import { by, choice, named, noun, the } from '../telling.ts'
import type { Tellings } from '../telling.ts'
import { reportedDifferences } from '../totals.ts'
import { updateDifference } from '../updates.ts'
import { COMMON } from './shared.ts'

export const SITUATION: Tellings = {
  ...COMMON,
  update: {
    thing: the('beskrivningen av uppdateringen', 'the description of the update'),
    tell: updateDifference,
  },
  'update.new-sources': { noun: noun('nya underlag', 'new sources'), value: idOf('source') },
  sources: { noun: noun('underlag', 'sources') },
  'sources.*': {
    thing: named(noun('underlaget', 'the source'), noun('Nytt underlag', 'New source')),
    keys: [by('id')],
  },
  'sources.*.name': { noun: noun('ett namn', 'a name') },
  'sources.*.kind': {
    noun: noun('ett slag', 'a kind'),
    value: choice({
      quantitative: { sv: 'kvantitativt', en: 'quantitative' },
      qualitative: { sv: 'kvalitativt', en: 'qualitative' },
    }),
  },
  areas: { noun: noun('platser', 'areas') },
  'areas.*': { thing: named(noun('platsen', 'the area'), noun('Ny plats', 'New area')), keys: [by('id')] },
  'areas.*.name': { noun: noun('ett namn', 'a name') },
  'areas.*.district': { noun: noun('ett område', 'a district'), value: idOf('district') },
  crimes: { noun: noun('brott', 'crimes') },
  'crimes.*': {
    thing: named(noun('brottet', 'the crime'), noun('Nytt brott', 'New crime')),
    keys: [by('id')],
  },
  'crimes.*.name': { noun: noun('ett namn', 'a name') },
  statistics: { thing: the('statistiken', 'the statistics') },
  'statistics.heading': { noun: noun('en rubrik', 'a heading') },
  'statistics.source': { noun: noun('ett underlag', 'a source'), value: idOf('source') },
  'statistics.years': { tell: yearsDifference },
  'statistics.rows': { noun: noun('rader', 'rows') },
  'statistics.rows.*': { keys: [by('areas', 'crime')], tell: rowDifferences },
  surveys: { noun: noun('undersökningar', 'surveys') },
  'surveys.*': {
    thing: named(noun('undersökningen', 'the survey'), noun('Ny undersökning', 'New survey'), 'heading'),
    keys: [by('id')],
  },
  'surveys.*.heading': { noun: noun('en rubrik', 'a heading') },
  'surveys.*.sources': { noun: noun('underlag', 'sources'), value: idOf('source') },
  'surveys.*.shares.*': {
    thing: {
      the: { sv: 'andelen', en: 'the share' },
      name: (value) => {
        const of = child(value, 'of')
        return same(typeof of === 'string' ? of : `”${String(child(value, 'id'))}”`)
      },
      isNamedByAfter: true,
      one: { sv: 'Ny andel:', en: 'New share:' },
      says: ['of'],
    },
    keys: [by('id')],
    value: (value) => ({
      sv: `${String(child(value, 'per-cent'))}\u00A0%`,
      en: `${String(child(value, 'per-cent'))}%`,
    }),
  },
  'surveys.*.shares.*.per-cent': { noun: noun('ett procenttal', 'a percentage'), tell: shareDifference },
  'surveys.*.shares.*.of': {
    noun: noun('en uppgift om vad den är andel av', 'a statement of what it is a share of'),
  },
  narratives: { noun: noun('områdesbilder', 'narratives') },
  'narratives.*': {
    thing: named(noun('områdesbilden', 'the narrative'), noun('Ny områdesbild', 'New narrative'), 'heading'),
    keys: [by('id')],
  },
  'narratives.*.heading': { noun: noun('en rubrik', 'a heading') },
  'narratives.*.source': { noun: noun('ett underlag', 'a source'), value: idOf('source') },
  'narratives.*.reported': { noun: noun('anmälda brott', 'reported crimes') },
  'narratives.*.reported.*': { keys: [by('areas', 'year'), by('areas')], tell: reportedDifferences },
  'narratives.*.most-reported': {
    noun: noun('mest anmälda brott', 'most reported crimes'),
    value: idOf('crime'),
  },
  priorities: { noun: noun('prioriterade samverkansområden', 'priorities') },
}
