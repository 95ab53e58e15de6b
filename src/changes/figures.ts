import type { Bilingual } from '../domain/bilingual.ts'
import { digitsInWords, perCentInWords } from '../domain/numbers.ts'
import type { ValueDifference } from './difference.ts'

export function upOrDown(
  name: Bilingual,
  before: Bilingual,
  after: Bilingual,
  perCent: number | null,
  place: string,
): ValueDifference {
  const change = perCent === null ? null : before.sv === after.sv ? UNCHANGED : perCentInWords(perCent)
  // Where a year stands in brackets already.
  const [open, close] = after.sv.endsWith(')') ? [', ', ''] : [' (', ')']
  return {
    kind: 'value',
    place,
    words: {
      sv: `${name.sv}: ${before.sv} → ${after.sv}${change === null ? '' : `${open}${change.sv}${close}`}`,
      en: `${name.en}: ${before.en} → ${after.en}${change === null ? '' : `${open}${change.en}${close}`}`,
    },
    isSentence: true,
    before,
    after,
    perCent,
  }
}

const UNCHANGED: Bilingual = { sv: 'oförändrat', en: 'unchanged' }

export function count(figure: number | null): Bilingual {
  return figure === null ? { sv: 'uppgift saknas', en: 'not known' } : digitsInWords(figure)
}

export function joined(name: Bilingual, words: Bilingual): Bilingual {
  return { sv: `${name.sv}: ${words.sv}`, en: `${name.en}: ${words.en}` }
}

export function teller(place: string): (words: Bilingual) => ValueDifference {
  return (words) => ({
    kind: 'value',
    place,
    words,
    isSentence: true,
    before: null,
    after: null,
    perCent: null,
  })
}
export function inBrackets({ sv, en }: Bilingual, year: string): Bilingual {
  return { sv: `${sv} (${year})`, en: `${en} (${year})` }
}
