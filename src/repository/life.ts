import { compareDates, date, dayAfter } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { TerminationAct, WithdrawalAct } from './acts.ts'
import type { AnyAppendixRevision, Documents, Revision } from './documents.ts'
import { extensionAct } from './extensions.ts'
import { historyOf } from './history.ts'
import type { History } from './history.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { noticesSent } from './notices.ts'
import type { NoticeRules, NoticeSent } from './notices.ts'
import { inForceOn, inForceOrder } from './standing.ts'
import type { Readings } from './state.ts'
import { terminationsIn } from './terminations.ts'
import { termsBy } from './terms.ts'
import type { Terms } from './terms.ts'
import { leftOn, withdrawalsIn } from './withdrawals.ts'

/** What has been agreed and done, and how long the agreement binds, by the records known on a day. */
export interface Life {
  readonly history: History
  /** The first day on which the agreement binds, since it last had ended; null until every party has signed. */
  readonly start: PlainDate | null
  readonly noticeRules: NoticeRules
  readonly notices: readonly NoticeSent[]
  readonly terminations: readonly TerminationAct[]
  readonly withdrawals: readonly WithdrawalAct[]
  readonly reach: Terms
  /** The first day on which the agreement no longer binds because a party has left it in time; null when none has. */
  readonly left: PlainDate | null
  /** The first day on which it no longer binds as far as is known; null while no last day is known, or another term is to begin. */
  readonly over: PlainDate | null
}

/**
 * What is signed or decided once the agreement no longer binds has no effect. Until when it binds shows only when all that
 * was done has been looked at; then what was done too late is left out of account.
 */
export function lifeOn(documents: Documents, ledger: Ledger, asOf: PlainDate): Life {
  const life = livedUntil(null, documents, ledger, asOf)
  const { over } = life
  return over !== null && isActedSince(over, ledger) ? livedUntil(over, documents, ledger, asOf) : life
}

/** `closed` is the first day on which nothing can be signed or decided any more; null when there is none. */
function livedUntil(closed: PlainDate | null, documents: Documents, ledger: Ledger, asOf: PlainDate): Life {
  const { readings } = documents.settings.content
  const history = historyOf(documents, ledger, closed)
  const noticeRules: NoticeRules = {
    bodyOn: history.body.bodyOn,
    contactsOn: (day) => contactsOn(documents.appendices, history, day),
  }
  const notices = noticesSent(ledger, { readings, ...noticeRules })
  const terminations = terminationsIn(notices, history.body.bodyOn)
  const withdrawals = withdrawalsIn(ledger, notices)
  const sources = { ledger, history, readings, terminations, withdrawals }
  const reach = termsOn(asOf, sources)
  const left = leftOn(withdrawals, reach)
  const start = resumedOn(withdrawals, reach) ?? history.body.start
  const over = isToBegin(history, asOf) ? null : (left ?? (reach.lastDay && dayAfter(reach.lastDay)))
  return { history, start, noticeRules, notices, terminations, withdrawals, reach, left, over }
}

/** The day on which the agreement began anew after it had ended; null where it never had. */
function resumedOn(
  withdrawals: readonly WithdrawalAct[],
  { resumed, since, terms }: Terms,
): PlainDate | null {
  const [first] = terms
  const leftBefore = since === null ? null : leftOn(withdrawals, { lastDay: null, since: null })
  const isAfterLeaving =
    leftBefore !== null && first !== undefined && compareDates(leftBefore, first.start) <= 0
  return isAfterLeaving ? since : resumed
}

/** Whether every party has signed a body with a term that is still to begin. */
function isToBegin({ body }: History, asOf: PlainDate): boolean {
  return body.adopted.some(
    ({ revision, effective }) =>
      effective !== null && compareDates(asOf, date(revision.content.term.start)) < 0,
  )
}

function isActedSince(day: PlainDate, ledger: Ledger): boolean {
  const acts = [...recordsOf(ledger, 'signature'), ...recordsOf(ledger, 'meeting')]
  return acts.some((act) => compareDates(day, act.date) <= 0)
}

interface Sources {
  readonly ledger: Ledger
  readonly history: History
  readonly readings: Readings
  readonly terminations: readonly TerminationAct[]
  readonly withdrawals: readonly WithdrawalAct[]
}

function termsOn(asOf: PlainDate, { ledger, history, readings, terminations, withdrawals }: Sources): Terms {
  const { adopted, bodyOn, start } = history.body
  const initial = bodyOn(start?.subtract({ days: 1 }) ?? asOf)
  const bodies = inForceOrder(adopted).filter(({ effective }) => compareDates(effective, asOf) <= 0)
  return termsBy(ledger, {
    asOf,
    initial,
    // Of those that come into force on one day the last takes the place of the others.
    later: bodies.flatMap(({ revision, effective }, index) =>
      revision === initial || bodies[index + 1]?.effective.equals(effective) === true
        ? []
        : [{ body: revision, on: effective }],
    ),
    terminations,
    judge: (extension, extended, { body, countedFrom, since }) =>
      extensionAct(extension, extended, {
        body,
        countedFrom,
        ledger,
        reading: readings.extension,
        isBinding: start !== null,
        left: leftOn(withdrawals, { lastDay: null, since }),
        signatures: recordsOf(ledger, 'signature')
          .filter(
            ({ content: { signs }, date: on }) =>
              signs.kind === 'extension' &&
              signs.extension === extension.id &&
              compareDates(on, extension.date) >= 0,
          )
          .map((signature) => ({ signature, faults: history.signatoryFaults(signature) })),
      }),
  })
}

/** The contact lists in force on a day; of a list that has none in force yet, its first revision. */
function contactsOn(
  revisions: readonly AnyAppendixRevision[],
  history: History,
  day: PlainDate,
): Revision<'contacts'>[] {
  const lists = revisions.filter((revision) => revision.kind === 'contacts')
  return [...new Set(lists.map(({ part }) => part))].flatMap((part) => {
    const ofPart = lists.filter((list) => list.part === part).toSorted((a, b) => compareDates(a.date, b.date))
    const inForce =
      inForceOn(
        ofPart.map((list) => history.adopted(list)),
        day,
      )?.revision ?? ofPart[0]
    return inForce === undefined ? [] : [inForce]
  })
}
