import type { Language } from '../../domain/bilingual.ts'
import type { Screen } from '../paint.ts'

/** How the status is printed for a person. */
export interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** Between the columns of a table. */
export const GAP = '  '
