import { same } from '../../domain/bilingual.ts'
import { child } from '../../domain/paths.ts'
import { nameOf } from '../ids.ts'
import type { InWords, Tellings } from '../telling.ts'
import { noun } from '../telling.ts'

/** Who may change a part: `beslut i styrgruppen (punkt 10(3))`, `alla Parters underskrifter`. */
export const changedByInWords: InWords = (value, side) => {
  const [kind, body, clause] = ['kind', 'body', 'clause'].map((key) => child(value, key))
  const where =
    typeof clause === 'string' ? { sv: ` (punkt ${clause})`, en: ` (clause ${clause})` } : same('')
  if (kind === 'signatures')
    return { sv: `alla Parters underskrifter${where.sv}`, en: `every party’s signature${where.en}` }
  const name = nameOf('body', String(body), side)
  return { sv: `beslut i ${name}${where.sv}`, en: `a decision of ${name}${where.en}` }
}

/** What every part has. */
export const COMMON: Tellings = {
  date: { isToldAbove: true },
  title: { noun: noun('en rubrik', 'a title') },
}
