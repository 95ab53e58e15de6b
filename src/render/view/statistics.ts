import { inDigits } from '../../domain/numbers.ts'
import { listInWords } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { drawChart } from '../chart.ts'
import type { ChartGroup } from '../chart.ts'
import { TREND } from '../labels.ts'
import { known, markup } from '../markup.ts'
import type { Markup } from '../markup.ts'

type Statistics = Written['situation']['statistics']
type Row = Statistics['rows'][number]

export interface StatisticsView {
  readonly heading: string
  /** `2013 jämfört med 2012` */
  readonly period: string
  readonly source: string
  readonly years: readonly string[]
  /** The widths of the columns, as `data-columns` has them. */
  readonly columns: string
  /** Neighbouring rows about the same places together. */
  readonly groups: readonly { readonly rows: readonly StatisticsRowView[] }[]
  readonly chart: { readonly drawing: Markup; readonly title: string } | null
}

export interface StatisticsRowView {
  /** Said once for its group, in the first row. */
  readonly area: { readonly name: string; readonly rows: number } | null
  readonly crime: string
  readonly figures: readonly Markup[]
  readonly trend: Markup
}

interface StatisticsNames {
  readonly area: (id: string) => string
  readonly crime: (id: string) => string
  readonly source: (id: string) => string
}

/** A longer chart says less than its table. */
const MOST_ROWS_IN_CHART = 40

export function statisticsView(
  { heading, years, rows, ...statistics }: Statistics,
  names: StatisticsNames,
): StatisticsView {
  const groups = grouped(rows, names)
  const period = periodOf(years)
  return {
    heading,
    period,
    source: names.source(statistics.source),
    years: years.map(String),
    columns: ['1.5fr', '2.2fr', ...years.map(() => 'auto'), 'auto'].join(' '),
    groups: groups.map((group) => ({
      rows: group.rows.map((row, index) => ({
        area: index === 0 ? { name: group.name, rows: group.rows.length } : null,
        crime: names.crime(row.crime),
        figures: years.map((year) => figureCell(figure(row, year))),
        trend: known(row.trend === null ? null : TREND[row.trend], 'short'),
      })),
    })),
    chart: rows.length > MOST_ROWS_IN_CHART ? null : chartOf(groups, years, heading, names),
  }
}

function periodOf(years: readonly number[]): string {
  const [first, last] = [years.at(0), years.at(-1)]
  return first === last ? String(last) : `${last} jämfört med ${first}`
}

interface Group {
  readonly name: string
  readonly rows: Row[]
}

function grouped(rows: readonly Row[], { area }: StatisticsNames): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const name = listInWords(row.areas.map(area))
    const last = groups.at(-1)
    if (last?.name === name) last.rows.push(row)
    else groups.push({ name, rows: [row] })
  }
  return groups
}

function figure({ figures }: Row, year: number | undefined): number | null {
  return figures[String(year)] ?? null
}

function figureCell(count: number | null): Markup {
  return known(count === null ? null : inDigits(count), 'short')
}

/** Null unless two years can be compared in some row. */
function chartOf(
  groups: readonly Group[],
  years: readonly number[],
  title: string,
  { crime }: StatisticsNames,
): StatisticsView['chart'] {
  const [first, last] = [years.at(0), years.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const drawn: ChartGroup[] = groups.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => ({ name: crime(row.crime), from: figure(row, first), to: figure(row, last) })),
  }))
  const drawing = drawChart({ title, from: String(first), to: String(last), groups: drawn })
  return drawing === null ? null : { drawing: markup([drawing]), title: `${title}, ${periodOf(years)}` }
}
