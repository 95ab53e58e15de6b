import type { Bilingual } from '../domain/bilingual.ts'
import { nearest } from '../domain/nearest.ts'
import { dateWords } from './date-words.ts'
import type { Choice, Expected } from './expected.ts'
import type { Fault, MissingKey, UnknownKey, ValueFault, ValueKeyword } from './faults.ts'
import { formWords } from './form-words.ts'
import { alternatives, inQuotes, place, sentence } from './phrases.ts'
import { typeWords } from './type-words.ts'

/** The rules of form that the schemas make. */
export type SchemaRule =
  | 'schema-choice'
  | 'schema-date'
  | 'schema-duplicate'
  | 'schema-empty'
  | 'schema-form'
  | 'schema-key-form'
  | 'schema-kind'
  | 'schema-length'
  | 'schema-list-length'
  | 'schema-missing-key'
  | 'schema-number'
  | 'schema-type'
  | 'schema-unknown-key'

export interface Words {
  readonly rule: SchemaRule
  readonly message: Bilingual
  readonly hint: Bilingual | null
}

/** Where a fault stands and what should stand there. */
export interface Context {
  /** The place by its ids, as a pointer; empty for the whole file. */
  readonly at: string
  readonly value: unknown
  /** The value as the file writes it. */
  readonly written: string
  readonly expected: Expected
}

/** What is wrong, and what would be right. For a key that is missing, `context` is that of its place. */
export function wordsFor(fault: Fault, context: Context): Words {
  switch (fault.keyword) {
    case 'required':
      return missingKey(fault, context)
    case 'additionalProperties':
      return unknownKey(fault, context)
    case 'propertyNames':
      return keyForm(fault.path.at(-1), context)
    case 'uniqueItems':
      return repeatedItem(context)
    default:
      return isEmpty(fault, context) ? emptyValue(context) : VALUE_WORDS[fault.keyword](context, fault)
  }
}

/** Words for the keys of the mapping at `at`; `expected` is what should stand at the key. */
function missingKey({ key }: MissingKey, { at, expected }: Context): Words {
  const where = place(at)
  const orNull = expected.types.includes('null')
  return {
    rule: 'schema-missing-key',
    message: { sv: `Nyckeln ${key} saknas i ${where.sv}.`, en: `The key ${key} is missing from ${where.en}.` },
    hint: {
      sv: sentence(`Lägg till ”${key}:” och ett värde${orNull ? ', null om det är okänt' : ''}`, explained(expected)),
      en: sentence(`Add “${key}:” and a value${orNull ? ', null if it is unknown' : ''}`),
    },
  }
}

function unknownKey({ path, meant }: UnknownKey, { at, expected, value }: Context): Words {
  const key = String(path.at(-1))
  const where = place(at)
  const present = new Set(typeof value === 'object' && value !== null ? Object.keys(value) : [])
  const absent = expected.keys.filter((known) => !present.has(known))
  const suggestion = meant ?? nearest(key, absent)
  const known = alternatives(expected.keys)
  return {
    rule: 'schema-unknown-key',
    message: {
      sv: `Nyckeln ${inQuotes(key).sv} finns inte i ${where.sv}.`,
      en: `There is no key ${inQuotes(key).en} in ${where.en}.`,
    },
    hint:
      suggestion === null
        ? { sv: `Ta bort den, eller använd någon av ${known.sv}.`, en: `Remove it, or use one of ${known.en}.` }
        : { sv: `Menade du ${suggestion}?`, en: `Did you mean ${suggestion}?` },
  }
}

function keyForm(key: string | number | undefined, { at, expected }: Context): Words {
  const where = place(at)
  return {
    rule: 'schema-key-form',
    message: {
      sv: `Nyckeln ${inQuotes(String(key)).sv} går inte att använda i ${where.sv}.`,
      en: `The key ${inQuotes(String(key)).en} cannot be used in ${where.en}.`,
    },
    hint: {
      sv: sentence('Skriv nyckeln som beskrivningen säger', explained(expected)),
      en: 'Write the key as the field describes it: a year, or an id.',
    },
  }
}

function repeatedItem({ at, value }: Context): Words {
  const where = place(at.slice(0, at.lastIndexOf('/')))
  const item = inQuotes(String(value))
  return {
    rule: 'schema-duplicate',
    message: { sv: `${item.sv} står två gånger i ${where.sv}.`, en: `${item.en} stands twice in ${where.en}.` },
    hint: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  }
}

function isEmpty({ keyword }: ValueFault, { value }: Context): boolean {
  return value === '' ? keyword !== 'type' : value === null
}

function emptyValue({ at, expected }: Context): Words {
  const where = place(at)
  const list = expected.types.includes('array')
  const orNull = expected.types.includes('null')
  const english = list ? 'Fill it in, or write [] if the list is empty' : 'Fill it in'
  const swedish = list ? 'Fyll i det, eller skriv [] om listan är tom' : 'Fyll i det'
  return {
    rule: 'schema-empty',
    message: { sv: `Värdet saknas i ${where.sv}.`, en: `The value of ${where.en} is missing.` },
    hint: {
      sv: sentence(`${swedish}${orNull ? ', eller skriv null om det är okänt' : ''}`, explained(expected)),
      en: sentence(`${english}${orNull ? ', or write null if it is unknown' : ''}`),
    },
  }
}

const VALUE_WORDS: Record<ValueKeyword, (context: Context, fault: ValueFault) => Words> = {
  discriminator: choice,
  type: typeWords,
  enum: choice,
  const: choice,
  format: dateWords,
  pattern: (context) => (context.expected.definition === 'date' ? dateWords(context) : formWords(context)),
  minLength: (context, { limit }) => length(context, { sv: 'kort', en: 'short' }, { sv: 'minst', en: 'least' }, limit),
  maxLength: (context, { limit }) => length(context, { sv: 'lång', en: 'long' }, { sv: 'högst', en: 'most' }, limit),
  minimum: (context, { limit }) => number(context, { sv: 'litet', en: 'small' }, { sv: 'minst', en: 'least' }, limit),
  maximum: (context, { limit }) => number(context, { sv: 'stort', en: 'large' }, { sv: 'högst', en: 'most' }, limit),
  minItems: (context, { limit }) => listLength(context, { sv: 'få', en: 'few' }, { sv: 'minst', en: 'least' }, limit),
  maxItems: (context, { limit }) => listLength(context, { sv: 'många', en: 'many' }, { sv: 'högst', en: 'most' }, limit),
  minProperties: (context, { limit }) => listLength(context, { sv: 'få', en: 'few' }, { sv: 'minst', en: 'least' }, limit),
  maxProperties: (context, { limit }) =>
    listLength(context, { sv: 'många', en: 'many' }, { sv: 'högst', en: 'most' }, limit),
}

function choice(context: Context): Words {
  const { at, value, written, expected } = context
  if (typeof value === 'object' && value !== null) return typeWords(context)
  const choices = expected.choices ?? []
  const where = place(at)
  const allowed = alternatives(choices.map(String))
  const suggestion = nearest(String(value), choices.filter(isText))
  const meant = suggestion === null || choices.length === 1 ? '' : suggestion
  return {
    rule: 'schema-choice',
    message: {
      sv: `${inQuotes(written).sv} går inte att välja i ${where.sv}.`,
      en: `${inQuotes(written).en} is not one of the values of ${where.en}.`,
    },
    hint: {
      sv: sentence(meant && `Menade du ${meant}?`, `Skriv ${allowed.sv}`, explained(expected)),
      en: sentence(meant && `Did you mean ${meant}?`, `Write ${allowed.en}`),
    },
  }
}

/** Words for a file of another kind than its place calls for. */
export function kindWords(found: string, right: string): Words {
  return {
    rule: 'schema-kind',
    message: {
      sv: `Filen är av slaget ${found}, men här ska det stå en fil av slaget ${right}.`,
      en: `The file is of the kind ${found}, but here should be a file of the kind ${right}.`,
    },
    hint: {
      sv: `Skriv kind: ${right}, eller flytta filen till rätt mapp.`,
      en: `Write kind: ${right}, or move the file to the right folder.`,
    },
  }
}

function length({ at, expected }: Context, too: Bilingual, bound: Bilingual, limit: number): Words {
  const where = place(at)
  return {
    rule: 'schema-length',
    message: { sv: `Texten i ${where.sv} är för ${too.sv}.`, en: `The text of ${where.en} is too ${too.en}.` },
    hint: {
      sv: sentence(`Den ska ha ${bound.sv} ${limit} tecken`, explained(expected)),
      en: `It should have at ${bound.en} ${limit} characters.`,
    },
  }
}

function number({ at, written, expected }: Context, too: Bilingual, bound: Bilingual, limit: number): Words {
  const where = place(at)
  return {
    rule: 'schema-number',
    message: {
      sv: `Talet ${written} i ${where.sv} är för ${too.sv}.`,
      en: `The number ${written} of ${where.en} is too ${too.en}.`,
    },
    hint: {
      sv: sentence(`Det ska vara ${bound.sv} ${limit}`, explained(expected)),
      en: `It should be at ${bound.en} ${limit}.`,
    },
  }
}

function listLength({ at, expected }: Context, too: Bilingual, bound: Bilingual, limit: number): Words {
  const where = place(at)
  return {
    rule: 'schema-list-length',
    message: { sv: `Det står för ${too.sv} i ${where.sv}.`, en: `There are too ${too.en} in ${where.en}.` },
    hint: {
      sv: sentence(`Det ska vara ${bound.sv} ${limit}`, explained(expected)),
      en: `There should be at ${bound.en} ${limit}.`,
    },
  }
}

/** The field's own explanation. The schemas are written in Swedish only. */
function explained({ title, description }: Expected): string {
  if (title === '') return description
  return description === '' ? title : `${title}: ${description}`
}

function isText(choice: Choice): choice is string {
  return choice !== null
}
