import { inDigits } from '../../domain/numbers.ts'
import { listInWords } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { SOURCE_KIND } from '../labels.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { nameTable } from '../names.ts'
import type { PartContext } from './context.ts'
import { statisticsView } from './statistics.ts'
import type { StatisticsView } from './statistics.ts'

export interface SituationView {
  /** Null when the revision does not say what is new in it. */
  readonly update: UpdateView | null
  readonly sources: readonly SourceView[]
  readonly statistics: StatisticsView
  readonly surveys: readonly SurveyView[]
  readonly narratives: readonly NarrativeView[]
  readonly priorities: readonly string[]
  /** A rule to fill in, when the agreement does not say what is prioritised. */
  readonly unknownPriorities: Markup | null
}

export interface UpdateView {
  readonly text: Markup
  /** The sources that the revision before did not use. */
  readonly newSources: string
}

export interface SourceView {
  readonly name: string
  readonly kind: string
}

export interface SurveyView {
  readonly heading: string
  readonly sources: string
  readonly text: Markup
}

export interface NarrativeView {
  readonly heading: string
  /** Whether anything stands above the text. */
  readonly hasFacts: boolean
  readonly reported: readonly ReportedView[]
  readonly mostReported: readonly string[]
  /** Null when the agreement does not say what the narrative rests on. */
  readonly source: string | null
  readonly text: Markup
}

export interface ReportedView {
  readonly count: string
  readonly areas: string
  readonly year: Markup
}

const SURVEY_LEVEL = 3
const NARRATIVE_LEVEL = 4

export function situationView(situation: Written['situation'], { texts }: PartContext): SituationView {
  const source = nameTable(situation.sources, ({ name }) => name)
  const area = nameTable(situation.areas, ({ name }) => name)
  const crime = nameTable(situation.crimes, ({ name }) => name)
  const { update } = situation
  return {
    update:
      update === undefined
        ? null
        : {
            text: texts.blocks(update.text, SURVEY_LEVEL),
            newSources: listInWords(update['new-sources'].map(source)),
          },
    sources: situation.sources.map(({ name, kind }) => ({ name, kind: SOURCE_KIND[kind] })),
    statistics: statisticsView(situation.statistics, { area, crime, source }),
    surveys: situation.surveys.map(({ heading, sources, text }) => ({
      heading,
      sources: listInWords(sources.map(source)),
      text: texts.blocks(text, SURVEY_LEVEL),
    })),
    narratives: situation.narratives.map((narrative) => ({
      heading: narrative.heading,
      hasFacts:
        narrative.reported.length + narrative['most-reported'].length > 0 || narrative.source !== undefined,
      reported: narrative.reported.map(({ areas, year, count }) => ({
        count: inDigits(count),
        areas: listInWords(areas.map(area)),
        year: known(year === null ? null : String(year), 'short', 'år saknas'),
      })),
      mostReported: narrative['most-reported'].map(crime),
      source: narrative.source === undefined ? null : source(narrative.source),
      text: texts.blocks(narrative.text, NARRATIVE_LEVEL),
    })),
    priorities: situation.priorities ?? [],
    unknownPriorities: situation.priorities === null ? known(null, 'wide') : null,
  }
}
