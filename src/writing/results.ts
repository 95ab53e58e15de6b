import { all, noteOf } from './answers.ts'
import type { Slot } from './answers.ts'

/** What became of one measure: `mediation=22: Tjugotvå ärenden.`, or without the figure. */
export interface Result {
  readonly measure: string
  /** As written; null when the goal is no figure, or it is not known. */
  readonly value: string | null
  readonly text: string
}

/** Null when it has not that form. */
export function resultIn(answer: string): Result | null {
  const match = /^([a-z0-9-]+)(?:=([^:\s]+))?:\s+([^]+)$/.exec(answer)
  const value = match?.[2] ?? null
  if (match === null || (value !== null && !isFigure(value))) return null
  return { measure: match[1] ?? '', value, text: match[3] ?? '' }
}

/** Whether it is a number as people write it: `22`, `-3`, `1,5`. */
export function isFigure(text: string): boolean {
  return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(text)
}

/** The other way round. */
export function resultAnswer({ measure, value, text }: Result): string {
  return `${measure}${value === null ? '' : `=${value}`}: ${text}`
}

export const RESULTS: Slot = {
  path: ['results'],
  flags: ['result'],
  value: (answers) =>
    all(answers, 'result').flatMap((answer) => {
      const result = resultIn(answer)
      if (result === null) return []
      const { measure, value, text } = result
      return [{ measure, value: value === null ? null : Number(value.replace(',', '.')), text: noteOf(text) }]
    }),
}
