import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'

interface Unknown {
  readonly name: string
  readonly missing: Bilingual
  readonly why: Bilingual
}

export const overarchingAgreementUnknown = check<Unknown>({
  id: 'overarching-agreement-unknown',
  severity: 'warning',
  message: ({ name, missing, why }) => ({
    sv: `Det saknas ${missing.sv} för ${name}. ${why.sv}`,
    en: `${name} (the overarching agreement) lacks its ${missing.en}. ${why.en}`,
  }),
  hint: () => ({
    sv: 'Skriv in uppgifterna i huvuddelen under overarching-agreement.',
    en: 'Fill in the body under overarching-agreement.',
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
  sv: 'Det framgår inte vilket övergripande avtal som avses.',
  en: 'It is not clear which agreement is meant.',
}

const VALIDITY: Bilingual = {
  sv: 'Det går inte att se om det gäller under hela en förlängning, vilket krävs.',
  en: 'It cannot be seen whether it is valid for the whole of an extension, as it must be.',
}
