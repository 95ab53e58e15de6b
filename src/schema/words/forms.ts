import type { Bilingual } from '../../domain/bilingual.ts'
import { same } from '../../domain/bilingual.ts'
import { isDuration } from '../../domain/duration.ts'
import type { Context, Words } from './context.ts'
import { inQuotes } from './phrases.ts'

/** A text that is not of the form that the field has: an id, a duration, a postal code. */
export function wrongForm({ place, value, expected }: Context): Words {
  const form = formOf(expected.definition ?? '', String(value)) ?? unnamed(expected.description)
  const text = inQuotes(String(value))
  return {
    rule: 'schema-form',
    message: {
      sv: `${text.sv} i ${place.sv} är ${form.isNot.sv}.`,
      en: `${text.en} in ${place.en} is ${form.isNot.en}.`,
    },
    hint: form.hint,
  }
}

function formOf(definition: string, value: string): Form | undefined {
  return definition === 'duration' && isDuration(value) ? OTHER_DURATION : FORMS[definition]
}

interface Form {
  readonly isNot: Bilingual
  readonly hint: Bilingual
}

/** By the name of the definition in the schemas; a test holds this list to them. */
export const FORMS: Readonly<Record<string, Form>> = {
  clauseNumber: {
    isNot: { sv: 'ingen punkt i avtalet', en: 'not a clause' },
    hint: {
      sv: 'Skriv punktens nummer: "4" eller "10(3)".',
      en: 'Write the clause’s number: "4" or "10(3)".',
    },
  },
  duration: {
    isNot: { sv: 'ingen tidslängd', en: 'not a duration' },
    hint: {
      sv: 'Skriv P, sedan tal med Y (år), M (månader), W (veckor) eller D (dagar): P2Y är två år, P6M sex månader.',
      en: 'Write P, then numbers with Y (years), M (months), W (weeks) or D (days): P2Y is two years, P6M six months.',
    },
  },
  email: {
    isNot: { sv: 'ingen e-postadress', en: 'not an e-mail address' },
    hint: { sv: 'Skriv till exempel namn@kommun.se.', en: 'Write for example name@municipality.se.' },
  },
  id: {
    isNot: { sv: 'inget id', en: 'not an id' },
    hint: {
      sv: 'Skriv små bokstäver a–z, siffror och bindestreck, en bokstav först: steering-group.',
      en: 'Write small letters a–z, digits and hyphens, a letter first: steering-group.',
    },
  },
  name: {
    isNot: { sv: 'inget namn på en rad', en: 'not a name on one line' },
    hint: {
      sv: 'Skriv allt på en rad, utan blanksteg först eller sist.',
      en: 'Write it all on one line, without a space at the start or the end.',
    },
  },
  organisationNumber: {
    isNot: { sv: 'inget organisationsnummer', en: 'not an organisation number' },
    hint: {
      sv: 'Skriv tio siffror med bindestreck: 212000-2882.',
      en: 'Write ten digits with a hyphen: 212000-2882.',
    },
  },
  postalCode: {
    isNot: { sv: 'inget postnummer', en: 'not a postal code' },
    hint: {
      sv: 'Skriv fem siffror med mellanslag efter den tredje: 147 85.',
      en: 'Write five digits with a space after the third: 147 85.',
    },
  },
  recordId: {
    isNot: { sv: 'inte en posts id', en: 'not the id of a record' },
    hint: {
      sv: 'Skriv namnet på filen i records/ utan .yaml: 2015-05-12-styrgruppen.',
      en: 'Write the name of the file in records/ without .yaml: 2015-05-12-styrgruppen.',
    },
  },
  telephone: {
    isNot: { sv: 'inget telefonnummer', en: 'not a telephone number' },
    hint: {
      sv: 'Skriv siffror, blanksteg och bindestreck: 08-530 611 66.',
      en: 'Write digits, spaces and hyphens: 08-530 611 66.',
    },
  },
}

/** One that the field does not take: in a field of years and months one of days; or a longer one than any. */
const OTHER_DURATION: Form = {
  isNot: { sv: 'ingen tidslängd som kan stå där', en: 'not a duration that can stand there' },
  hint: {
    sv: 'Skriv högst 99 år (P99Y) och 999 månader (P999M). Hur länge avtalet förlängs av sig självt skrivs i år och månader.',
    en: 'Write at most 99 years (P99Y) and 999 months (P999M). How long the agreement goes on by itself is written in years and months.',
  },
}

function unnamed(description: string): Form {
  return {
    isNot: { sv: 'inte skrivet som det ska', en: 'not of the right form' },
    hint: same(description),
  }
}
