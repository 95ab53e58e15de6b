import { otherEnds } from '../deadlines/term-end.ts'
import { partiesUnsigned } from '../checks/parts.ts'
import { uncountedInWords, uncountedSignature } from '../checks/uncounted-signatures.ts'
import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, date, daysFromTo } from '../domain/dates.ts'
import { series } from '../domain/series.ts'
import { durationInWords } from '../domain/swedish-wording.ts'
import { isFixed, noticeDeadline } from '../domain/terms.ts'
import type { Stretch } from '../domain/terms.ts'
import { bodiesOf, partyName } from '../repository/because.ts'
import type { UntilNotice } from '../repository/renewals.ts'
import { hasEnded, isTermOver, termToCome } from '../repository/state.ts'
import type { AgreedTerm, AgreementStanding, State } from '../repository/state.ts'

/** Whether the agreement binds on the day, and since or until when, in one or two sentences. */
export function standingInWords(state: State): Bilingual {
  const [stands, anew] = [STANDING[state.standing](state), beginningAnew(state)]
  return { sv: `${stands.sv}${anew.sv}`, en: `${stands.en}${anew.en}` }
}

/** That every party has signed a body with a term that is still to begin, though the agreement has ended. */
function beginningAnew(state: State): Bilingual {
  const { asOf, body } = state
  const { start } = body.current.content.term
  if (!hasEnded(state) || compareDates(asOf, date(start)) >= 0) return same('')
  return {
    sv: ` Parterna har undertecknat en ny avtalstid: den börjar ${start}.`,
    en: ` The parties have signed a new term, which begins on ${start}.`,
  }
}

const STANDING: Readonly<Record<AgreementStanding, (state: State) => Bilingual>> = {
  unsigned: (state) => {
    const [signatures, term] = [signaturesMissing(state), termByText(state)]
    return { sv: `${signatures.sv} ${term.sv}`, en: `${signatures.en} ${term.en}` }
  },
  'not-started': ({ asOf, start, term }) => {
    const days = start === null ? 0 : daysFromTo(asOf, start)
    const period = periodInWords(term)
    return {
      sv: `Undertecknat av alla Parter. Börjar gälla ${start}, ${days === 1 ? 'i morgon' : `om ${days} dagar`}. Avtalstid ${period.sv}.`,
      en: `Signed by every party. Binds from ${start}, ${days === 1 ? 'tomorrow' : `in ${days} days`}. Term ${period.en}.`,
    }
  },
  'in-force': (state) => {
    const term = runningTerm(state)
    const leaving = leavingOn(state)
    const then = afterwards(state)
    return {
      sv: `I kraft sedan ${state.start}. ${term.sv}${then.sv}.${leaving.sv}`,
      en: `In force since ${state.start}. ${term.en}${then.en}.${leaving.en}`,
    }
  },
  withdrawn: ({ left }) => ({
    sv: `Upphört: en Part har lämnat avtalet, och det gäller inte längre från och med ${left}.`,
    en: `Ended: a party has left the agreement, which no longer binds from ${left}.`,
  }),
  expired: (state) => {
    const { lastDay } = state
    if (state.endedBy !== null) {
      return {
        sv: `Upphört: avtalet sades upp och gällde till och med ${lastDay}.`,
        en: `Ended: notice was given, and the agreement was in force until ${lastDay}.`,
      }
    }
    return state.renewal.kind === 'express'
      ? {
          sv: `Upphört: avtalstiden gick ut ${lastDay}, och ingen giltig förlängning är registrerad.`,
          en: `Ended: the term ended on ${lastDay}, and no valid extension is on record.`,
        }
      : {
          sv: `Upphört: avtalstiden gick ut ${lastDay}.`,
          en: `Ended: the term ended on ${lastDay}.`,
        }
  },
}

/** Whose signature there is none of, and whose does not count and why. */
function signaturesMissing(state: State): Bilingual {
  const parties = partiesUnsigned(state).map((id) => ({
    name: partyName(bodiesOf(state.body), id),
    uncounted: uncountedSignature(state, id),
  }))
  const missing = series(parties.flatMap(({ name, uncounted }) => (uncounted === null ? [name] : [])))
  const opening =
    missing.sv === ''
      ? { sv: 'Inte undertecknat så att det gäller.', en: 'Not signed so that it counts.' }
      : {
          sv: `Inte undertecknat: underskrift saknas av ${missing.sv}.`,
          en: `Not signed: the signature of ${missing.en} is missing.`,
        }
  const faulty = parties.flatMap(({ name, uncounted }) =>
    uncounted === null ? [] : [uncountedInWords(name, uncounted)],
  )
  const sentences = [opening, ...faulty]
  return { sv: sentences.map(({ sv }) => sv).join(' '), en: sentences.map(({ en }) => en).join(' ') }
}

/** A party has left, and the day is known on which the agreement ends by that. */
function leavingOn({ left }: State): Bilingual {
  if (left === null) return { sv: '', en: '' }
  const last = left.subtract({ days: 1 })
  return {
    sv: ` En Part lämnar avtalet: sista dagen är ${last}.`,
    en: ` A party leaves the agreement: its last day is ${last}.`,
  }
}

/** `Avtalstid 1: 2014-12-01 – 2015-12-31, 30 dagar kvar` */
function runningTerm({ term, asOf }: State): Bilingual {
  const { number, end } = term
  if (end === null) {
    return { sv: 'Gäller tills vidare', en: 'In force until further notice' }
  }
  const days = daysFromTo(asOf, end)
  const left = days === 0 ? { sv: 'sista dagen i dag', en: 'its last day is today' } : daysLeft(days)
  const period = periodInWords(term)
  return {
    sv: `Avtalstid ${number}: ${period.sv}, ${left.sv}`,
    en: `Term ${number}: ${period.en}, ${left.en}`,
  }
}

function periodInWords({ start, end }: Stretch): Bilingual {
  return end === null
    ? { sv: `från ${start} tills vidare`, en: `from ${start} until further notice` }
    : same(`${start} – ${end}`)
}

function termByText(state: State): Bilingual {
  const { end } = state.term
  if (isTermOver(state)) {
    return {
      sv: `Enligt texten gick avtalstiden ut ${end}, och ingen förlängning är registrerad.`,
      en: `By its text the term ended on ${end}, and no extension is on record.`,
    }
  }
  const period = periodInWords(state.term)
  return {
    sv: `Avtalstiden ${period.sv} följer av texten, men inget gäller förrän alla Parter har undertecknat.`,
    en: `The term ${period.en} follows from the text, but nothing binds until every party has signed.`,
  }
}

function daysLeft(days: number): Bilingual {
  return days === 1
    ? { sv: '1 dag kvar', en: '1 day left' }
    : { sv: `${days} dagar kvar`, en: `${days} days left` }
}

/** What follows on the running term, as far as it is settled. */
function afterwards(state: State): Bilingual {
  const { term, terms, lastDay, endedBy, renewal } = state
  const last = terms.at(-1)
  const another = termToCome(state)
  if (another !== null) {
    const period = periodInWords(another)
    return { sv: `; ny avtalstid ${period.sv}`, en: `; another term ${period.en}` }
  }
  if (endedBy !== null) {
    const other = otherwise(last, state)
    return {
      sv: `; uppsagt, upphör ${lastDay}${other.sv}`,
      en: `; notice has been given, ends on ${lastDay}${other.en}`,
    }
  }
  if (last !== undefined && last.number !== term.number) {
    return { sv: `; förlängt till och med ${last.end}`, en: `; extended until ${last.end}` }
  }
  if (renewal.kind === 'until-notice') return untilNotice(renewal.notice)
  if (renewal.kind !== 'tacit' || !isFixed(term)) return same('')
  const due = noticeDeadline(term, renewal.notice).date
  return {
    sv: `; förlängs av sig självt om ingen säger upp det senast ${due}`,
    en: `; goes on by itself unless notice is given by ${due}`,
  }
}

/** Other days on which the agreement may be said to end: ` (kan också läsas som 2018-12-31)` */
function otherwise(last: AgreedTerm | undefined, state: State): Bilingual {
  if (last === undefined || !isFixed(last)) return same('')
  const days = [...new Set(otherEnds(last, state).map(({ due }) => `${due}`))]
  if (days.length === 0) return same('')
  return {
    sv: ` (kan också läsas som ${days.join(' eller ')})`,
    en: ` (can also be read as ${days.join(' or ')})`,
  }
}

function untilNotice(notice: UntilNotice['notice']): Bilingual {
  if (notice === null) return same('')
  const { sv, en } = durationInWords(notice)
  return { sv: `; uppsägningstid: ${sv}`, en: `; period of notice: ${en}` }
}
