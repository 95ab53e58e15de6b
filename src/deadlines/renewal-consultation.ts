import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, earlier } from '../domain/dates.ts'
import { beforeUnitByUnit, formatIso } from '../domain/duration.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { MonthStep } from '../domain/duration.ts'
import { listInWords } from '../domain/swedish-wording.ts'
import { consultationDeadline, contains, isFixed } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import { bodiesOf, partyName } from '../repository/because.ts'
import type { RecordOf } from '../repository/documents.ts'
import { consultationDays } from '../repository/extensions.ts'
import { recordsOf } from '../repository/ledger.ts'
import { renewalOf } from '../repository/renewals.ts'
import { partiesOf } from '../repository/signatures.ts'
import { termToCome } from '../repository/state.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import { isBeforeBinding, isLeftBy } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { roundedDown, roundedUp, stepsOf, unitByUnit } from './rounding.ts'
import { bodyOfTerm } from './term-rules.ts'

/**
 * The day on or before which the parties shall have consulted on an extension (clause 4): in each term until the running one,
 * and in one to come for which the day is before it begins.
 */
export const renewalConsultation: DutyKind = {
  kind: 'renewal-consultation',
  *of(state) {
    const isReplaced = termToCome(state) !== null
    for (const term of state.terms.filter(isFixed)) {
      if (isReplaced && term.number >= state.term.number) continue
      const body = bodyOfTerm(state, term)
      const renewal = renewalOf(body.content)
      if (renewal.kind !== 'express') continue
      const step = consultationDeadline(term, renewal.consultation)
      if (term.number > state.term.number && compareDates(step.date, term.start) >= 0) continue
      const inUnits = beforeUnitByUnit(term.end, renewal.consultation)
      const { held, incomplete } = consultationsIn(state, term, step.date)
      if (held === null && isLeftBy(state, step.date)) continue
      const isPast = held === null && (isBeforeBinding(state, step.date) || isBeforeAgreed(term, step.date))
      yield {
        id: `renewal-consultation/${term.number}`,
        kind: 'renewal-consultation',
        clause: renewal.clause,
        title: {
          sv: 'Samråd om förlängning ska ha ägt rum',
          en: 'Consultation on an extension shall have taken place',
        },
        strength: 'shall',
        day: isPast ? { kind: 'undetermined' } : { kind: 'dated', due: step.date },
        responsible: partiesOf(body),
        derivation: `${term.end} − ${formatIso(renewal.consultation)} = ${stepsOf(step)}`,
        because: isPast
          ? pastBefore(step.date, state, term)
          : held === null
            ? (withoutEveryParty(state, incomplete) ?? roundedDown(step))
            : lateness(held, step),
        alternatives: isPast ? [] : [...roundedUp(step), ...unitByUnit(inUnits)],
        planBy: inUnits === null ? step.date : earlier(inUnits, step.date),
        origin: body.at('term', 'renewal', 'consultation'),
        done: held === null ? null : { record: held.id, on: held.date },
      }
    }
  },
}

interface Consultations {
  /** The first in which every party took part. */
  readonly held: RecordOf<'consultation'> | null
  /** The first in which not every party did. */
  readonly incomplete: RecordOf<'consultation'> | null
}

/** A consultation is one between the parties: all of them. */
function consultationsIn(state: State, term: AgreedTerm & FixedTerm, due: PlainDate): Consultations {
  const days = consultationDays(term, due)
  const inTerm = recordsOf(state.records, 'consultation').filter(({ date }) => contains(days, date))
  const isWhole = (one: RecordOf<'consultation'>) => missingFrom(state, one).length === 0
  return {
    held: inTerm.find(isWhole) ?? null,
    incomplete: inTerm.find((one) => !isWhole(one)) ?? null,
  }
}

function missingFrom(state: State, { content, date }: RecordOf<'consultation'>): string[] {
  return partiesOf(bodyOn(state, date)).filter((party) => !content.parties.includes(party))
}

function withoutEveryParty(state: State, consultation: RecordOf<'consultation'> | null): Bilingual | null {
  if (consultation === null) return null
  const missing = missingFrom(state, consultation).map((id) => partyName(bodiesOf(state.body), id))
  return {
    sv: `Samrådet ${consultation.date} räknas inte: ${listInWords(missing)} deltog inte.`,
    en: `The consultation of ${consultation.date} does not count: ${missing.join(' and ')} took no part.`,
  }
}

/** Whether a later body set the term when the day had passed. */
function isBeforeAgreed({ since }: AgreedTerm, day: PlainDate): boolean {
  return since !== null && compareDates(day, since) < 0
}

/** Nobody was bound to consult by a day on which the agreement, or the term, did not bind. */
function pastBefore(due: PlainDate, { start }: State, term: AgreedTerm): Bilingual {
  if (isBeforeAgreed(term, due)) {
    return {
      sv: `Den sista dagen för samråd, ${due}, hade passerat när avtalstiden avtalades ${term.since}. Avtalet säger inte vad som gäller då.`,
      en: `The last day for the consultation, ${due}, had passed when the term was agreed on ${term.since}. The agreement does not say what applies then.`,
    }
  }
  return {
    sv: `Den sista dagen för samråd, ${due}, hade passerat när avtalet började gälla ${start}. Avtalet säger inte vad som gäller då.`,
    en: `The last day for the consultation, ${due}, had passed when the agreement began to bind on ${start}. It does not say what applies then.`,
  }
}

function lateness({ date }: RecordOf<'consultation'>, step: MonthStep): Bilingual | null {
  if (compareDates(date, step.date) <= 0) return null
  if (step.clamped && compareDates(date, step.roundedUp) <= 0) {
    return {
      sv: `Samrådet hölls ${date}. Det är i tid bara om den sista dagen avrundas uppåt.`,
      en: `The consultation was held on ${date}. It was in time only if the last day is rounded up.`,
    }
  }
  return {
    sv: `Samrådet hölls ${date}, efter den sista dagen.`,
    en: `The consultation was held on ${date}, after the last day.`,
  }
}
