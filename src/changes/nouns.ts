import type { Bilingual } from '../domain/bilingual.ts'
import { expectedAt } from '../schema/expected.ts'
import type { Place } from './place.ts'
import type { Telling } from './telling.ts'

/** What a place is called in a predicate: its own noun, else by the titles in the schema. */
export function nounOf({ kind, subject, pair }: Place, telling: Telling): Bilingual {
  if (telling.noun !== undefined) return telling.noun
  const { side, path } = pair.after.value === undefined ? pair.before : pair.after
  const steps = path
    .map((step, index) => ({ step, title: expectedAt(kind, side.own, path.slice(0, index + 1)).title }))
    .slice(subject)
    .filter(({ step }) => typeof step === 'string')
  const titles = steps.map(({ step, title }) => title.replace(/ eller null$/, '') || String(step))
  return {
    sv: `uppgiften ”${titles.join(', ')}”`,
    en: `the field “${steps.map(({ step }) => step).join(', ')}”`,
  }
}
