import type { Bilingual } from '../domain/bilingual.ts'
import type { Written } from '../schema/documents.ts'
import { namesIn, series } from './wording.ts'

type Situation = Written['situation']
export type Row = Situation['statistics']['rows'][number]

/** What a row of the statistics is about: `Bostadsinbrott i Tullinge`. */
export function rowNamesIn({ areas, crimes }: Situation): (row: Row) => Bilingual {
  const areaName = namesIn(areas)
  const crimeName = namesIn(crimes)
  return (row) => {
    const crime = crimeName(row.crime)
    const places = series(row.areas.map(areaName))
    if (row.areas.length === 0) return { sv: crime, en: crime }
    return { sv: `${crime} i ${places.sv}`, en: `${crime} in ${places.en}` }
  }
}
