import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { rowNamesIn } from '../situation-rows.ts'

interface Args {
  readonly row: Bilingual
  readonly year: string
  /** Whether the table has the year and the row lacks it, or the other way round. */
  readonly lacking: 'figure' | 'year'
}

export const figuresIncomplete = check<Args>({
  id: 'figures-incomplete',
  severity: 'warning',
  message: ({ row, year, lacking }) =>
    lacking === 'figure'
      ? {
          sv: `Raden ”${row.sv}” saknar siffra för ${year}.`,
          en: `The row “${row.en}” lacks a figure for ${year}.`,
        }
      : {
          sv: `Raden ”${row.sv}” har en siffra för ${year}, men det året är inte med i tabellen.`,
          en: `The row “${row.en}” has a figure for ${year}, but that year is not in the table.`,
        },
  hint: ({ year, lacking }) =>
    lacking === 'figure'
      ? { sv: `Fyll i antalet för ${year} i figures.`, en: `Fill in the count for ${year} in figures.` }
      : {
          sv: `Lägg till ${year} i years om året ska vara med. Ta annars bort siffran.`,
          en: `Add ${year} to years if the year is to be shown. Remove the figure if not.`,
        },
  together: {
    title: {
      sv: 'Rader där siffror och år inte stämmer överens',
      en: 'Rows whose figures and years do not agree',
    },
    subject: ({ row, year }) => ({ sv: `${row.sv} (${year})`, en: `${row.en} (${year})` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const { rows, years } = revision.content.statistics
      const rowName = rowNamesIn(revision.content)
      const listed = new Set(years.map(String))
      for (const [index, row] of rows.entries()) {
        const place = ['statistics', 'rows', index, 'figures'] as const
        for (const year of listed) {
          if ((row.figures[year] ?? null) !== null) continue
          const at = Object.hasOwn(row.figures, year) ? revision.at(...place, year) : revision.key(...place)
          yield { args: { row: rowName(row), year, lacking: 'figure' }, at }
        }
        for (const year of Object.keys(row.figures).filter((key) => !listed.has(key))) {
          yield { args: { row: rowName(row), year, lacking: 'year' }, at: revision.key(...place, year) }
        }
      }
    }
  },
})
