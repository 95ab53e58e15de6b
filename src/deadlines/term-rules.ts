import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import { renewalOf } from '../repository/renewals.ts'
import type { Renewal } from '../repository/renewals.ts'
import { inForceOrder } from '../repository/standing.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'

/** What says how a term ends or goes on. */
export interface TermRules {
  readonly body: Revision<'body'>
  readonly renewal: Renewal
  /** The first day since which the agreement has said so; null while it is not in force. */
  readonly since: PlainDate | null
}

/** By the body by which the term is renewed. */
export function rulesOf(state: State, term: AgreedTerm): TermRules {
  const body = bodyOfTerm(state, term)
  return { body, renewal: renewalOf(body.content), since: saidSince(body, state) }
}

/** The body by which a term is renewed: that of the day on which the parties extended it, else of its last day. */
export function bodyOfTerm(state: State, { number, end }: AgreedTerm): Revision<'body'> {
  return bodyOn(state, state.terms[number]?.extension?.date ?? end ?? state.asOf)
}

/** Whether a day passed before the agreement said what the day follows from. */
export function isOlderThan({ since }: TermRules, day: PlainDate): boolean {
  return since !== null && compareDates(day, since) < 0
}

/** Of the bodies that came into force before it one after another and say the same, the first. */
function saidSince(body: Revision<'body'>, { body: { revisions } }: State): PlainDate | null {
  const order = inForceOrder(revisions)
  const until = order.slice(0, order.findIndex(({ revision }) => revision.file === body.file) + 1)
  const other = until.findLastIndex(
    ({ revision }) => revision !== body && renewalIn(revision) !== renewalIn(body),
  )
  return until[other + 1]?.effective ?? null
}

function renewalIn({ content: { term } }: Revision<'body'>): string {
  return JSON.stringify(term.renewal, Object.keys(term.renewal).toSorted())
}
