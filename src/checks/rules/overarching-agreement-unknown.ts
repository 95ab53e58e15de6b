import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'

interface Unknown {
  readonly name: string
  readonly missing: Bilingual
  readonly why: Bilingual
  readonly remedy: Bilingual
}

export const overarchingAgreementUnknown = check<Unknown>({
  id: 'overarching-agreement-unknown',
  severity: 'warning',
  message: ({ name, missing, why }) => ({
    sv: `Det saknas ${missing.sv} för ${name}. ${why.sv}`,
    en: `${name} (the overarching agreement) lacks its ${missing.en}. ${why.en}`,
  }),
  hint: ({ remedy }) => remedy,
  together: {
    title: {
      sv: 'Vad som inte är känt om det övergripande avtalet',
      en: 'What is not known of the overarching agreement',
    },
    subject: ({ missing }) => missing,
  },
  *run({ acts, asOf, body, overarching, renewal }) {
    const { name, number, date, end } = overarching
    const at = (...path: string[]) => body.current.at('overarching-agreement', ...path)
    if (number === null || date === null) {
      const missing = number === null ? (date === null ? BOTH : NUMBER) : DATE
      yield {
        args: { name, missing, why: IDENTITY, remedy: IN_BODY },
        at: at(number === null ? 'number' : 'date'),
      }
    }
    if (renewal.kind !== 'express' || !renewal.needsOverarchingAgreement) return
    const { clause } = renewal
    if (end === null && acts.extensions.every(({ overarchingEnd }) => overarchingEnd === null)) {
      const args = { name, missing: END, why: VALIDITY, remedy: IN_BODY }
      yield { args, at: at('term', 'end'), clause }
    }
    for (const { extension, faults, overarchingEnd, term } of acts.extensions) {
      if (overarchingEnd !== null || faults.length > 0 || compareDates(term.end, asOf) < 0) continue
      const args = { name, missing: END, why: extendedUntil(term.end), remedy: IN_RECORD }
      yield { args, at: extension.at('overarching-agreement', 'end'), clause }
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

function extendedUntil(end: PlainDate): Bilingual {
  return {
    sv: `Förlängningen förutsätter att det gäller till och med ${end}.`,
    en: `The extension rests on its being valid until ${end}.`,
  }
}

const IN_BODY: Bilingual = {
  sv: 'Skriv in uppgifterna i huvuddelen under overarching-agreement.',
  en: 'Fill in the body under overarching-agreement.',
}

const IN_RECORD: Bilingual = {
  sv: `Ta reda på dagen och skriv den i förlängningens post. ${MEND_RECORD.sv}`,
  en: `Find the day and write it in the record of the extension. ${MEND_RECORD.en}`,
}
