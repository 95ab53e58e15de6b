import { compareDates, date, dayBefore, earlier, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, afterUnitByUnit, formatIso } from '../domain/duration.ts'
import { extend, isFixed, noticeDeadline } from '../domain/terms.ts'
import type { ExtendedTerm, OtherEnd } from '../domain/terms.ts'
import type { Written } from '../schema/documents.ts'
import type { ExtensionAct, TerminationAct, ValidTermination } from './acts.ts'
import type { RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { noticePeriodOf, renewalOf } from './renewals.ts'
import type { AgreedTerm } from './state.ts'

interface Surroundings {
  readonly asOf: PlainDate
  /** The body with which the agreement begins. */
  readonly initial: Revision<'body'>
  /** Those that have taken its place by the day, and when, in order. */
  readonly later: readonly { readonly body: Revision<'body'>; readonly on: PlainDate }[]
  readonly terminations: readonly TerminationAct[]
  /** What an extension of the last of the terms is worth, by the body of its day. */
  judge(
    extension: RecordOf<'extension'>,
    extended: AgreedTerm,
    around: {
      readonly countedFrom: AgreedTerm
      readonly body: Written['body']
      readonly since: PlainDate | null
    },
  ): ExtensionAct
}

export interface Terms {
  /**
   * The first, each by which it has been validly extended, and each that has come, or is bound to come, by itself.
   */
  readonly terms: readonly AgreedTerm[]
  /** The term that extensions are counted from: the first, or the one that ran when another length was agreed. */
  readonly countedFrom: AgreedTerm
  /** The day from which a later body has set them, so that no notice or withdrawal from before counts; null where none has. */
  readonly since: PlainDate | null
  /** The day from which they bind, where those before had ended; null where there was no such break. */
  readonly resumed: PlainDate | null
  /** The last day of all that is agreed; null while the agreement goes on until somebody ends it. */
  readonly lastDay: PlainDate | null
  /** The notice that ended it, or will. */
  readonly endedBy: ValidTermination | null
  readonly acts: readonly ExtensionAct[]
}

/**
 * The terms as they follow from what has happened, in its order (clause 4). Each extension on record extends the last
 * valid term; where the agreement goes on by itself, term follows on term until a notice is in time; a later body that sets
 * another term begins anew, and no notice or withdrawal from before it counts any more.
 */
export function termsBy(ledger: Ledger, around: Surroundings): Terms {
  const acts: ExtensionAct[] = []
  let chain = begun(around.initial.content, NEVER_BEFORE)
  for (const event of eventsIn(ledger, around)) {
    goOnWhile(isOverBy(event.on), chain, around)
    if (event.kind === 'body') chain = continued(chain, event, around)
    else {
      const act = around.judge(event.extension, lastOf(chain), chain)
      acts.push(act)
      if (act.isValid) chain.terms.push({ ...act.term, ...WRITTEN, extension: event.extension })
    }
  }
  goOnWhile(isOverBy(around.asOf), chain, around)
  const { since, resumed } = chain
  return { ...ended(chain, around), since, resumed, acts }
}

/** Terms that follow one on another under bodies that set the same first term. */
interface Chain {
  readonly body: Written['body']
  readonly terms: [AgreedTerm, ...AgreedTerm[]]
  readonly countedFrom: AgreedTerm
  /** The day from which they are as they are; null from the beginning. */
  readonly since: PlainDate | null
  readonly resumed: PlainDate | null
}

const NEVER_BEFORE = { since: null, resumed: null } as const

function begun(body: Written['body'], before: Pick<Chain, 'since' | 'resumed'>): Chain {
  const { start, end } = body.term
  const { since } = before
  const dates = { number: 1, start: date(start), end: end === null ? null : date(end) }
  const first = { ...dates, ...WRITTEN, since, extension: null }
  return { body, terms: [first], countedFrom: first, ...before }
}

/** Of a term whose last day the parties have written. */
const WRITTEN = { since: null, counted: null, others: [] } as const

/**
 * With the same first term the body is for what is left of the last term and for those to come; where nothing is left it
 * gives nothing back.
 */
function continued(chain: Chain, { body: { content: body }, on }: BodyEvent, around: Surroundings): Chain {
  const { terms, since, resumed } = chain
  const isSame = chain.body.term.start === body.term.start && chain.body.term.end === body.term.end
  if (!isSame) {
    const hasEnded = isOverBy(dayBefore(date(body.term.start)))
    return begun(body, { since: on, resumed: hasEnded(chain) ? on : resumed })
  }
  if (isOverBy(on)(chain)) return chain
  const last = alsoByItself(chain, body, on, around)
  const others = terms.slice(0, -1)
  const [first = last, ...rest] = [...others, last]
  const countedFrom = lengthIn(body) === lengthIn(chain.body) ? chain.countedFrom : last
  return { body, terms: [first, ...rest], countedFrom, since, resumed }
}

/** How long an extension is, a year being twelve months; null where there is none. */
function lengthIn(body: Written['body']): string | null {
  const renewal = renewalOf(body)
  if (renewal.kind !== 'express' && renewal.kind !== 'tacit') return null
  const { years, months, ...days } = renewal.extension
  return formatIso({ years: 0, months: years * 12 + months, ...days })
}

/**
 * The last term, with the end of the next where that was bound to come by itself when another body came, by which none
 * does: what all parties have signed last is the safer reading, not the only one.
 */
function alsoByItself(chain: Chain, body: Written['body'], day: PlainDate, around: Surroundings): AgreedTerm {
  const last = lastOf(chain)
  const next = renewalOf(body).kind !== 'tacit' && isTooLateFor(day)(chain) ? nextOf(chain, around) : null
  return next === null
    ? last
    : { ...last, others: [...last.others, { end: next.end, counted: 'by-earlier-body' }] }
}

type Event = BodyEvent | ExtensionEvent

interface BodyEvent {
  readonly kind: 'body'
  readonly on: PlainDate
  readonly body: Revision<'body'>
}

interface ExtensionEvent {
  readonly kind: 'extension'
  readonly on: PlainDate
  readonly extension: RecordOf<'extension'>
}

/**
 * Of one day, the body comes first: by it the acts of that day are judged. A body that sets another term begins it on that
 * term's first day: until then the terms are as they were.
 */
function eventsIn(ledger: Ledger, { asOf, later: bodiesLater }: Surroundings): Event[] {
  const bodies = bodiesLater
    .map(({ body, on }): Event => ({ kind: 'body', on: later(on, date(body.content.term.start)), body }))
    .filter(({ on }) => compareDates(on, asOf) <= 0)
  const extensions = recordsOf(ledger, 'extension').map((extension): Event => ({
    kind: 'extension',
    on: extension.date,
    extension,
  }))
  return [...bodies, ...extensions].toSorted((a, b) => compareDates(a.on, b.on))
}

function lastOf({ terms }: Chain): AgreedTerm {
  return terms.at(-1) ?? terms[0]
}

/** Adds the terms that come by themselves, as long as this holds of the last one. */
function goOnWhile(holds: (chain: Chain) => boolean, chain: Chain, around: Surroundings): void {
  for (;;) if (!holds(chain) || !goesOn(chain, around)) return
}

function isOverBy(day: PlainDate): (chain: Chain) => boolean {
  return (chain) => {
    const { end } = lastOf(chain)
    return end !== null && compareDates(end, day) < 0
  }
}

/** Adds the term that follows by itself; false where none does. */
function goesOn(chain: Chain, around: Surroundings): boolean {
  const next = nextOf(chain, around)
  if (next === null) return false
  chain.terms.push({ ...next, since: null, extension: null })
  return true
}

/** The term that follows by itself, unless notice is still given; null where none does. */
function nextOf(chain: Chain, around: Surroundings): ExtendedTerm | null {
  const [renewal, term, { countedFrom }] = [renewalOf(chain.body), lastOf(chain), chain]
  if (renewal.kind !== 'tacit' || !isFixed(term) || endingOf(chain, around) !== null) return null
  return extend(term, renewal.extension, isFixed(countedFrom) ? countedFrom : term)
}

/** The first notice by which the last term is the last of all. */
function endingOf(chain: Chain, around: Surroundings): ValidTermination | null {
  const term = lastOf(chain)
  if (!isFixed(term)) return null
  return (
    noticesOf(chain, around).find(
      ({ received, period }) => compareDates(received, noticeDeadline(term, period).date) <= 0,
    ) ?? null
  )
}

/** The notices that count for these terms, in the order of their receipt. */
function noticesOf({ since }: Chain, { terminations }: Surroundings): ValidTermination[] {
  return terminations
    .filter(
      (act): act is ValidTermination =>
        act.faults.length === 0 && act.received !== null && act.period !== null,
    )
    .filter(({ received }) => since === null || compareDates(since, received) <= 0)
    .toSorted((a, b) => compareDates(a.received, b.received))
}

type Ending = Omit<Terms, 'acts' | 'since' | 'resumed'>

/** How the terms end, as far as is known. */
function ended(chain: Chain, around: Surroundings): Ending {
  const renewal = renewalOf(chain.body)
  const { terms, countedFrom } = chain
  if (renewal.kind === 'until-notice') return untilNotice(chain, around)
  if (renewal.kind !== 'tacit') return { terms, countedFrom, lastDay: lastOf(chain).end, endedBy: null }
  // A notice that is late for one term is in time for a later one.
  const hasNotice = noticesOf(chain, around).length > 0
  goOnWhile(hasNotice ? () => true : isTooLateFor(around.asOf), chain, around)
  const endedBy = endingOf(chain, around)
  return { terms, countedFrom, lastDay: endedBy === null ? null : lastOf(chain).end, endedBy }
}

/** Whether the day has passed on which notice was in time to make the last term the last of all. */
function isTooLateFor(day: PlainDate): (chain: Chain) => boolean {
  return (chain) => {
    const [period, term] = [noticePeriodOf(renewalOf(chain.body)), lastOf(chain)]
    return period !== null && isFixed(term) && compareDates(day, noticeDeadline(term, period).date) > 0
  }
}

/** The notice that runs out first ends it: so long after its receipt, which is day 0. */
function untilNotice(chain: Chain, around: Surroundings): Ending {
  const term = lastOf(chain)
  const [first, ...more] = noticesOf(chain, around).map((act) => ({ act, ...runsOut(act) }))
  const { terms, countedFrom } = chain
  if (first === undefined) return { terms, countedFrom, lastDay: null, endedBy: null }
  const { act, end, others } = more.reduce((a, b) => (earlier(a.end, b.end) === a.end ? a : b), first)
  return { terms: [...terms.slice(0, -1), { ...term, end, others }], countedFrom, lastDay: end, endedBy: act }
}

function runsOut({ received, period }: ValidTermination): { end: PlainDate; others: OtherEnd[] } {
  const { date: end, roundedUp } = after(received, period)
  const inUnits = afterUnitByUnit(received, period)
  return {
    end,
    others: [
      ...(roundedUp === null ? [] : [{ end: roundedUp, counted: 'rounded-up' } as const]),
      ...(inUnits === null ? [] : [{ end: inUnits, counted: 'unit-by-unit' } as const]),
    ],
  }
}
