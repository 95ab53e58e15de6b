import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind, Written } from '../schema/documents.ts'
import { bodiesOf } from './because.ts'
import { chairsOf } from './chairs.ts'
import type { Documents, Revision } from './documents.ts'
import { followUpsDone } from './follow-ups.ts'
import type { History } from './history.ts'
import { informationDuties } from './information.ts'
import { folderOf } from './layout.ts'
import { ledgerOn } from './ledger.ts'
import { lifeOn } from './life.ts'
import type { Life } from './life.ts'
import { meetingsHeld } from './meetings.ts'
import { partOn } from './parts.ts'
import { renewalOf } from './renewals.ts'
import { inForceOn, inForceOrder } from './standing.ts'
import type { AdoptedRevision } from './standing.ts'
import { hasEnded } from './state.ts'
import type {
  AgreedTerm,
  AgreementStanding,
  AnyAppendix,
  Intention,
  ListedAppendix,
  OverarchingAgreement,
  Part,
  State,
} from './state.ts'
import { bodyOn } from './through-time.ts'
import { requestsToLeave } from './withdrawals.ts'
import { yearsCounted, yearsTurned } from './years.ts'

/** The state of the agreement on a day: here what is written becomes what it means. Records of later days are unknown to it. */
export function assemble(documents: Documents, asOf: PlainDate): State {
  const { settings } = documents
  const { readings } = settings.content
  const ledger = ledgerOn(documents.records, asOf)
  const life = lifeOn(documents, ledger, asOf)
  const { history, start, left, noticeRules, notices, over, reach, terminations, withdrawals } = life
  const { terms, countedFrom, lastDay, endedBy, acts: extensions } = reach
  const standing = standingOn(asOf, { start, left, terms })
  const { body, appendices, former, missing, unlisted } = partsOn(documents, history, {
    asOf,
    standing,
    over,
  })
  const written = body.current.content
  const term = termOn(terms, asOf)
  const years = yearsCounted(reach, readings.year)(asOf.add({ years: 1 }))
  const renewal = renewalOf(written)
  return {
    asOf,
    id: settings.content.agreement,
    settings,
    readings,
    standing,
    body,
    appendices,
    former,
    missing,
    unlisted,
    records: ledger,
    start,
    left,
    terms,
    countedFrom,
    lastDay,
    endedBy,
    term,
    renewal,
    intentions: written.intentions.map(intentionOf),
    overarching: overarchingOf(written['overarching-agreement']),
    acts: {
      signatures: history.signatures,
      decisions: history.decisions,
      extensions,
      terminations,
      withdrawals,
      requestsToLeave: requestsToLeave(ledger, notices),
    },
    years,
    meetings: meetingsHeld(ledger, bodiesEver(body), years),
    chairs: chairsOf(ledger, {
      asOf,
      bodyOn: (day) => bodyOn({ asOf, body }, day).content,
      changes: comingsOf(body, asOf),
      yearsBegunBy: yearsTurned(reach, readings.year),
      terms: { start: terms[0]?.start ?? term.start, end: lastDay },
      mayBeExtended: renewal.kind === 'express',
      first: readings['first-chair'],
    }),
    noticeRules,
    notices,
    information: informationDuties(ledger, { asOf, bodyOn: (day) => bodyOn({ asOf, body }, day) }),
    followUps: followUpsDone(ledger),
  }
}

/** What was to count only from a day on which the agreement no longer binds never counts. */
function beforeEnd<K extends PartKind>(one: AdoptedRevision<K>, over: PlainDate | null): AdoptedRevision<K> {
  const isInTime = over === null || one.effective === null || compareDates(one.effective, over) < 0
  return isInTime ? one : { ...one, effective: null }
}

/** The ids of the bodies that the agreement has or has had. */
function bodiesEver({ current, revisions }: State['body']): string[] {
  const inForce = revisions.filter(({ state }) => state === 'superseded').map(({ revision }) => revision)
  return [...new Set([current, ...inForce].flatMap(({ content }) => content.bodies.map(({ id }) => id)))]
}

/** The days by the state's on which a body came into force, in order. */
function comingsOf({ revisions }: State['body'], asOf: PlainDate): PlainDate[] {
  return inForceOrder(revisions)
    .map(({ effective }) => effective)
    .filter((day) => compareDates(day, asOf) <= 0)
}

interface Binding {
  readonly start: PlainDate | null
  readonly left: PlainDate | null
  readonly terms: readonly AgreedTerm[]
}

/** The first that applies. */
function standingOn(asOf: PlainDate, { start, left, terms }: Binding): AgreementStanding {
  if (start === null) return 'unsigned'
  if (compareDates(asOf, start) < 0) return 'not-started'
  if (left !== null && compareDates(left, asOf) <= 0) return 'withdrawn'
  return terms.every(({ end }) => end !== null && compareDates(end, asOf) < 0) ? 'expired' : 'in-force'
}

/** The term that the day is in; else the first before it begins, and the last one begun. */
function termOn(terms: readonly AgreedTerm[], day: PlainDate): AgreedTerm {
  const [first] = terms
  const begun = terms.findLast(({ start }) => compareDates(start, day) <= 0) ?? first
  if (begun === undefined) throw new RangeError('An agreement has at least one term')
  return begun
}

function listedIn({ content }: Revision<'body'>): ListedAppendix[] {
  return content.appendices.map((entry, index) => ({ entry, index }))
}

/** The appendices that a body in force listed and the next one did not, and the day on which that one came into force. */
function droppedFrom(
  { current, revisions }: State['body'],
  asOf: PlainDate,
): { readonly listed: ListedAppendix; readonly on: PlainDate }[] {
  const order = inForceOrder(revisions).filter(({ effective }) => compareDates(effective, asOf) <= 0)
  const kept = new Set(listedIn(current).map(({ entry }) => folderOf(entry)))
  const dropped = order.flatMap(({ revision }, index) => {
    const next = order[index + 1]
    if (next === undefined) return []
    const remaining = new Set(listedIn(next.revision).map(({ entry }) => folderOf(entry)))
    return listedIn(revision)
      .filter(({ entry }) => !remaining.has(folderOf(entry)) && !kept.has(folderOf(entry)))
      .map((listed) => ({ listed, on: next.effective }))
  })
  // Of one that came back and was dropped again the last time counts.
  return dropped.filter(({ listed }, index) =>
    dropped.slice(index + 1).every((one) => folderOf(one.listed.entry) !== folderOf(listed.entry)),
  )
}

/** What was in force of the appendix counted until another body took its place. */
function endedOn(day: PlainDate, appendix: AnyAppendix): AnyAppendix {
  const revisions = appendix.revisions.map((one) =>
    one.state === 'in-force' ? { ...one, state: 'superseded' as const, superseded: day } : one,
  )
  return { ...appendix, proposals: [], revisions } as AnyAppendix
}

type Parts = Pick<State, 'body' | 'appendices' | 'former' | 'missing' | 'unlisted'>

function partsOn(
  documents: Documents,
  history: History,
  { asOf, standing, over }: Pick<State, 'asOf' | 'standing'> & Pick<Life, 'over'>,
): Parts {
  const isOver = hasEnded({ standing })
  const bodyInForce = inForceOn(history.body.adopted, asOf)?.revision ?? history.body.bodyOn(asOf)
  const around = {
    asOf,
    bodies: bodiesOf({ current: bodyInForce, revisions: history.body.adopted }),
    isOver,
    needsOf: (revision: Revision) => history.needsOf(revision, asOf),
  }
  const inTime = <K extends PartKind>(one: AdoptedRevision<K>) => beforeEnd(one, isOver ? over : null)
  const body = partOn('body', 'body', history.body.adopted.map(inTime), around)
  const appendixOf = (listed: ListedAppendix): AnyAppendix[] => {
    const { id, kind } = listed.entry
    const revisions = documents.appendices
      .filter((revision) => revision.part === id && revision.kind === kind)
      .toSorted((a, b) => compareDates(a.date, b.date))
      .map((revision) => inTime(history.adopted<PartKind>(revision)))
    if (revisions.length === 0) return []
    const part: Part<PartKind> = partOn(id, kind, revisions, around)
    return [{ ...part, listed } as AnyAppendix]
  }
  const listed = listedIn(body.current)
  const appendices = listed.flatMap(appendixOf)
  const found = new Set(appendices.map((appendix) => folderOf(appendix)))
  return {
    body,
    appendices: appendices.toSorted((a, b) => a.listed.entry.number - b.listed.entry.number),
    former: droppedFrom(body, asOf).flatMap(({ listed: entry, on }) =>
      appendixOf(entry).map((appendix) => endedOn(on, appendix)),
    ),
    missing: listed.filter(({ entry }) => !found.has(folderOf(entry))),
    unlisted: documents.appendices.filter(({ part, kind }) => !found.has(folderOf({ id: part, kind }))),
  }
}

function intentionOf(written: Written['body']['intentions'][number]): Intention {
  return { ...written, from: date(written.from), to: dateOrNull(written.to) }
}

function overarchingOf({
  term,
  date: signed,
  ...written
}: Written['body']['overarching-agreement']): OverarchingAgreement {
  return { ...written, date: dateOrNull(signed), start: dateOrNull(term.start), end: dateOrNull(term.end) }
}

function dateOrNull(written: string | null): PlainDate | null {
  return written === null ? null : date(written)
}
