import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, dayBefore } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, formatIso } from '../domain/duration.ts'
import { durationInWords } from '../domain/swedish-wording.ts'
import { isFixed, noticeDeadline } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ValidTermination } from '../repository/acts.ts'
import { receiptInWords } from '../repository/because.ts'
import { renewalOf } from '../repository/renewals.ts'
import type { TacitRenewal, UntilNotice } from '../repository/renewals.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import { isLeftBy } from './binding.ts'
import type { Alternative, Discharge, Duty, DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'
import { noticeDays } from './notice-days.ts'
import { noticeTiming } from './notice-timing.ts'
import { postingBefore } from './posting.ts'
import { roundedDown, roundedUp, stepsOf } from './rounding.ts'
import { isOlderThan, rulesOf } from './term-rules.ts'
import type { TermRules } from './term-rules.ts'

/**
 * The last day on which a notice of termination is in time, in each term until the running one, or before it. Nobody need
 * give it, so the day passes by itself. An agreement without an end can be ended on any day.
 */
export const terminationNotice: DutyKind = {
  kind: 'termination-notice',
  *of(state) {
    if (state.renewal.kind === 'until-notice') yield onAnyDay(state, state.renewal)
    for (const term of state.terms.filter(isFixed)) {
      const rules = rulesOf(state, term)
      const { renewal } = rules
      if (renewal.kind !== 'tacit' || !concerns(term, renewal, state)) continue
      const duty = inTerm(term, renewal, rules, state)
      if (duty.done !== null || !isLeftBy(state, noticeDays(term, renewal.notice).step.date)) yield duty
    }
  },
}

/** A term that has begun, and one for which notice is to be received before it begins. */
function concerns(term: AgreedTerm & FixedTerm, { notice }: TacitRenewal, { term: running }: State): boolean {
  return term.number <= running.number || compareDates(noticeDeadline(term, notice).date, term.start) < 0
}

function inTerm(
  term: AgreedTerm & FixedTerm,
  { clause, notice }: TacitRenewal,
  rules: TermRules,
  state: State,
): Duty {
  const { step, others, safest } = noticeDays(term, notice)
  const done = noticeInTime(term, state)
  const posting = postingBefore(safest, state)
  const hasPassed = compareDates(step.date, state.asOf) < 0
  const notes = hasPassed
    ? [tooYoung(rules, step.date) && (beforeTerm(step.date, term) ?? tooYoung(rules, step.date))]
    : [posting?.because ?? null, roundedDown(step), beforeTerm(step.date, term)]
  return {
    id: `termination-notice/${term.number}`,
    kind: 'termination-notice',
    clause,
    title: {
      sv: 'Uppsägning ska ha kommit fram, om avtalet inte ska förlängas',
      en: 'Notice shall have been received, if the agreement is not to go on',
    },
    strength: 'may',
    day: { kind: 'dated', due: step.date },
    passesByItself: true,
    planBy: posting?.by ?? safest,
    responsible: everyParty(state),
    derivation: `${term.end} − ${formatIso(notice)} = ${stepsOf(step)}`,
    because: timeliness(term, state) ?? (done === null ? joined(notes) : null),
    alternatives: [...others, ...byEarlierBody(term, step.date, rules, state)],
    origin: rules.body.at('term', 'renewal', 'notice'),
    done,
  }
}

/** That nobody could give notice by what the body says, since the day had passed when it came into force. */
function tooYoung(rules: TermRules, due: PlainDate): Bilingual | null {
  if (!isOlderThan(rules, due)) return null
  return {
    sv: `Dagen hade redan passerat när lydelsen ${rules.body.date} började gälla ${rules.since}.`,
    en: `The day had passed when the revision of ${rules.body.date} came into force on ${rules.since}.`,
  }
}

/** The day by the body before, where it had passed when a body with another time for notice came into force in the term. */
function byEarlierBody(term: FixedTerm, due: PlainDate, { since }: TermRules, state: State): Alternative[] {
  if (since === null || compareDates(since, term.start) <= 0) return []
  const before = renewalOf(bodyOn(state, dayBefore(since)).content)
  if (before.kind !== 'tacit') return []
  const day = noticeDeadline(term, before.notice).date
  return compareDates(day, since) < 0 && !day.equals(due) ? [{ because: BY_EARLIER_BODY, due: day }] : []
}

const BY_EARLIER_BODY: Bilingual = { sv: 'enligt den tidigare lydelsen', en: 'by the earlier revision' }

/** The notice that makes the term the last one. */
function noticeInTime(term: FixedTerm, { endedBy, lastDay }: State): Discharge | null {
  if (endedBy === null || lastDay?.equals(term.end) !== true) return null
  return dischargeBy(endedBy)
}

/** By the last of the notices that it took. */
function dischargeBy({ notices, received }: ValidTermination): Discharge {
  return { record: notices.at(-1)?.notice.id ?? null, on: received }
}

/** Of the notice that was received in the term: that it came too late to end the agreement with it, or can be said to have. */
function timeliness({ number }: AgreedTerm, state: State): Bilingual | null {
  const timing = noticeTiming(state)
  if (timing?.term.number !== number) return null
  const { isLate, isDisputable } = timing
  const received = receiptInWords(timing)
  const other = isDisputable ? (isLate ? IN_TIME : TOO_LATE) : null
  if (!isLate) return other
  const late = {
    sv: `Uppsägningen kom fram ${received.sv}, efter den sista dagen. Avtalet upphör därför först ${state.lastDay}.`,
    en: `Notice was received ${received.en}, after the last day. So the agreement ends only on ${state.lastDay}.`,
  }
  return joined([late, other])
}

const IN_TIME: Bilingual = {
  sv: 'Det kan hävdas att den kom i tid.',
  en: 'It may be said to have come in time.',
}
const TOO_LATE: Bilingual = {
  sv: 'Det kan hävdas att uppsägningen kom för sent.',
  en: 'Notice may be said to have come too late.',
}

function beforeTerm(due: PlainDate, { start }: FixedTerm): Bilingual | null {
  if (compareDates(start, due) <= 0) return null
  return {
    sv: `Dagen kommer före avtalstidens första dag ${start}.`,
    en: `The day comes before the first day of the term, ${start}.`,
  }
}

function onAnyDay(state: State, { clause, notice }: UntilNotice): Duty {
  const { asOf, body, endedBy } = state
  const step = notice === null ? null : after(asOf, notice)
  const done = endedBy === null ? null : dischargeBy(endedBy)
  const isOpen = done === null
  return {
    id: 'termination-notice/1',
    kind: 'termination-notice',
    clause,
    title: { sv: 'Avtalet kan sägas upp', en: 'Notice may be given to end the agreement' },
    strength: 'may',
    day: { kind: 'open', expected: null },
    responsible: everyParty(state),
    derivation:
      isOpen && step !== null && notice !== null ? `${asOf} + ${formatIso(notice)} = ${stepsOf(step)}` : null,
    because: isOpen ? howLong(state, notice) : null,
    alternatives: isOpen && step !== null ? roundedUp(step) : [],
    origin: body.current.at('term', 'renewal', 'notice'),
    done,
  }
}

function howLong({ asOf }: State, notice: UntilNotice['notice']): Bilingual {
  if (notice === null) {
    return {
      sv: 'Avtalet gäller tills vidare och säger inte hur lång uppsägningstiden är.',
      en: 'The agreement is in force until further notice and does not say how long notice is.',
    }
  }
  const length = durationInWords(notice)
  const until = after(asOf, notice).date
  return {
    sv: `Avtalet gäller tills vidare. Uppsägningstiden är ${length.sv} från det att uppsägningen kom fram: till och med ${until} om den kommer fram ${asOf}.`,
    en: `The agreement is in force until further notice. It goes on for ${length.en} from the receipt of notice: until ${until} if that is on ${asOf}.`,
  }
}

function joined(notes: readonly (Bilingual | null)[]): Bilingual | null {
  const said = notes.filter((note) => note !== null)
  if (said.length === 0) return null
  return { sv: said.map(({ sv }) => sv).join(' '), en: said.map(({ en }) => en).join(' ') }
}
