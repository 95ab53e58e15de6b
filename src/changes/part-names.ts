import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { Written } from '../schema/documents.ts'

/** In the middle of a sentence: `huvuddelen` or `bilaga 2`; the id of a part that the bodies do not list. */
export function partName(id: string, ...bodies: readonly Written['body'][]): Bilingual {
  if (id === 'body') return { sv: 'huvuddelen', en: 'the body' }
  const listed = bodies.flatMap(({ appendices }) => appendices).find((one) => one.id === id)
  if (listed === undefined) return same(id)
  return { sv: `bilaga ${listed.number}`, en: `appendix ${listed.number}` }
}
