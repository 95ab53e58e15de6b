import { compareDates, date as day } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { AnyRecord, RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { hasReached } from './recipients.ts'
import { partiesOf } from './signatures.ts'

/**
 * A party's duty to tell the others of an event (clause 14), or to give notice of the circumstance for which it calls
 * for renegotiation (clause 16).
 */
export interface InformationDuty {
  readonly event: RecordOf<'event'>
  /** The parties that have been told, by id, each by the first record that says so. */
  readonly told: readonly { readonly party: string; readonly by: AnyRecord }[]
  /** The parties that have not been told, by id. */
  readonly untold: readonly string[]
}

interface Surroundings {
  readonly asOf: PlainDate
  /** The body of a day: it says which parties there are, and who belongs to which. */
  bodyOn(day: PlainDate): Revision<'body'>
}

/** Owed to those that were parties of the agreement, by id, when the event became known, and still are. */
export function informationDuties(ledger: Ledger, around: Surroundings): InformationDuty[] {
  const { asOf, bodyOn } = around
  const now = partiesOf(bodyOn(asOf))
  return recordsOf(ledger, 'event').map((event) => {
    const parties = partiesOf(bodyOn(day(event.content['known-since'])))
    const others = parties.filter((party) => party !== event.content['known-by'])
    const told = others.flatMap((party) => {
      const by = firstTo(party, event, ledger, around)
      return by === null ? [] : [{ party, by }]
    })
    const untold = others.filter((party) => now.includes(party) && told.every((one) => one.party !== party))
    return { event, told, untold }
  })
}

function firstTo(
  party: string,
  { id, date, content }: RecordOf<'event'>,
  ledger: Ledger,
  { bodyOn }: Surroundings,
): AnyRecord | null {
  const by = content['known-by']
  const found =
    content['calls-for'] === 'information'
      ? recordsOf(ledger, 'information').find(
          (one) =>
            one.content.event === id &&
            one.content.from === by &&
            one.content.to.includes(party) &&
            hasReached(party, one.content['given-to'], bodyOn(one.date).content) !== 'no' &&
            compareDates(one.date, date) >= 0,
        )
      : recordsOf(ledger, 'notice').find(
          (one) =>
            one.content.subject === 'renegotiation' &&
            one.content.regarding === id &&
            one.content.from === by &&
            one.content.to === party &&
            compareDates(one.date, date) >= 0,
        )
  return found ?? null
}
