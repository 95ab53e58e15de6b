import { compareDates, date } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { PartKind } from '../schema/documents.ts'
import type { DecisionAct, SignatoryFault, SignatureAct } from './acts.ts'
import { bodyHistoryOf } from './body-history.ts'
import type { BodyHistory } from './body-history.ts'
import { changerOf } from './changers.ts'
import type { Changer } from './changers.ts'
import { decisionActs } from './decisions.ts'
import type { Documents, RecordOf, Revision } from './documents.ts'
import type { Ledger } from './ledger.ts'
import { byDate, revisionsIn } from './revisions.ts'
import { bodySignedFor, partiesOf, signatoryFaults, signatureActs } from './signatures.ts'
import { adoptionOf, effectiveDay } from './standing.ts'
import type { AdoptedRevision, Needs } from './standing.ts'

/** What has made which revision valid, by the records known on a day. */
export interface History {
  readonly signatures: readonly SignatureAct[]
  readonly decisions: readonly DecisionAct[]
  readonly body: BodyHistory
  /** What made an appendix's revision valid. */
  adopted<K extends PartKind>(revision: Revision<K>): AdoptedRevision<K>
  /** What it takes, on a day, to make a revision valid that is not. */
  needsOf(revision: Revision, asOf: PlainDate): Needs
  signatoryFaults(signature: RecordOf<'signature'>): SignatoryFault[]
}

/**
 * The body is settled first, since it says who may sign and decide the rest. What is signed or decided on `over` or later
 * has no effect: on that day the agreement no longer binds.
 */
export function historyOf(documents: Documents, ledger: Ledger, over: PlainDate | null): History {
  const revisions = revisionsIn(documents)
  const { readings } = documents.settings.content
  const body = bodyHistoryOf(byDate(documents.body), inTime(ofBody(documents, ledger), over))
  const signed = signatureActs(ledger, revisions, (signature, revision) =>
    isBody(revision)
      ? [bodySignedFor(signature.content.party, revision, documents.body), body.bodyOn(signature.date)]
      : [body.bodyOn(signature.date)],
  )
  const signatures = inTime(signed, over)
  const changerOn = (revision: Revision, day: PlainDate): Changer =>
    revisions.isFirst(revision)
      ? { kind: 'signatures' }
      : changerOf(revision.part, body.bodyOn(day).content, readings)
  const decided = decisionActs(ledger, revisions, (revision, { date }) => changerOn(revision, date))
  const decisions = decided.map((act) => withLateness(act, act.meeting.date, over))
  const valid = { signatures: signatures.filter(isValid), decisions: decisions.filter(isValid) }
  return {
    signatures,
    decisions,
    body,
    adopted: (revision) => {
      const adoption = adoptionOf(revision, valid, (day) => partiesOf(body.bodyOn(day)))
      return { revision, adoption, effective: effectiveDay(revision, adoption, body.start) }
    },
    needsOf: (revision, asOf) => {
      const changer = changerOn(revision, asOf)
      if (changer.kind === 'decision') return { kind: 'decision', bodies: [changer.body] }
      const own = isBody(revision) ? partiesOf(revision) : []
      const others = own.length > 0 && revisions.isFirst(revision) ? [] : partiesOf(body.bodyOn(asOf))
      const signed = partiesThatSigned(revision, valid.signatures)
      return {
        kind: 'signatures',
        parties: [...new Set([...own, ...others])].filter((id) => !signed.has(id)),
      }
    },
    signatoryFaults: (signature) => signatoryFaults(signature, [body.bodyOn(signature.date)]),
  }
}

/** Who signs a body with another term that has not ended agrees anew, and so also on what is signed with it. */
function inTime(acts: readonly SignatureAct[], over: PlainDate | null): SignatureAct[] {
  if (over === null) return [...acts]
  const anew = new Set(
    acts
      .filter(({ revision, signature }) => revision !== null && isAnew(revision, signature.date, over))
      .map(({ signature }) => signature.id),
  )
  return acts.map((act) => (anew.has(act.signature.id) ? act : withLateness(act, act.signature.date, over)))
}

function isAnew(revision: Revision, signed: PlainDate, over: PlainDate): boolean {
  if (!isBody(revision)) return false
  const { start, end } = revision.content.term
  return end === null ? compareDates(over, date(start)) <= 0 : compareDates(signed, date(end)) <= 0
}

function withLateness<Act extends { readonly faults: readonly unknown[] }>(
  act: Act,
  on: PlainDate,
  over: PlainDate | null,
): Act {
  if (over === null || compareDates(on, over) < 0) return act
  return { ...act, faults: [...act.faults, { kind: 'agreement-over', since: over }] }
}

/** The signatures of the body alone: who signs a body stands in that body, and in the one before it. */
function ofBody(documents: Documents, ledger: Ledger): SignatureAct[] {
  const bodies = revisionsIn({ ...documents, appendices: [] })
  return signatureActs(ledger, bodies, ({ content, date }, revision) =>
    isBody(revision)
      ? [bodySignedFor(content.party, revision, documents.body), ...before(revision, date, documents.body)]
      : [],
  )
}

/** The body before this one that was dated by the day of the signature. */
function before(
  { date }: Revision<'body'>,
  day: PlainDate,
  bodies: readonly Revision<'body'>[],
): Revision<'body'>[] {
  const former = byDate(bodies).findLast(
    (one) => compareDates(one.date, date) < 0 && compareDates(one.date, day) <= 0,
  )
  return former === undefined ? [] : [former]
}

function isBody(revision: Revision): revision is Revision<'body'> {
  return revision.kind === 'body'
}

function isValid({ faults }: { readonly faults: readonly unknown[] }): boolean {
  return faults.length === 0
}

function partiesThatSigned({ file }: Revision, signatures: readonly SignatureAct[]): ReadonlySet<string> {
  return new Set(
    signatures
      .filter(({ revision }) => revision?.file === file)
      .map(({ signature }) => signature.content.party),
  )
}
