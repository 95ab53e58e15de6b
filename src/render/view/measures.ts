import { date } from '../../domain/dates.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { FINANCING } from '../labels.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { PartContext } from './appendix.ts'

export interface MeasuresView {
  readonly measures: readonly MeasureView[]
}

export interface MeasureView {
  readonly number: string
  readonly name: string
  readonly priorities: readonly Markup[]
  readonly purpose: Markup
  /** The goal's own words say its figures; the figures beside them are for computing. */
  readonly goal: Markup
  readonly responsible: Markup
  /** The one role that owns the measure. */
  readonly owner: Markup
  readonly time: Markup
  readonly commitments: readonly { readonly parties: string; readonly text: Markup }[]
  readonly financing: readonly Markup[]
}

/** Of the heading that the action plan stands under. */
const LEVEL = 2

export function measuresView({ measures }: Written['measures'], { names, texts }: PartContext): MeasuresView {
  return {
    measures: measures.map(({ responsible, ...measure }) => ({
      number: String(measure.number),
      name: measure.name,
      priorities: eachOrBlank(measure.priorities),
      purpose: texts.blocks(measure.purpose, LEVEL),
      goal: texts.blocks(measure.goal.text, LEVEL),
      responsible: known(listOrNull(responsible.parties.map(names.party)), 'short'),
      owner: known(responsible.role === null ? null : names.role(responsible.role), 'short'),
      time: known(measure.time === null ? null : longDate(date(measure.time)), 'short'),
      commitments: measure.commitments.map(({ parties, text }) => ({
        parties: listInWords(parties.map(names.party)),
        text: texts.blocks(text, LEVEL),
      })),
      financing: eachOrBlank(measure.financing.map((source) => FINANCING[source])),
    })),
  }
}

function eachOrBlank(values: readonly string[]): Markup[] {
  return values.length === 0 ? [known(null, 'short')] : values.map((value) => known(value))
}

function listOrNull(values: readonly string[]): string | null {
  return values.length === 0 ? null : listInWords(values)
}
