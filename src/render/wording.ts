import type { PlainDate } from '../domain/dates.ts'
import { longDate } from '../domain/swedish-wording.ts'

/** A day in a sentence, which never breaks inside it: `1 december 2014` with no-break spaces. */
export function unbrokenDate(day: PlainDate): string {
  return longDate(day).replaceAll(' ', '\u00A0')
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
