import type { Bilingual } from '../domain/bilingual.ts'
import type { ValueType } from './expected.ts'
import type { Context, Words } from './messages.ts'
import { inQuotes, place } from './phrases.ts'

/** Words for a value of the wrong type: a list where a text should be. */
export function typeWords({ at, value, written, expected }: Context): Words {
  const where = place(at)
  const found = TYPES[typeOf(value)]
  const types = expected.types.map((type) => TYPES[type])
  const right = { sv: types.map(({ sv }) => sv).join(' eller '), en: types.map(({ en }) => en).join(' or ') }
  return {
    rule: 'schema-type',
    message: {
      sv: `I ${where.sv} ska det stå ${right.sv}, men där står ${found.sv}.`,
      en: `In ${where.en} there should be ${right.en}, but there is ${found.en}.`,
    },
    hint: hintFor(value, written, expected.types),
  }
}

type FoundType = ValueType | 'endless'

const TYPES: Record<FoundType, Bilingual> = {
  array: { sv: 'en lista', en: 'a list' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  endless: { sv: 'något som inte är ett tal', en: 'something that is not a number' },
  integer: { sv: 'ett heltal', en: 'a whole number' },
  null: { sv: 'null', en: 'null' },
  number: { sv: 'ett decimaltal', en: 'a decimal number' },
  object: { sv: 'nycklar med värden', en: 'keys with values' },
  string: { sv: 'en text', en: 'a text' },
}

function typeOf(value: unknown): FoundType {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return numberType(value)
  return typeof value === 'string' || typeof value === 'boolean' ? (typeof value as 'string' | 'boolean') : 'object'
}

function numberType(value: number): FoundType {
  if (!Number.isFinite(value)) return 'endless'
  return Number.isInteger(value) ? 'integer' : 'number'
}

function hintFor(value: unknown, written: string, types: readonly ValueType[]): Bilingual {
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  if (types.includes('string') && isScalar) {
    return { sv: `Sätt det inom citattecken: "${written}".`, en: `Put it in quotes: "${written}".` }
  }
  if (types.includes('integer') && typeof value === 'string') {
    return /^-?\d{1,15}$/.test(value)
      ? { sv: `Ta bort citattecknen: ${value}.`, en: `Remove the quotes: ${value}.` }
      : { sv: 'Skriv bara siffror.', en: 'Write digits only.' }
  }
  if (types.includes('array')) {
    const item = isScalar || typeof value === 'string' ? inQuotes(written).sv.slice(1, -1) : '…'
    return { sv: `Skriv en rad för varje, med bindestreck först: ”- ${item}”.`, en: `Write a line for each, with a hyphen first: “- ${item}”.` }
  }
  return TYPE_HINTS[types[0] ?? 'string']
}

const TYPE_HINTS: Record<ValueType, Bilingual> = {
  array: { sv: 'Skriv en lista.', en: 'Write a list.' },
  boolean: { sv: 'Skriv true eller false.', en: 'Write true or false.' },
  integer: { sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  null: { sv: 'Skriv null.', en: 'Write null.' },
  number: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  object: {
    sv: 'Skriv nyckel: värde på egna rader, indragna två blanksteg.',
    en: 'Write key: value on lines of their own, indented by two spaces.',
  },
  string: { sv: 'Skriv en text.', en: 'Write a text.' },
}
