import type { Bilingual } from './bilingual.ts'

const NO_BREAK_SPACE = '\u00A0'

/** A whole number as a Swedish table has it: `3 352`. Not for years. */
export function inDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
}

/** A whole number as a sentence has it in each language: `3 352`, `3,352`. Not for years. */
export function digitsInWords(number: number): Bilingual {
  return { sv: inDigits(number), en: inDigits(number).replaceAll(NO_BREAK_SPACE, ',') }
}

/** How much a number has gone up or down, in whole per cent of the first; null where that is nothing. */
export function perCentFromTo(from: number, to: number): number | null {
  return from === 0 ? null : Math.round(((to - from) * 100) / from)
}

/** `+15 %`, `−8 %`, `±0 %` */
export function perCentInWords(perCent: number): Bilingual {
  const sign = perCent > 0 ? '+' : perCent < 0 ? '\u2212' : '±'
  const { sv, en } = digitsInWords(Math.abs(perCent))
  return { sv: `${sign}${sv}${NO_BREAK_SPACE}%`, en: `${sign}${en}%` }
}
