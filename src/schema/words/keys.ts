import { nearest } from '../../domain/nearest.ts'
import type { MissingKey, UnknownKey, WrongKey } from '../faults.ts'
import type { Context, Words } from './context.ts'
import { alternatives, explained, inQuotes, sentences } from './phrases.ts'

/** `expected` is what should stand at the key. */
export function missingKey({ key }: MissingKey, { place, expected }: Context): Words {
  const only = expected.choices?.length === 1 ? expected.choices[0] : undefined
  const value = only === undefined ? '' : ` ${only}`
  const orNull = expected.types.includes('null')
  return {
    rule: 'schema-missing-key',
    message: {
      sv: `Nyckeln ${key} saknas i ${place.sv}.`,
      en: `The key ${key} is missing from ${place.en}.`,
    },
    hint: {
      sv: sentences(
        `Lägg till ”${key}:${value}”${value === '' ? ' och ett värde' : ''}${orNull ? ', null om det är okänt' : ''}`,
        value === '' ? explained(expected) : '',
      ),
      en: sentences(
        `Add “${key}:${value}”${value === '' ? ' and a value' : ''}${orNull ? ', null if it is unknown' : ''}`,
      ),
    },
  }
}

/** `expected` is what should stand in the mapping. */
export function unknownKey({ path, meant }: UnknownKey, { place, expected, value }: Context): Words {
  const key = String(path.at(-1))
  const present = new Set(typeof value === 'object' && value !== null ? Object.keys(value) : [])
  const absent = expected.keys.filter((known) => !present.has(known))
  const suggestion = meant ?? nearest(key, absent)
  const known = alternatives(absent)
  const remove = { sv: 'Ta bort den', en: 'Remove it' }
  const instead =
    absent.length === 0
      ? remove
      : { sv: `Skriv ${known.sv}, eller ta bort den`, en: `Write ${known.en}, or remove it` }
  return {
    rule: 'schema-unknown-key',
    message: {
      sv: `Nyckeln ${inQuotes(key).sv} finns inte i ${place.sv}.`,
      en: `There is no key ${inQuotes(key).en} in ${place.en}.`,
    },
    hint:
      suggestion === null
        ? { sv: `${instead.sv}.`, en: `${instead.en}.` }
        : { sv: `Menade du ${suggestion}?`, en: `Did you mean ${suggestion}?` },
  }
}

/** A key of a mapping whose keys are free but of a certain form: years, or ids. */
export function wrongKey({ path }: WrongKey, { place, expected }: Context): Words {
  const key = inQuotes(String(path.at(-1)))
  return {
    rule: 'schema-key-form',
    message: {
      sv: `Nyckeln ${key.sv} går inte att använda i ${place.sv}.`,
      en: `The key ${key.en} cannot be used in ${place.en}.`,
    },
    hint: {
      sv: sentences('Skriv nyckeln som i beskrivningen', explained(expected)),
      en: 'Write a key of the right form: a year where there are figures, otherwise an id.',
    },
  }
}

/** A file of another kind than its place calls for. */
export function wrongKind(found: string, right: string): Words {
  return {
    rule: 'schema-kind',
    message: {
      sv: `Filen är av slaget ${found}, men här ska det vara en fil av slaget ${right}.`,
      en: `The file is of the kind ${found}, but here should be a file of the kind ${right}.`,
    },
    hint: {
      sv: `Skriv kind: ${right}, eller flytta filen till rätt mapp.`,
      en: `Write kind: ${right}, or move the file to the right folder.`,
    },
  }
}
