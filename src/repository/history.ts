import { compareDates, date, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Cited, PartKind } from '../schema/documents.ts'
import type { DecisionAct, DecisionFault, SignatoryFault, SignatureAct, SignatureFault } from './acts.ts'
import { changerOf } from './changers.ts'
import { digestOf } from './digest.ts'
import type { Documents, RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { adoptionOf, effectiveDay, inForceOn } from './standing.ts'
import type { Adoption, AdoptedRevision, Needs, RequiredParties } from './standing.ts'

/** What has made which revision valid, by the records known on a day. */
export interface History {
  readonly signatures: readonly SignatureAct[]
  readonly decisions: readonly DecisionAct[]
  readonly body: readonly AdoptedRevision<'body'>[]
  /** The first day on which the agreement binds; null until every party has signed its body. */
  readonly start: PlainDate | null
  /** The body by which acts of a day are judged: the one in force, before that the one signed or to be signed. */
  bodyOn(day: PlainDate): Revision<'body'>
  adopted<K extends PartKind>(revision: Revision<K>): AdoptedRevision<K>
  needsOf(revision: Revision, asOf: PlainDate): Needs
  /** What is wrong with who signed, as the body has it on that day. */
  signatoryFaults(signature: RecordOf<'signature'>): SignatoryFault[]
}

export function historyOf(documents: Documents, ledger: Ledger): History {
  const readings = documents.settings.content.readings
  const byPart = new Map<string, Revision[]>()
  for (const revision of inOrder([...documents.body, ...documents.appendices])) {
    byPart.set(revision.part, [...(byPart.get(revision.part) ?? []), revision])
  }
  const find = (cited: Cited): Revision | null =>
    byPart.get(cited.part)?.find((revision) => revision.content.date === cited.date) ?? null

  const ofBody = citations(ledger)
    .filter(({ cited }) => cited.part === 'body')
    .map((one) =>
      signatureAct(one, find(one.cited), (revision) =>
        bodyOfParty(one.signature.content.party, revision, documents.body),
      ),
    )
  const bodies = bodyHistory(inOrder(documents.body), ofBody)
  const { bodyOn, start } = bodies

  const ofAppendices = citations(ledger)
    .filter(({ cited }) => cited.part !== 'body')
    .map((one) => signatureAct(one, find(one.cited), () => bodyOn(one.signature.date)))
  const decisions = decisionsIn(ledger).map((one) => {
    const revision = find(one.cited)
    const isFirst = revision !== null && byPart.get(revision.part)?.[0] === revision
    const changer = isFirst ? SIGNED : changerOf(one.cited.part, bodyOn(one.meeting.date).content, readings)
    const right = changer.kind === 'decision' ? [changer.body] : []
    return { ...one, revision, faults: [...decisionFaults(one, revision, right)] }
  })
  const signatures = [...ofBody, ...ofAppendices].toSorted((a, b) =>
    compareDates(a.signature.date, b.signature.date),
  )
  const valid = {
    signatures: signatures.filter(({ faults }) => faults.length === 0),
    decisions: decisions.filter(({ faults }) => faults.length === 0),
  }
  const partiesOn: RequiredParties = (day) => partiesOf(bodyOn(day))
  return {
    signatures,
    decisions,
    body: bodies.adopted,
    start,
    bodyOn,
    adopted: (revision) => {
      const adoption = adoptionOf(revision, valid, partiesOn)
      return { revision, adoption, effective: effectiveDay(revision, adoption, start) }
    },
    needsOf: (revision, asOf) => {
      const isFirst = byPart.get(revision.part)?.[0]?.file === revision.file
      const body = bodyOn(asOf)
      const changer = isFirst ? SIGNED : changerOf(revision.part, body.content, readings)
      if (changer.kind === 'decision') return { kind: 'decision', bodies: [changer.body] }
      const own = revision.kind === 'body' ? partiesOf(revision as Revision<'body'>) : []
      const parties = isFirst && own.length > 0 ? own : [...new Set([...own, ...partiesOf(body)])]
      return {
        kind: 'signatures',
        parties: parties.filter((party) => !hasSigned(party, revision, valid.signatures)),
      }
    },
    signatoryFaults: (signature) => signatoryFaults(signature, bodyOn(signature.date)),
  }
}

const SIGNED = { kind: 'signatures' } as const

/** The body that says who signs for a party: the one that is signed, or the one before it where it leaves the party out. */
function bodyOfParty(
  party: string,
  signed: Revision<'body'>,
  bodies: readonly Revision<'body'>[],
): Revision<'body'> {
  if (partiesOf(signed).includes(party)) return signed
  const before = inOrder(bodies).findLast(
    (body) => compareDates(body.date, signed.date) < 0 && partiesOf(body).includes(party),
  )
  return before ?? signed
}

interface Citation {
  readonly signature: RecordOf<'signature'>
  readonly index: number
  readonly cited: Cited
}

function citations(ledger: Ledger): Citation[] {
  return recordsOf(ledger, 'signature').flatMap((signature) => {
    const { signs } = signature.content
    if (signs.kind !== 'revisions') return []
    return signs.revisions.map((cited, index) => ({ signature, index, cited }))
  })
}

function signatureAct(
  citation: Citation,
  revision: Revision | null,
  bodyFor: (revision: Revision<'body'>) => Revision<'body'>,
): SignatureAct {
  if (revision === null) return { ...citation, revision, faults: [{ kind: 'unknown-revision' }] }
  const body = bodyFor(revision as Revision<'body'>)
  const faults: SignatureFault[] = [
    ...digestFaults(citation.cited, revision),
    ...signatoryFaults(citation.signature, body),
  ]
  return { ...citation, revision, faults }
}

function digestFaults(cited: Cited, revision: Revision): { kind: 'digest'; actual: string }[] {
  const actual = digestOf(revision.content)
  return actual === cited.digest ? [] : [{ kind: 'digest', actual }]
}

function signatoryFaults(
  { content: { party, signatory } }: RecordOf<'signature'>,
  body: Revision<'body'>,
): SignatoryFault[] {
  const right = body.content.signing.signatories.filter((one) => one.party === party).map(({ role }) => role)
  return right.includes(signatory.role) ? [] : [{ kind: 'signatory', right }]
}

interface DecisionTaken {
  readonly meeting: RecordOf<'meeting'>
  readonly index: number
  readonly cited: Cited
}

function decisionsIn(ledger: Ledger): DecisionTaken[] {
  return recordsOf(ledger, 'meeting').flatMap((meeting) =>
    meeting.content.decisions.flatMap((decision, index) =>
      decision.kind === 'adopt' ? [{ meeting, index, cited: decision.revision }] : [],
    ),
  )
}

function* decisionFaults(
  { meeting, cited }: DecisionTaken,
  revision: Revision | null,
  right: readonly string[],
): Iterable<DecisionFault> {
  if (meeting.content.minutes === null) yield { kind: 'no-minutes' }
  if (revision === null) {
    yield { kind: 'unknown-revision' }
    return
  }
  yield* digestFaults(cited, revision)
  if (!right.includes(meeting.content.body)) yield { kind: 'wrong-body', right }
  if (compareDates(meeting.date, revision.date) < 0) yield { kind: 'before-revision' }
}

interface BodyHistory {
  readonly adopted: readonly AdoptedRevision<'body'>[]
  readonly start: PlainDate | null
  bodyOn(day: PlainDate): Revision<'body'>
}

/**
 * The agreement begins with the body that every party of it signed first, and not before its term. A later body needs
 * the signatures of its own parties and of those of the body that it takes the place of.
 */
function bodyHistory(revisions: readonly Revision<'body'>[], acts: readonly SignatureAct[]): BodyHistory {
  const valid = { signatures: acts.filter(({ faults }) => faults.length === 0), decisions: [] }
  const [oldest] = revisions
  if (oldest === undefined) throw new RangeError('An agreement has at least one revision of its body')
  const signed = revisions
    .flatMap((revision) => {
      const adoption = adoptionOf(revision, valid, () => partiesOf(revision))
      return adoption === null ? [] : [{ revision, adoption }]
    })
    .toSorted((a, b) => compareDates(a.adoption.on, b.adoption.on))
  const [initial, ...later] = signed
  if (initial === undefined) {
    const adopted = revisions.map((revision) => ({ revision, adoption: null, effective: null }))
    return { adopted, start: null, bodyOn: () => oldest }
  }
  const start = startOf(initial)
  const known: AdoptedRevision<'body'>[] = [{ ...initial, effective: start }]
  const bodyOn = (day: PlainDate): Revision<'body'> => inForceOn(known, day)?.revision ?? initial.revision
  for (const { revision } of later) {
    const required: RequiredParties = (day) => [...partiesOf(revision), ...partiesOf(bodyOn(day))]
    const adoption = adoptionOf(revision, valid, required)
    known.push({ revision, adoption, effective: effectiveDay(revision, adoption, start) })
  }
  const adopted = revisions.map(
    (revision) =>
      known.find((one) => one.revision === revision) ?? { revision, adoption: null, effective: null },
  )
  return { adopted, start, bodyOn }
}

function startOf({ revision, adoption }: { revision: Revision<'body'>; adoption: Adoption }): PlainDate {
  return later(later(revision.date, adoption.on), date(revision.content.term.start))
}

function partiesOf({ content }: Revision<'body'>): string[] {
  return content.parties.map(({ id }) => id)
}

function hasSigned(party: string, { file }: Revision, signatures: readonly SignatureAct[]): boolean {
  return signatures.some(
    ({ signature, revision }) => revision?.file === file && signature.content.party === party,
  )
}

function inOrder<K extends PartKind>(revisions: readonly Revision<K>[]): Revision<K>[] {
  return revisions.toSorted((a, b) => compareDates(a.date, b.date) || (a.file < b.file ? -1 : 1))
}
