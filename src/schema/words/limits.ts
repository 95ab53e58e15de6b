import type { Bilingual } from '../../domain/bilingual.ts'
import type { Context, Words } from './context.ts'
import { explained, sentences, shortened } from './phrases.ts'

/** Which side of a limit a value is on. */
export type Side = 'under' | 'over'

/** A number that is too small or too large. */
export function wrongNumber({ place, written, expected }: Context, limit: number, side: Side): Words {
  const number = shortened(written)
  const size = side === 'under' ? { sv: 'litet', en: 'small' } : { sv: 'stort', en: 'large' }
  const bound = BOUNDS[side]
  return {
    rule: 'schema-number',
    message: {
      sv: `Talet ${number} i ${place.sv} är för ${size.sv}.`,
      en: `The number ${number} in ${place.en} is too ${size.en}.`,
    },
    hint: {
      sv: sentences(`Det ska vara ${bound.sv} ${limit}`, explained(expected)),
      en: `It should be ${bound.en} ${limit}.`,
    },
  }
}

/** A text that is too short or too long. */
export function wrongLength({ place, value, expected }: Context, limit: number, side: Side): Words {
  const characters = [...String(value)].length
  const bound = BOUNDS[side]
  return {
    rule: 'schema-length',
    message: {
      sv: `Texten i ${place.sv} ska ha ${bound.sv} ${limit} tecken, men har ${characters}.`,
      en: `The text in ${place.en} should have ${bound.en} ${limit} characters, but has ${characters}.`,
    },
    hint: {
      sv: sentences(side === 'under' ? 'Skriv utförligare' : 'Korta den', explained(expected)),
      en: side === 'under' ? 'Write more.' : 'Shorten it.',
    },
  }
}

/** A list, or a mapping with free keys, of too few or too many. */
export function wrongListLength({ place, value, expected }: Context, limit: number, side: Side): Words {
  const found = Object.keys(value ?? {}).length
  const bound = BOUNDS[side]
  return {
    rule: 'schema-list-length',
    message: {
      sv: `Det ska stå ${bound.sv} ${limit} i ${place.sv}, men där står ${found}.`,
      en: `There should be ${bound.en} ${limit} in ${place.en}, but there are ${found}.`,
    },
    hint: {
      sv: sentences(side === 'under' ? 'Lägg till det som saknas' : 'Ta bort någon', explained(expected)),
      en: side === 'under' ? 'Add what is missing.' : 'Remove some.',
    },
  }
}

const BOUNDS: Record<Side, Bilingual> = {
  under: { sv: 'minst', en: 'at least' },
  over: { sv: 'högst', en: 'at most' },
}
