import { earlier, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { TerminationAct, TerminationFault } from './acts.ts'
import type { Revision } from './documents.ts'
import type { NoticeSent } from './notices.ts'
import { noticePeriodOf, renewalOf } from './renewals.ts'
import type { Renewal } from './renewals.ts'

/** The body by which the acts of a day are judged. */
type BodyOn = (day: PlainDate) => Revision<'body'>

/**
 * The notices to end the agreement, put together: a party's notice is one when every other party has received it, however
 * many letters that took. Each is judged by the body of the day on which it was received by the last.
 */
export function terminationsIn(notices: readonly NoticeSent[], bodyOn: BodyOn): TerminationAct[] {
  const sent = notices.filter(({ notice }) => notice.content.subject === 'termination')
  const parties = [...new Set(sent.map(({ notice }) => notice.content.from))]
  return parties.flatMap((party) => {
    const own = sent.filter(({ notice }) => notice.content.from === party)
    return [...wholeNotices(party, own, bodyOn)]
  })
}

/** A party's notices one after another: with the one that reaches the last of the others, the next begins. */
function* wholeNotices(party: string, sent: readonly NoticeSent[], bodyOn: BodyOn): Iterable<TerminationAct> {
  let notices: Notices | null = null
  for (const one of sent) {
    notices = notices === null ? [one] : [...notices, one]
    const act = judged(party, notices, bodyOn)
    if (act.received === null) continue
    yield act
    notices = null
  }
  if (notices !== null) yield judged(party, notices, bodyOn)
}

type Notices = TerminationAct['notices']

function judged(party: string, notices: Notices, bodyOn: BodyOn): TerminationAct {
  const [first, ...more] = notices
  const last = more.at(-1) ?? first
  const parties = bodyOn(last.notice.date).content.parties.map(({ id }) => id)
  const others = parties.filter((id) => id !== party)
  const untold = others.filter((id) => receivedBy(id, notices) === null)
  const received = untold.length > 0 ? null : latest(others.flatMap((id) => receivedBy(id, notices) ?? []))
  const renewal = renewalOf(bodyOn(received ?? last.notice.date).content)
  const isOpen = notices.some(
    ({ receivedBetween: days }) => days !== null && !days.earliest.equals(days.latest),
  )
  return {
    party,
    notices,
    received,
    isOpen,
    period: noticePeriodOf(renewal),
    faults: faultsOf(renewal, untold),
  }
}

/** Who has received it does not matter where there is nothing to end. */
function faultsOf(renewal: Renewal, untold: readonly string[]): TerminationFault[] {
  if (noticePeriodOf(renewal) === null)
    return [{ kind: renewal.kind === 'until-notice' ? 'no-period' : 'not-provided' }]
  return untold.length > 0 ? [{ kind: 'untold', parties: untold }] : []
}

/** The first day by which a party is deemed to have received one of the notices, whichever reading is chosen. */
function receivedBy(party: string, notices: Notices): PlainDate | null {
  const [first, ...more] = notices.flatMap(({ notice, receivedBetween }) =>
    notice.content.to === party && receivedBetween !== null ? [receivedBetween.latest] : [],
  )
  return first === undefined ? null : more.reduce(earlier, first)
}

function latest([first, ...more]: readonly PlainDate[]): PlainDate | null {
  return first === undefined ? null : more.reduce(later, first)
}
