const NO_BREAK_SPACE = '\u00a0'

/** A whole number as a Swedish table has it: `3 352`. Not for years. */
export function inDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
}
