import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { rowNamesIn } from '../situation-rows.ts'
import type { Row } from '../situation-rows.ts'

interface Args {
  readonly row: Bilingual
  readonly stated: Trend
  readonly counted: Trend
  readonly first: Figure
  readonly last: Figure
}

type Trend = NonNullable<Row['trend']>

interface Figure {
  readonly year: number
  readonly count: number
}

export const trendContradicted = check<Args>({
  id: 'trend-contradicted',
  severity: 'error',
  message: ({ row, stated, first, last }) => ({
    sv: `Enligt trenden ${TRENDS[stated].sv} brotten i raden ”${row.sv}”, men siffrorna går från ${first.count} (${first.year}) till ${last.count} (${last.year}).`,
    en: `By its trend the crimes of the row “${row.en}” ${TRENDS[stated].en}, but its figures go from ${first.count} (${first.year}) to ${last.count} (${last.year}).`,
  }),
  hint: ({ counted }) => ({
    sv: `Skriv trend: ${counted}, eller rätta siffrorna.`,
    en: `Write trend: ${counted}, or mend the figures.`,
  }),
  together: {
    title: { sv: 'Trender som siffrorna motsäger', en: 'Trends that the figures contradict' },
    subject: ({ row }) => row,
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const { rows, years } = revision.content.statistics
      const rowName = rowNamesIn(revision.content)
      const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)]
      for (const [index, row] of rows.entries()) {
        const first = figureOf(row, firstYear)
        const last = figureOf(row, lastYear)
        if (row.trend === null || first === null || last === null || firstYear === lastYear) continue
        const counted = trendFromTo(first.count, last.count)
        if (counted === row.trend) continue
        const args = { row: rowName(row), stated: row.trend, counted, first, last }
        yield { args, at: revision.at('statistics', 'rows', index, 'trend') }
      }
    }
  },
})

function figureOf({ figures }: Row, year: number): Figure | null {
  const count = figures[year] ?? null
  return count === null ? null : { year, count }
}

function trendFromTo(first: number, last: number): Trend {
  if (first === last) return 'unchanged'
  return first < last ? 'rising' : 'falling'
}

const TRENDS: Record<Trend, Bilingual> = {
  rising: { sv: 'ökar', en: 'rise' },
  falling: { sv: 'minskar', en: 'fall' },
  unchanged: { sv: 'är oförändrade', en: 'are unchanged' },
}
