import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { State } from '../repository/state.ts'

/** A part as a sentence names it: `huvuddelen` or `bilaga 2`, `the body` or `appendix 2`. */
export function partName({ body }: State, part: string): Bilingual {
  if (part === 'body') return { sv: 'huvuddelen', en: 'the body' }
  const number = body.current.content.appendices.find(({ id }) => id === part)?.number
  return number === undefined ? same(part) : { sv: `bilaga ${number}`, en: `appendix ${number}` }
}
