import type { Bilingual } from '../../domain/bilingual.ts'
import type { ValueType } from '../expected.ts'
import type { Context, Words } from './context.ts'
import { alternatives, shortened } from './phrases.ts'

/** A value of the wrong type: a list where a text should be. */
export function wrongType(context: Context): Words {
  const { place, value, expected } = context
  const found = TYPES[typeOf(value)]
  const types = expected.types.map((type) => TYPES[type])
  const right = {
    sv: alternatives(types.map(({ sv }) => sv)).sv,
    en: alternatives(types.map(({ en }) => en)).en,
  }
  return {
    rule: 'schema-type',
    message: {
      sv: `I ${place.sv} ska det stå ${right.sv}, men där står ${found.sv}.`,
      en: `In ${place.en} there should be ${right.en}, but there is ${found.en}.`,
    },
    hint: hintFor(context),
  }
}

type FoundType = ValueType | 'endless'

const TYPES: Record<FoundType, Bilingual> = {
  array: { sv: 'en lista', en: 'a list' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  endless: { sv: 'något som inte är ett vanligt tal', en: 'something that is no ordinary number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  null: { sv: 'null', en: 'null' },
  number: { sv: 'ett decimaltal', en: 'a decimal number' },
  object: { sv: 'nycklar med värden', en: 'keys with values' },
  string: { sv: 'en text', en: 'a text' },
}

function typeOf(value: unknown): FoundType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'number') return 'object'
  if (!Number.isFinite(value)) return 'endless'
  return Number.isInteger(value) ? 'integer' : 'number'
}

export function isScalar(value: unknown): boolean {
  return value !== null && typeof value !== 'object'
}

function hintFor({ value, written, expected: { types } }: Context): Bilingual {
  const text = shortened(written)
  if (types.includes('string') && isScalar(value)) {
    return { sv: `Sätt det inom citattecken: "${text}".`, en: `Put it in quotes: "${text}".` }
  }
  if (types.includes('integer') && /^-?\d{1,15}$/.test(written)) {
    return { sv: `Ta bort citattecknen: ${text}.`, en: `Remove the quotes: ${text}.` }
  }
  if (types.includes('array') && isScalar(value)) {
    return {
      sv: `Skriv en rad för varje, med bindestreck först: ”- ${text}”.`,
      en: `Write a line for each, with a hyphen first: “- ${text}”.`,
    }
  }
  return HINTS[types[0] ?? 'string']
}

const HINTS: Record<ValueType, Bilingual> = {
  array: {
    sv: 'Skriv en rad för varje, med bindestreck först.',
    en: 'Write a line for each, with a hyphen first.',
  },
  boolean: { sv: 'Skriv true eller false.', en: 'Write true or false.' },
  integer: { sv: 'Skriv bara siffror.', en: 'Write digits only.' },
  null: { sv: 'Skriv null.', en: 'Write null.' },
  number: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  object: {
    sv: 'Skriv ”nyckel: värde” på egna rader, indragna två blanksteg.',
    en: 'Write “key: value” on lines of their own, indented by two spaces.',
  },
  string: { sv: 'Skriv en text på raden.', en: 'Write a text on the line.' },
}
