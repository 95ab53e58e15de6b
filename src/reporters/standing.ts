import type { Bilingual } from '../domain/bilingual.ts'
import { daysFromTo } from '../domain/dates.ts'
import { listInWords } from '../domain/swedish-wording.ts'
import { partyName } from '../repository/because.ts'
import { isTermOver } from '../repository/state.ts'
import type { AgreementStanding, State } from '../repository/state.ts'

/** Whether the agreement binds on the day, and since or until when, in one or two sentences. */
export function standingInWords(state: State): Bilingual {
  return STANDING[state.standing](state)
}

const STANDING: Readonly<Record<AgreementStanding, (state: State) => Bilingual>> = {
  unsigned: (state) => {
    const missing = unsignedParties(state).map((id) => partyName(state.body.current.content, id))
    const term = termByText(state)
    return {
      sv: `Inte undertecknat: underskrift saknas av ${listInWords(missing)}. ${term.sv}`,
      en: `Not signed: the signature of ${missing.join(' and ')} is missing. ${term.en}`,
    }
  },
  'not-started': ({ asOf, start, term }) => {
    const days = start === null ? 0 : daysFromTo(asOf, start)
    return {
      sv: `Undertecknat av alla Parter. Börjar gälla ${start}, ${days === 1 ? 'i morgon' : `om ${days} dagar`}. Avtalstid ${term.start} – ${term.end}.`,
      en: `Signed by every party. Binds from ${start}, ${days === 1 ? 'tomorrow' : `in ${days} days`}. Term ${term.start} – ${term.end}.`,
    }
  },
  'in-force': (state) => {
    const { term, asOf } = state
    const days = daysFromTo(asOf, term.end)
    const left = days === 0 ? { sv: 'sista dagen i dag', en: 'its last day is today' } : daysLeft(days)
    const extended = extendedUntil(state)
    const number = { sv: `Avtalstid ${term.number}`, en: `Term ${term.number}` }
    return {
      sv: `I kraft sedan ${state.start}. ${number.sv}: ${term.start} – ${term.end}, ${left.sv}${extended.sv}.`,
      en: `In force since ${state.start}. ${number.en}: ${term.start} – ${term.end}, ${left.en}${extended.en}.`,
    }
  },
  withdrawn: ({ left }) => ({
    sv: `Upphört: en Part har lämnat avtalet, och det gäller inte längre från och med ${left}.`,
    en: `Ended: a party has left the agreement, which no longer binds from ${left}.`,
  }),
  expired: ({ term }) => ({
    sv: `Upphört: avtalstiden gick ut ${term.end}, och ingen giltig förlängning är registrerad.`,
    en: `Ended: the term ended on ${term.end}, and no valid extension is on record.`,
  }),
}

function termByText(state: State): Bilingual {
  const { start, end } = state.term
  if (isTermOver(state)) {
    return {
      sv: `Enligt texten gick avtalstiden ut ${end}, och ingen förlängning är registrerad.`,
      en: `By its text the term ended on ${end}, and no extension is on record.`,
    }
  }
  return {
    sv: `Avtalstiden ${start} – ${end} följer av texten, men inget gäller förrän alla Parter har undertecknat.`,
    en: `The term ${start} – ${end} follows from the text, but nothing binds until every party has signed.`,
  }
}

/** The parties whose signature of the agreement's body is missing, by id. */
export function unsignedParties({ body }: State): readonly string[] {
  const needs = body.revisions.find(({ revision }) => revision.file === body.current.file)?.needs
  return needs?.kind === 'signatures' ? needs.parties : []
}

function daysLeft(days: number): Bilingual {
  return days === 1
    ? { sv: '1 dag kvar', en: '1 day left' }
    : { sv: `${days} dagar kvar`, en: `${days} days left` }
}

function extendedUntil({ term, terms }: State): Bilingual {
  const last = terms.at(-1)
  if (last === undefined || last.number === term.number) return { sv: '', en: '' }
  return { sv: `; förlängt till och med ${last.end}`, en: `; extended until ${last.end}` }
}
