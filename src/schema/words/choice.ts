import { nearest } from '../../domain/nearest.ts'
import type { Choice } from '../expected.ts'
import type { Context, Words } from './context.ts'
import { alternatives, explained, inQuotes, sentences } from './phrases.ts'

/** A value that is none of those listed. */
export function wrongChoice({ place, value, written, expected }: Context): Words {
  const choices = expected.choices ?? []
  const allowed = alternatives(choices.map(String))
  // With one value only, the advice is the suggestion.
  const meant = choices.length === 1 ? null : nearest(String(value), choices.filter(isText))
  return {
    rule: 'schema-choice',
    message: {
      sv: `${inQuotes(written).sv} går inte att välja i ${place.sv}.`,
      en: `${inQuotes(written).en} is not one of the values of ${place.en}.`,
    },
    hint: {
      sv: sentences(
        meant === null ? '' : `Menade du ${meant}?`,
        `Skriv ${allowed.sv}`,
        choices.length === 1 ? '' : explained(expected),
      ),
      en: sentences(meant === null ? '' : `Did you mean ${meant}?`, `Write ${allowed.en}`),
    },
  }
}

function isText(choice: Choice): choice is string {
  return choice !== null
}
