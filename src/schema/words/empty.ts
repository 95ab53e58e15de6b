import type { Context, Words } from './context.ts'
import { explained, sentences } from './phrases.ts'

/** Whether the value is one that a person simply has not filled in. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === ''
}

export function emptyValue({ place, expected }: Context): Words {
  const isList = expected.types.includes('array')
  const orNull = expected.types.includes('null')
  return {
    rule: 'schema-empty',
    message: { sv: `Värdet saknas i ${place.sv}.`, en: `The value of ${place.en} is missing.` },
    hint: {
      sv: sentences(
        `Fyll i det${isList ? ', eller skriv [] om listan är tom' : ''}${orNull ? ', eller skriv null om det är okänt' : ''}`,
        explained(expected),
      ),
      en: `Fill it in${isList ? ', or write [] if the list is empty' : ''}${orNull ? ', or write null if it is unknown' : ''}.`,
    },
  }
}
