import type { Bilingual } from '../domain/bilingual.ts'
import { check } from './check.ts'

interface Unknown {
  readonly name: string
  readonly missing: Bilingual
  readonly why: Bilingual
}

export const overarchingAgreementUnknown = check<Unknown>({
  id: 'overarching-agreement-unknown',
  severity: 'warning',
  message: ({ name, missing, why }) => ({
    sv: `${name}: ${missing.sv} saknas. ${why.sv}`,
    en: `${name} (the overarching agreement): ${missing.en} missing. ${why.en}`,
  }),
  hint: () => ({
    sv: 'Skriv in uppgifterna i huvuddelen under overarching-agreement, i en ny lydelse.',
    en: 'Fill in the body under overarching-agreement, in a new revision.',
  }),
  together: {
    title: {
      sv: 'Vad som inte är känt om det övergripande avtalet',
      en: 'What is not known of the overarching agreement',
    },
    subject: ({ missing }) => missing,
  },
  *run({ body, overarching, renewal }) {
    const { name, number, date, end } = overarching
    const at = (...path: string[]) => body.current.at('overarching-agreement', ...path)
    if (number === null || date === null) {
      const missing = number === null ? (date === null ? BOTH : NUMBER) : DATE
      yield { args: { name, missing, why: IDENTITY }, at: at(number === null ? 'number' : 'date') }
    }
    if (end === null && renewal.needsOverarchingAgreement) {
      yield { args: { name, missing: END, why: VALIDITY }, at: at('term', 'end'), clause: renewal.clause }
    }
  },
})

const NUMBER: Bilingual = { sv: 'nummer', en: 'number' }
const DATE: Bilingual = { sv: 'datum', en: 'date' }
const BOTH: Bilingual = { sv: 'nummer och datum', en: 'number and date' }
const END: Bilingual = { sv: 'sista giltighetsdag', en: 'last day of validity' }

const IDENTITY: Bilingual = {
  sv: 'Då framgår det inte vilket avtal det är.',
  en: 'Then it is not clear which agreement it is.',
}

const VALIDITY: Bilingual = {
  sv: 'En förlängning förutsätter att det gäller hela förlängningstiden, och det går inte att se.',
  en: 'An extension needs it to be valid for the whole of the extension, and that cannot be seen.',
}
