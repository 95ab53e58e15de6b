import type { Bilingual } from '../../domain/bilingual.ts'
import { same } from '../../domain/bilingual.ts'
import type { Context, Words } from './context.ts'
import { inQuotes } from './phrases.ts'

/** A text that is not of the form that the field has: an id, a duration, a postal code. */
export function wrongForm({ place, value, expected }: Context): Words {
  const form = FORMS[expected.definition ?? ''] ?? unnamed(expected.description)
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

function unnamed(description: string): Form {
  return {
    isNot: { sv: 'inte skrivet som det ska', en: 'not of the right form' },
    hint: same(description),
  }
}
