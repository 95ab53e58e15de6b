import type { RecordOf } from '../../repository/documents.ts'
import type { Meaning } from './meaning.ts'

export function ofCorrection({ content: { record, replacement }, date }: RecordOf<'correction'>): Meaning {
  return {
    means: [
      replacement === null
        ? {
            sv: `Posten ${record} räknas inte från ${date}.`,
            en: `The record ${record} does not count from ${date}.`,
          }
        : {
            sv: `Posten ${record} räknas som den borde ha varit från ${date}.`,
            en: `The record ${record} counts as it should have been from ${date}.`,
          },
    ],
    next: [],
  }
}
