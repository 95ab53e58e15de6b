import { nearest } from '../../domain/nearest.ts'
import type { Words } from './context.ts'
import { alternatives, inQuotes } from './phrases.ts'

/** A record that does not say which kind it is, or says one that does not exist. */
export function unknownRecordKind(written: string | null, kinds: readonly string[]): Words {
  const meant = written === null ? null : nearest(written, kinds)
  const choices = alternatives(kinds)
  const quoted = inQuotes(written ?? '')
  return {
    rule: 'schema-kind',
    message:
      written === null
        ? {
            sv: 'Posten säger inte vilket slag den är: kind saknas.',
            en: 'The record does not say of which kind it is: kind is missing.',
          }
        : {
            sv: `Det finns inget slags post som heter ${quoted.sv}.`,
            en: `There is no kind of record called ${quoted.en}.`,
          },
    hint: {
      sv: `${meant === null ? '' : `Menade du ${meant}? `}Skriv kind: ${choices.sv}.`,
      en: `${meant === null ? '' : `Did you mean ${meant}? `}Write kind: ${choices.en}.`,
    },
  }
}
