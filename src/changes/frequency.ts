import type { Bilingual } from '../domain/bilingual.ts'
import { duration, isDuration } from '../domain/duration.ts'
import { child } from '../domain/paths.ts'
import { durationInWords } from '../domain/swedish-wording.ts'
import type { InWords } from './telling.ts'

/** `2 gånger om året`, `1 gång på 2 år` */
export const frequencyInWords: InWords = (value) => {
  const [times, per] = [child(value, 'times'), child(value, 'per')]
  if (typeof times !== 'number' || typeof per !== 'string') return null
  const period = periodInWords(per)
  return {
    sv: `${times} ${times === 1 ? 'gång' : 'gånger'} ${period.sv}`,
    en: `${times} ${times === 1 ? 'time' : 'times'} ${period.en}`,
  }
}

function periodInWords(per: string): Bilingual {
  if (per === 'P1Y') return { sv: 'om året', en: 'a year' }
  if (!isDuration(per)) return { sv: per, en: per }
  const { sv, en } = durationInWords(duration(per))
  return { sv: `på ${sv}`, en: `in ${en}` }
}

/** `1 år` */
export const lengthInWords: InWords = (value) =>
  typeof value === 'string' && isDuration(value) ? durationInWords(duration(value)) : null
