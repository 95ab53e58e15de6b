import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, duration, formatIso } from '../domain/duration.ts'
import { bodiesOf, partyName } from '../repository/because.ts'
import type { Duration } from '../domain/duration.ts'
import type { Demand, NoticeSent } from '../repository/notices.ts'
import type { State } from '../repository/state.ts'
import { bindsOn, isLeftBy } from './binding.ts'
import type { Alternative, DutyDay, DutyKind } from './duty.ts'
import { whyUnknown } from './notice-receipt.ts'
import { roundedUp, stepsOf } from './rounding.ts'
import { byWeekdayReading } from './weekday-readings.ts'

/** The last day on which putting right what a demand is about is in time (clause 17). */
export const curePeriod: DutyKind = {
  kind: 'cure-period',
  *of(state) {
    for (const sent of state.notices) {
      const { notice, demand } = sent
      if (demand === null) continue
      const { rectification, until } = demand
      if (rectification === null && until !== null && isLeftBy(state, until)) continue
      const dated = bindsOn(state, notice.date) ? until : null
      yield {
        id: `cure-period/${notice.id}`,
        kind: 'cure-period',
        clause: state.body.current.content['early-exit'].clause,
        title: titleOf(sent, state),
        strength: 'shall',
        day: dayOf(dated),
        responsible: [notice.content.to],
        derivation: dated === null ? null : derivation(sent, state),
        because: dated === null ? whyUndetermined(sent, state) : standingOf(sent, demand, dated, state),
        alternatives: dated === null ? [] : alternatives(sent, dated, state),
        origin: notice.at('date'),
        done: rectification === null ? null : { record: rectification.id, on: rectification.date },
      }
    }
  },
}

function dayOf(due: PlainDate | null): DutyDay {
  return due === null ? { kind: 'undetermined' } : { kind: 'dated', due }
}

function titleOf({ notice: { content, date } }: NoticeSent, { body }: State): Bilingual {
  const [from, to] = [content.from, content.to].map((id) => partyName(bodiesOf(body), id))
  return {
    sv: `${to} vidtar rättelse efter uppmaningen från ${from} ${date}`,
    en: `${to} puts right what ${from} demanded on ${date}`,
  }
}

/** `2015-03-05 + P14D = 2015-03-19` */
function derivation(sent: NoticeSent, state: State): string {
  const [from, period] = [beginningOf(sent, state), periodFor(sent, state)]
  return `${from} + ${formatIso(period)} = ${stepsOf(after(from, period))}`
}

/** The day that the period is counted from, by the reading that is chosen. */
function beginningOf({ notice, receipt }: NoticeSent, { readings }: State): PlainDate {
  return readings['cure-period'] === 'receipt' ? (receipt?.received ?? notice.date) : notice.date
}

/** As long as the agreement said on the day of the demand. */
function periodFor({ notice }: NoticeSent, { noticeRules }: State): Duration {
  return duration(noticeRules.bodyOn(notice.date).content['early-exit']['cure-period'])
}

function whyUndetermined({ notice, unknown }: NoticeSent, state: State): Bilingual | null {
  if (!bindsOn(state, notice.date)) return NOT_BOUND
  if (state.readings['cure-period'] === null) return NO_READING
  return whyUnknown(unknown, notice.content.to, state)
}

const NOT_BOUND: Bilingual = {
  sv: 'Avtalet gällde inte när uppmaningen skickades.',
  en: 'The agreement did not bind when the demand was sent.',
}

const NO_READING: Bilingual = {
  sv: 'Det är inte bestämt om rättelsetiden räknas från avsändandet eller från mottagandet.',
  en: 'It is not set whether the cure period runs from the sending or from the receipt.',
}

/** What follows when nothing is put right in time: from when the other party may ask to leave. */
function standingOf(
  { notice: { content } }: NoticeSent,
  { rectification }: Demand,
  until: PlainDate,
  { body }: State,
): Bilingual | null {
  const { clause } = body.current.content['early-exit']
  const from = partyName(bodiesOf(body), content.from)
  const next = until.add({ days: 1 })
  if (rectification === null) {
    return {
      sv: `Utan rättelse får ${from} begära utträde från och med ${next}, om försummelsen är väsentlig (punkt ${clause}).`,
      en: `If it is not put right, ${from} may ask to leave from ${next}, provided that the neglect is material (clause ${clause}).`,
    }
  }
  if (compareDates(rectification.date, until) <= 0) return null
  return {
    sv: `Rättelsen kom ${rectification.date}, efter rättelsetiden. Från och med ${next} fick ${from} begära utträde, om försummelsen var väsentlig (punkt ${clause}).`,
    en: `It was put right on ${rectification.date}, after the cure period. From ${next} ${from} might ask to leave, provided that the neglect was material (clause ${clause}).`,
  }
}

/**
 * Rounded up; by the other reading of when the period begins, and by those of *vardag* where it begins with the receipt, each
 * rounded either way.
 */
function alternatives(sent: NoticeSent, until: PlainDate, state: State): Alternative[] {
  const { notice, receipt } = sent
  const isFromReceipt = state.readings['cure-period'] === 'receipt'
  const beginning = beginningOf(sent, state)
  const other = isFromReceipt ? notice.date : (receipt?.received ?? beginning)
  const period = periodFor(sent, state)
  const received = isFromReceipt ? (receipt?.alternatives ?? []) : []
  return [
    ...roundedUp(after(beginning, period)),
    ...(other.equals(beginning) ? [] : endsFrom(other, period, isFromReceipt ? FROM_DISPATCH : FROM_RECEIPT)),
    ...received.flatMap((one) => endsFrom(one.received, period, byWeekdayReading(one.reading))),
  ].filter(({ due }) => !due.equals(until))
}

/** The last day of a period from another day on; of a day that the month lacks, both. */
function endsFrom(beginning: PlainDate, period: Duration, because: Bilingual): Alternative[] {
  const step = after(beginning, period)
  const up = roundedUp(step).map(({ because: { sv, en }, due }) => ({
    because: { sv: `${because.sv}, ${sv}`, en: `${because.en}, ${en}` },
    due,
  }))
  return [{ because, due: step.date }, ...up]
}

const FROM_DISPATCH: Bilingual = { sv: 'räknat från avsändandet', en: 'counted from the sending' }
const FROM_RECEIPT: Bilingual = { sv: 'räknat från mottagandet', en: 'counted from the receipt' }
