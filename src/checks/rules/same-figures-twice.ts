import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { rowNamesIn } from '../situation-rows.ts'
import type { Row } from '../situation-rows.ts'

interface Args {
  readonly row: Bilingual
  readonly other: Bilingual
  /** `2012: 37, 2013: 53` */
  readonly figures: string
}

export const sameFiguresTwice = check<Args>({
  id: 'same-figures-twice',
  severity: 'warning',
  message: ({ row, other, figures }) => ({
    sv: `”${row.sv}” har exakt samma siffror som ”${other.sv}” (${figures}).`,
    en: `“${row.en}” has exactly the same figures as “${other.en}” (${figures}).`,
  }),
  hint: () => ({
    sv: 'Se efter i källan att ingen av raderna är kopierad av misstag. Stämmer siffrorna, godta anmärkningen i samverkan.yaml med det som skäl.',
    en: 'See in the source that neither row was copied by mistake. If the figures are right, accept the finding in samverkan.yaml for that reason.',
  }),
  together: {
    title: {
      sv: 'Rader med exakt samma siffror',
      en: 'Rows with exactly the same figures',
    },
    subject: ({ row, other }) => ({ sv: `${row.sv} och ${other.sv}`, en: `${row.en} and ${other.en}` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      const rowName = rowNamesIn(revision.content)
      const first = new Map<string, Row>()
      for (const [index, row] of revision.content.statistics.rows.entries()) {
        const figures = figuresOf(row)
        if (figures === null) continue
        const other = first.get(figures)
        if (other === undefined) {
          first.set(figures, row)
          continue
        }
        const at = revision.at('statistics', 'rows', index, 'figures')
        yield { args: { row: rowName(row), other: rowName(other), figures }, at }
      }
    }
  },
})

/** Null for a single figure, for an unknown one, and for nothing but noughts: such rows are alike by chance. */
function figuresOf({ figures }: Row): string | null {
  const years = Object.entries(figures)
  const counts = Object.values(figures)
  if (years.length < 2 || counts.includes(null) || counts.every((count) => count === 0)) return null
  return years.map(([year, count]) => `${year}: ${count}`).join(', ')
}
