const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'

/** A whole number as a Swedish table has it: `3 352`. Not for years. */
export function inDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
}

/** The change from one number to another in whole per cent, `+43 %`; null when there is nothing to compare with. */
export function perCentChange(from: number | null, to: number | null): string | null {
  if (from === null || to === null || from === 0) return null
  const change = Math.round((Math.abs(to - from) / from) * 100)
  const sign = change === 0 ? '' : to > from ? '+' : MINUS
  return `${sign}${inDigits(change)}${NO_BREAK_SPACE}%`
}
