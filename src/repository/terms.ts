import { compareDates, date, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { after, afterUnitByUnit } from '../domain/duration.ts'
import { extend, isFixed, noticeDeadline } from '../domain/terms.ts'
import type { OtherEnd } from '../domain/terms.ts'
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
    around: { readonly first: AgreedTerm; readonly body: Written['body'] },
  ): ExtensionAct
}

export interface Terms {
  /**
   * The first, each by which it has been validly extended, and each that has come, or is bound to come, by itself.
   */
  readonly terms: readonly AgreedTerm[]
  /** The last day of all that is agreed; null while the agreement goes on until somebody ends it. */
  readonly lastDay: PlainDate | null
  /** The notice that ended it, or will. */
  readonly endedBy: ValidTermination | null
  readonly acts: readonly ExtensionAct[]
}

/**
 * The terms as they follow from what has happened, in its order (clause 4). Each extension on record extends the last
 * valid term; where the agreement goes on by itself, term follows on term until a notice is in time; a later body that sets
 * another term begins anew, and no notice from before it counts any more.
 */
export function termsBy(ledger: Ledger, around: Surroundings): Terms {
  const acts: ExtensionAct[] = []
  let chain = begun(around.initial.content, null)
  for (const event of eventsIn(ledger, around)) {
    goOnWhile(isOverBy(event.on), chain, around)
    if (event.kind === 'body') chain = continued(chain, event.body.content, event.on)
    else {
      const { body, terms } = chain
      const act = around.judge(event.extension, lastOf(chain), { first: terms[0], body })
      acts.push(act)
      if (act.isValid) chain.terms.push({ ...act.term, others: [], extension: event.extension })
    }
  }
  goOnWhile(isOverBy(around.asOf), chain, around)
  return { ...ended(chain, around), acts }
}

/** Terms that follow one on another under bodies that set the same first term. */
interface Chain {
  readonly body: Written['body']
  readonly terms: [AgreedTerm, ...AgreedTerm[]]
  /** The day from which they are as they are; null from the beginning. */
  readonly since: PlainDate | null
}

function begun(body: Written['body'], since: PlainDate | null): Chain {
  const { start, end } = body.term
  const first = { number: 1, start: date(start), end: end === null ? null : date(end) }
  return { body, terms: [{ ...first, others: [], extension: null }], since }
}

function continued({ body: { term }, terms, since }: Chain, body: Written['body'], on: PlainDate): Chain {
  const isSame = term.start === body.term.start && term.end === body.term.end
  return isSame ? { body, terms, since } : begun(body, on)
}

type Event =
  | { readonly kind: 'body'; readonly on: PlainDate; readonly body: Revision<'body'> }
  | { readonly kind: 'extension'; readonly on: PlainDate; readonly extension: RecordOf<'extension'> }

/** Of one day, the body comes first: by it the acts of that day are judged. */
function eventsIn(ledger: Ledger, { later }: Surroundings): Event[] {
  const bodies = later.map(({ body, on }): Event => ({ kind: 'body', on, body }))
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
  const [renewal, term, [first]] = [renewalOf(chain.body), lastOf(chain), chain.terms]
  if (renewal.kind !== 'tacit' || !isFixed(term) || endingOf(chain, around) !== null) return false
  const next = extend(term, renewal.extension, isFixed(first) ? first : term)
  chain.terms.push({ ...next, extension: null })
  return true
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

/** How the terms end, as far as is known. */
function ended(chain: Chain, around: Surroundings): Omit<Terms, 'acts'> {
  const renewal = renewalOf(chain.body)
  if (renewal.kind === 'until-notice') return untilNotice(chain, around)
  if (renewal.kind !== 'tacit') return { terms: chain.terms, lastDay: lastOf(chain).end, endedBy: null }
  // A notice that is late for one term is in time for a later one.
  const hasNotice = noticesOf(chain, around).length > 0
  goOnWhile(hasNotice ? () => true : isTooLateFor(around.asOf), chain, around)
  const endedBy = endingOf(chain, around)
  return { terms: chain.terms, lastDay: endedBy === null ? null : lastOf(chain).end, endedBy }
}

/** Whether the day has passed on which notice was in time to make the last term the last of all. */
function isTooLateFor(day: PlainDate): (chain: Chain) => boolean {
  return (chain) => {
    const [period, term] = [noticePeriodOf(renewalOf(chain.body)), lastOf(chain)]
    return period !== null && isFixed(term) && compareDates(day, noticeDeadline(term, period).date) > 0
  }
}

/** The notice that runs out first ends it: so long after its receipt, which is day 0. */
function untilNotice(chain: Chain, around: Surroundings): Omit<Terms, 'acts'> {
  const term = lastOf(chain)
  const [first, ...more] = noticesOf(chain, around).map((act) => ({ act, ...runsOut(act) }))
  if (first === undefined) return { terms: chain.terms, lastDay: null, endedBy: null }
  const { act, end, others } = more.reduce((a, b) => (earlier(a.end, b.end) === a.end ? a : b), first)
  return { terms: [...chain.terms.slice(0, -1), { ...term, end, others }], lastDay: end, endedBy: act }
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
