import type { Bilingual } from './bilingual.ts'
import { listInWords } from './swedish-wording.ts'

/** `Hallunda, Norsborg och Slagsta`, `Hallunda, Norsborg and Slagsta` */
export function series(items: readonly string[]): Bilingual {
  const last = items.at(-1) ?? ''
  return {
    sv: listInWords(items),
    en: items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last,
  }
}

/** As `series`, of phrases that are not the same in both languages; those beyond the most that are said are counted. */
export function seriesOf(phrases: readonly Bilingual[], most = phrases.length): Bilingual {
  const left = phrases.length - most
  const said = left > 0 ? [...phrases.slice(0, most), { sv: `${left} till`, en: `${left} more` }] : phrases
  return { sv: series(said.map(({ sv }) => sv)).sv, en: series(said.map(({ en }) => en)).en }
}
