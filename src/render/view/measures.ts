import { date } from '../../domain/dates.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { FINANCING } from '../labels.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { Names } from '../names.ts'
import type { PartContext } from './context.ts'

export interface MeasuresView {
  /** Under the heading of the column of times; null when there is nothing to say. */
  readonly timeNote: string | null
  readonly measures: readonly MeasureView[]
}

export interface MeasureView {
  readonly number: string
  readonly name: string
  readonly priorities: readonly Markup[]
  readonly purpose: Markup
  /** The goal's own words say its figures; the figures beside them are for computing. */
  readonly goal: Markup
  /** The parties, where more is to be said than the role below. */
  readonly responsible: Markup | null
  /** The one role that sees to it, a blank where none is named; null where it stands for the responsible party. */
  readonly owner: Markup | null
  readonly time: Markup
  /** The words themselves say whose each is; the parties beside them are for the checks. */
  readonly commitments: readonly Markup[]
  readonly financing: readonly Markup[]
}

/** Of the heading that the action plan stands under. */
const LEVEL = 2

export function measuresView(
  { measures, ...plan }: Written['measures'],
  { names, texts }: PartContext,
): MeasuresView {
  return {
    timeNote: plan['time-note'] ?? null,
    measures: measures.map(({ responsible, ...measure }) => ({
      number: String(measure.number),
      name: measure.name,
      priorities: eachOrBlank(measure.priorities),
      purpose: texts.blocks(measure.purpose, LEVEL),
      goal: texts.blocks(measure.goal.text, LEVEL),
      ...responsibility(responsible, names),
      time: known(measure.time === null ? null : longDate(date(measure.time)), 'short'),
      commitments: measure.commitments.map(({ text }) => texts.blocks(text, LEVEL)),
      financing: eachOrBlank(measure.financing.map((source) => FINANCING[source])),
    })),
  }
}

function eachOrBlank(values: readonly string[]): Markup[] {
  return values.length === 0 ? [known(null, 'short')] : values.map((value) => known(value))
}

/** One party and its role are one answer: the role. */
function responsibility(
  { parties, role }: Written['measures']['measures'][number]['responsible'],
  names: Names,
): Pick<MeasureView, 'responsible' | 'owner'> {
  if (role !== null && parties.length < 2) return { responsible: known(names.role(role)), owner: null }
  const responsible = known(parties.length === 0 ? null : listInWords(parties.map(names.party)), 'short')
  return { responsible, owner: known(role === null ? null : names.role(role), 'short') }
}
