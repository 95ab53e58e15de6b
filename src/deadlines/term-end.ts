import type { Bilingual } from '../domain/bilingual.ts'
import { dayAfter } from '../domain/dates.ts'
import { after, formatIso, times } from '../domain/duration.ts'
import { extend, isFixed, noticeDeadline } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { bodiesOf, partyName, receiptInWords } from '../repository/because.ts'
import type { TacitRenewal } from '../repository/renewals.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { isLeftBy } from './binding.ts'
import type { Alternative, DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'
import { noticeTiming, receiptsByReading } from './notice-timing.ts'
import { COUNTED, stepsOf } from './rounding.ts'
import { rulesOf } from './term-rules.ts'
import type { TermRules } from './term-rules.ts'
import { extensionOf, termsBegun } from './terms-begun.ts'
import { byWeekdayReading } from './weekday-readings.ts'

/** The last day of the running term, and of those before it (clause 4). A term without an end has none until notice is given. */
export const termEnd: DutyKind = {
  kind: 'term-end',
  *of(state) {
    for (const term of termsToEnd(state).filter(isFixed)) {
      const done = extensionOf(state, term)
      const rules = rulesOf(state, term)
      if (done === null && isLeftBy(state, term.end)) continue
      yield {
        id: `term-end/${term.number}`,
        kind: 'term-end',
        clause: rules.renewal.clause,
        title: { sv: 'Avtalstiden går ut', en: 'The term ends' },
        strength: 'shall',
        day: { kind: 'dated', due: term.end },
        passesByItself: true,
        responsible: everyParty(state),
        derivation: derivation(term, state),
        because:
          done === null ? (endedByNotice(term, state) ?? goesOn(term, rules, state)) : carriedOn(term, state),
        alternatives: otherEnds(term, state),
        origin: originOf(term, state),
        done,
      }
    }
  },
}

/** Also the one that notice ends, though it have not begun: that is how the agreement ends. */
function termsToEnd(state: State): AgreedTerm[] {
  const begun = termsBegun(state)
  const last = state.terms.at(-1)
  return state.endedBy === null || last === undefined || begun.includes(last) ? begun : [...begun, last]
}

/** `2014-12-01 – 2015-12-31`; of a term that comes by itself, also how its first and last day are counted. */
function derivation({ start, end, counted }: AgreedTerm & FixedTerm, { endedBy, renewal }: State): string {
  const days = `${start} – ${end}`
  if (renewal.kind === 'until-notice' && endedBy !== null) {
    const { received, period } = endedBy
    return `${received} + ${formatIso(period)} = ${stepsOf(after(received, period))}`
  }
  if (counted === null) return days
  const { from, times: count, length } = counted
  const sum = after(from, times(length, count))
  const next = dayAfter(end)
  const steps = sum.clamped ? `${sum.nominal} → ${next}` : `${next}`
  return `${from} + ${count === 1 ? '' : `${count} × `}${formatIso(length)} = ${steps}: ${days}`
}

/** Other days that can be defended as the last of a term. */
export function otherEnds(term: AgreedTerm & FixedTerm, state: State): Alternative[] {
  const isLast = state.lastDay?.equals(term.end) === true
  return [
    ...term.others.map(({ end, counted }) => ({ because: COUNTED[counted], due: end })),
    ...(isLast ? otherEndsByNotice(term, state) : []),
  ]
}

/** Where the notice may be said to have been received on another day, or in time or not. */
function otherEndsByNotice(term: AgreedTerm & FixedTerm, state: State): Alternative[] {
  const { endedBy, renewal } = state
  if (endedBy === null) return []
  if (renewal.kind === 'until-notice') {
    return receiptsByReading(endedBy)
      .map(({ reading, received }) => ({
        because: byWeekdayReading(reading),
        due: after(received, endedBy.period).date,
      }))
      .filter(({ due }) => !due.equals(term.end))
  }
  const timing = noticeTiming(state)
  if (timing === null || renewal.kind !== 'tacit' || !timing.isDisputable) return []
  return timing.isLate
    ? [{ because: IN_TIME, due: timing.term.end }]
    : [{ because: TOO_LATE, due: nextAfter(term, renewal, state).end }]
}

const IN_TIME: Bilingual = { sv: 'om uppsägningen kom i tid', en: 'if notice came in time' }
const TOO_LATE: Bilingual = { sv: 'om uppsägningen kom för sent', en: 'if notice came too late' }

function endedByNotice(term: FixedTerm, { body, endedBy, lastDay }: State): Bilingual | null {
  if (endedBy === null || lastDay?.equals(term.end) !== true) return null
  const party = partyName(bodiesOf(body), endedBy.party)
  const received = receiptInWords(endedBy)
  return {
    sv: `${party} har sagt upp avtalet. Uppsägningen kom fram ${received.sv}.`,
    en: `${party} has given notice to end the agreement, received ${received.en}.`,
  }
}

function nextAfter(term: FixedTerm, { extension }: TacitRenewal, { countedFrom }: State): FixedTerm {
  return extend(term, extension, isFixed(countedFrom) ? countedFrom : term)
}

function goesOn(term: FixedTerm, { renewal }: TermRules, state: State): Bilingual | null {
  if (renewal.kind !== 'tacit') return null
  const { end } = nextAfter(term, renewal, state)
  const due = noticeDeadline(term, renewal.notice).date
  return {
    sv: `Avtalet förlängs av sig självt till och med ${end}, om ingen Part säger upp det senast ${due}.`,
    en: `The agreement goes on by itself until ${end}, unless a party gives notice by ${due}.`,
  }
}

/** Until when the agreement goes on after the term. */
function carriedOn({ number }: FixedTerm, { terms }: State): Bilingual | null {
  const next = terms[number]
  if (next?.extension !== null) return null
  return {
    sv: `Ingen Part sade upp avtalet i tid, så det förlängs av sig självt till och med ${next.end}.`,
    en: `No party gave notice in time, so the agreement goes on by itself until ${next.end}.`,
  }
}

/** A term that comes by itself rests on what was in force at the end of the one before. */
function originOf(term: AgreedTerm, state: State): ValueOrigin {
  const { endedBy, renewal, terms } = state
  if (term.extension !== null) return term.extension.at('end')
  if (renewal.kind === 'until-notice' && endedBy !== null) return endedBy.notices[0].notice.at('date')
  const before = terms[term.number - 2]
  return before === undefined
    ? rulesOf(state, term).body.at('term', 'end')
    : rulesOf(state, before).body.at('term', 'renewal', 'extension')
}
