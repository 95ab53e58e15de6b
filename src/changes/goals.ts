import type { Bilingual } from '../domain/bilingual.ts'
import { digitsInWords, perCentInWords } from '../domain/numbers.ts'
import { child } from '../domain/paths.ts'
import type { InWords } from './telling.ts'

/**
 * A goal that can be measured, in figures: `minst 25 medlingsärenden år 2016, från 20 år 2014 (+25 %)`. Null for one that
 * cannot: then its fields are told one by one.
 */
export const goalInWords: InWords = (goal) => {
  if (child(goal, 'kind') === 'level') return levelInWords(goal)
  return child(goal, 'kind') === 'change' ? changeInWords(goal) : null
}

function levelInWords(goal: unknown): Bilingual | null {
  const [unit, target, year] = ['unit', 'target', 'year'].map((key) => child(goal, key))
  if (typeof target !== 'number') return null
  const what = measured(target, String(unit))
  const when = inYear(year)
  return { sv: `${what.sv}${when.sv}`, en: `${what.en}${when.en}` }
}

function changeInWords(goal: unknown): Bilingual | null {
  const [from, to] = [child(goal, 'baseline'), child(goal, 'target')]
  const [value, unit, perCent] = [child(to, 'value'), child(goal, 'unit'), child(goal, 'change-per-cent')]
  if (typeof value !== 'number') return null
  const bound =
    child(goal, 'direction') === 'increase' ? { sv: 'minst', en: 'at least' } : { sv: 'högst', en: 'at most' }
  const what = measured(value, String(unit))
  const [when, before] = [inYear(child(to, 'year')), baseline(from)]
  const change = typeof perCent === 'number' ? perCentInWords(perCent) : null
  return {
    sv: `${bound.sv} ${what.sv}${when.sv}${before.sv}${change === null ? '' : ` (${change.sv})`}`,
    en: `${bound.en} ${what.en}${when.en}${before.en}${change === null ? '' : ` (${change.en})`}`,
  }
}

function measured(value: number, unit: string): Bilingual {
  const number = digitsInWords(value)
  if (unit === 'per-cent') return { sv: `${number.sv}\u00A0%`, en: `${number.en}%` }
  return { sv: `${number.sv} ${unit}`, en: `${number.en} ${unit}` }
}

function inYear(year: unknown): Bilingual {
  return typeof year === 'number' ? { sv: ` år ${year}`, en: ` in ${year}` } : { sv: '', en: '' }
}

function baseline(from: unknown): Bilingual {
  const [value, when] = [child(from, 'value'), inYear(child(from, 'year'))]
  if (typeof value !== 'number') {
    if (when.sv === '') return { sv: '', en: '' }
    return { sv: `, jämfört med${when.sv}`, en: `, against${when.en}` }
  }
  const number = digitsInWords(value)
  return { sv: `, från ${number.sv}${when.sv}`, en: `, from ${number.en}${when.en}` }
}
