import { compareDates, dayAfter } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { duration } from '../../domain/duration.ts'
import type { MonthStep } from '../../domain/duration.ts'
import { EVERY_WEEKDAY_READING } from '../../domain/weekdays.ts'
import type { SkippedDay, WeekdayReading } from '../../domain/weekdays.ts'
import { cureEnd, deemedReceipt, lastDayToSend } from '../../repository/deemed-receipt.ts'
import type { Channel, CureStart, ReceiptRule } from '../../repository/deemed-receipt.ts'
import { reachableContacts } from '../../repository/notices.ts'
import type { ListedContact } from '../../repository/notices.ts'
import type { Readings, State } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'

/** What is asked about a notice, sent or to be sent (clause 15). */
export interface Question {
  readonly channel: Channel['channel']
  /** The day on which it is sent, or by which it is to be received at the latest. */
  readonly when: { readonly kind: 'sent' | 'received-by'; readonly day: PlainDate }
  /** The party that it goes to, by id; null when none is named. */
  readonly to: string | null
  /** Whether it is a demand to put something right (clause 17). */
  readonly isDemand: boolean
}

/** What the agreement says of the notice, by each reading of *vardag*. */
export interface Answer {
  readonly question: Question
  readonly state: State
  /** By which it is judged: the body in force on the day of sending. */
  readonly body: Written['body']
  readonly channel: Channel
  /** From the reading that counts the most days to the one that counts the fewest. */
  readonly outcomes: readonly Outcome[]
  /** By the reading that the agreement follows; null when it follows none, and the channel needs one. */
  readonly followed: Outcome | null
  readonly recipient: Recipient | null
  readonly demand: DemandAnswer | null
}

/** By one reading of *vardag*. */
export interface Outcome {
  readonly reading: WeekdayReading
  /** The day of sending: the one asked about, or the last one in time. */
  readonly sent: PlainDate
  readonly received: PlainDate
  readonly skipped: readonly SkippedDay[]
}

export interface Recipient {
  readonly party: string
  /** The day of sending, whose contact list counts. */
  readonly day: PlainDate
  /** Those of its contact persons who have the address that the channel needs. */
  readonly contacts: readonly ListedContact[]
}

export interface DemandAnswer {
  readonly reading: CureStart | null
  /** By the readings that the agreement follows; null when one that it takes is not chosen. */
  readonly followed: Cure | null
  /** By every reading, the earliest first; those that end as the one that is followed does are left out. */
  readonly cures: readonly Cure[]
}

/** A cure period (clause 17). */
export interface Cure {
  readonly start: CureStart
  /** The reading of *vardag* that it hangs on; null where every reading gives the same day. */
  readonly weekday: WeekdayReading | null
  /** The day that it is counted from. */
  readonly from: PlainDate
  /** How its last day is counted. */
  readonly step: MonthStep
  /** How a day that the month lacks was rounded: down is safe for whoever puts it right. Null where it has the day. */
  readonly rounding: 'down' | 'up' | null
  /** The last day, inclusive, on which putting it right is in time. */
  readonly until: PlainDate
  /** The first day on which the sender may ask to leave. */
  readonly exitFrom: PlainDate
}

/** The ways of sending that are in force on a day. */
export function channelsOn(state: State, day: PlainDate): readonly Channel[] {
  return state.noticeRules.bodyOn(day).content.notices.channels
}

/**
 * Answers by what is in force on the day of sending, whether that is asked for or asked about; null where the agreement
 * does not provide for the channel on the day asked about.
 */
export function answer(question: Question, state: State): Answer | null {
  const { kind, day } = question.when
  const ofKind = (on: PlainDate) => channelsOn(state, on).find((one) => one.channel === question.channel)
  const provided = ofKind(day)
  if (provided === undefined) return null
  const channelOn = (sent: PlainDate): Channel => ofKind(sent) ?? provided
  const ruleOn = (sent: PlainDate): ReceiptRule => channelOn(sent)['deemed-receipt']
  const outcomeOf = (sent: PlainDate, reading: WeekdayReading): Outcome => ({
    reading,
    sent,
    ...deemedReceipt(sent, ruleOn(sent), reading),
  })
  const outcomes = EVERY_WEEKDAY_READING.map((reading) =>
    outcomeOf(kind === 'sent' ? day : lastDayToSend(day, ruleOn, reading), reading),
  )
  const isSameDay = ruleOn(day).kind === 'same-day'
  const followed = outcomes.find(({ reading }) => isSameDay || reading === state.readings.weekday) ?? null
  const sent = followed?.sent ?? day
  const body = state.noticeRules.bodyOn(sent).content
  const channel = channelOn(sent)
  // A demand is sent on one day, whatever the readings make of it.
  const sentOnce = outcomes.map((one) => (followed === null ? one : outcomeOf(sent, one.reading)))
  return {
    question,
    state,
    body,
    channel,
    outcomes,
    followed,
    recipient: question.to === null ? null : recipientOn(sent, question.to, channel, state),
    demand: question.isDemand ? demandBy(sentOnce, followed, { kind, body, readings: state.readings }) : null,
  }
}

function recipientOn(day: PlainDate, party: string, channel: Channel, { noticeRules }: State): Recipient {
  return { party, day, contacts: reachableContacts(party, channel, noticeRules.contactsOn(day)) }
}

interface Surroundings {
  readonly kind: Question['when']['kind']
  readonly body: Written['body']
  readonly readings: Readings
}

/** `outcomes` of the day on which it is sent; where no reading says which, of each reading's own. */
function demandBy(
  outcomes: readonly Outcome[],
  followed: Outcome | null,
  { kind, body, readings }: Surroundings,
): DemandAnswer {
  const reading = readings['cure-period']
  const period = duration(body['early-exit']['cure-period'])
  const curesOf = (start: CureStart, outcome: Outcome): Cure[] => {
    const from = start === 'dispatch' ? outcome.sent : outcome.received
    const step = cureEnd(from, period)
    const cureUntil = (until: PlainDate, rounding: Cure['rounding']): Cure => ({
      start,
      weekday: outcome.reading,
      from,
      step,
      rounding,
      until,
      exitFrom: dayAfter(until),
    })
    return step.clamped
      ? [cureUntil(step.date, 'down'), cureUntil(step.roundedUp, 'up')]
      : [cureUntil(step.date, null)]
  }
  const cures = CURE_STARTS.flatMap((start) => merged(outcomes.map((outcome) => curesOf(start, outcome))))
  // The day of sending needs no reading of *vardag* when it is the day asked about.
  const isSettled = followed !== null || (kind === 'sent' && reading === 'dispatch')
  const ofReading = isSettled ? cures.filter(({ start }) => start === reading) : []
  const chosen =
    ofReading.find(
      ({ rounding, weekday }) => rounding !== 'up' && (weekday === null || weekday === followed?.reading),
    ) ?? null
  return {
    reading,
    followed: chosen,
    cures: cures
      .filter((cure) => cure === chosen || chosen === null || isOther(cure, chosen))
      .toSorted((a, b) => compareDates(a.until, b.until)),
  }
}

/** Whether it ends on a day that the one that is followed does not give, however that is rounded. */
function isOther(cure: Cure, followed: Cure): boolean {
  const isSameCount = cure.from.equals(followed.from) && cure.start !== followed.start
  return !isSameCount && !cure.until.equals(followed.until)
}

const CURE_STARTS: readonly CureStart[] = ['dispatch', 'receipt']

/** Once for all readings of *vardag* where they count from the same day. */
function merged(curesByReading: readonly (readonly Cure[])[]): readonly Cure[] {
  const cures = curesByReading.flat()
  const [first] = cures
  if (first === undefined || cures.some(({ from }) => !from.equals(first.from))) return cures
  return (curesByReading[0] ?? []).map((cure) => ({ ...cure, weekday: null }))
}

/** The day that was asked for, by a reading: that of the receipt, or the last one to send. */
export function dayAskedFor({ when }: Question, { sent, received }: Outcome): PlainDate {
  return when.kind === 'sent' ? received : sent
}

/** Whether the readings of *vardag* give different days. */
export function isDisputed({ question, outcomes }: Answer): boolean {
  return new Set(outcomes.map((outcome) => `${dayAskedFor(question, outcome)}`)).size > 1
}

/** Whom the day that is followed keeps safe, whichever reading is the right one. */
export type Safety = 'both' | 'sender' | 'recipient' | 'neither'

/** The sender is safe with the latest receipt and the earliest sending, the recipient with the opposite. */
export function safetyOf(given: Answer): Safety | null {
  const { question, followed } = given
  if (followed === null) return null
  const day = dayAskedFor(question, followed)
  const { sender, recipient } = safeDays(given)
  if (day.equals(sender)) return day.equals(recipient) ? 'both' : 'sender'
  return day.equals(recipient) ? 'recipient' : 'neither'
}

/** The day by which each of the two is safe, whichever reading is the right one. */
export function safeDays({ question, outcomes }: Answer): {
  readonly sender: PlainDate
  readonly recipient: PlainDate
} {
  const [first, ...others] = outcomes
    .map((outcome) => dayAskedFor(question, outcome))
    .toSorted((a, b) => compareDates(a, b))
  const earliest = first ?? question.when.day
  const latest = others.at(-1) ?? earliest
  return question.when.kind === 'sent'
    ? { sender: latest, recipient: earliest }
    : { sender: earliest, recipient: latest }
}
