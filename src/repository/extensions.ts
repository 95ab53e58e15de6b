import { compareDates, date, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration } from '../domain/duration.ts'
import { consultationDeadline, contains, extend } from '../domain/terms.ts'
import type { Term } from '../domain/terms.ts'
import type { Written } from '../schema/documents.ts'
import type { ExtensionAct, ExtensionFault, ExtensionSignature } from './acts.ts'
import type { RecordOf, Revision } from './documents.ts'
import { recordNamed, recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { signedByAll } from './standing.ts'
import type { AgreedTerm, Readings, Renewal } from './state.ts'

interface Surroundings {
  readonly asOf: PlainDate
  readonly reading: Readings['extension']
  /** The body by which the acts of a day are judged. */
  bodyOn(day: PlainDate): Revision<'body'>
  /** The signatures on an extension, and what is wrong with each. */
  signaturesOf(extension: RecordOf<'extension'>): readonly ExtensionSignature[]
}

export interface Terms {
  /** The first, and each by which it has been validly extended. */
  readonly terms: readonly AgreedTerm[]
  readonly acts: readonly ExtensionAct[]
}

/**
 * The terms by the extensions on record (clause 4). Each extends the last valid one and is judged by the body of its own
 * day; a later body that sets another term begins anew.
 */
export function termsBy(ledger: Ledger, around: Surroundings): Terms {
  const acts: ExtensionAct[] = []
  let terms: AgreedTerm[] = []
  const goOnBy = ({ content }: Revision<'body'>): AgreedTerm => {
    const first = firstTerm(content)
    const isSame = terms[0]?.start.equals(first.start) === true && terms[0].end.equals(first.end)
    if (!isSame) terms = [first]
    return terms.at(-1) ?? first
  }
  for (const extension of recordsOf(ledger, 'extension')) {
    const body = around.bodyOn(extension.date)
    const act = judged(extension, goOnBy(body), ledger, { ...around, body: body.content })
    acts.push(act)
    if (act.isValid) terms.push({ ...act.term, extension })
  }
  goOnBy(around.bodyOn(around.asOf))
  return { terms, acts }
}

function firstTerm({ term }: Written['body']): AgreedTerm {
  return { number: 1, start: date(term.start), end: date(term.end), extension: null }
}

/** How the term goes on. */
export function renewalOf({ term: { clause, renewal } }: Written['body']): Renewal {
  return {
    clause,
    extension: duration(renewal.extension),
    consultation: duration(renewal.consultation),
    needsOverarchingAgreement: renewal['overarching-agreement'] === 'required',
  }
}

/** The term that the day is in; else the first before it begins, and the last one begun. */
export function termOn(terms: readonly AgreedTerm[], day: PlainDate): AgreedTerm {
  const [first] = terms
  const begun = terms.findLast(({ start }) => compareDates(start, day) <= 0) ?? first
  if (begun === undefined) throw new RangeError('An agreement has at least one term')
  return begun
}

function judged(
  extension: RecordOf<'extension'>,
  extended: Term,
  ledger: Ledger,
  { body, reading, signaturesOf }: Surroundings & { readonly body: Written['body'] },
): ExtensionAct {
  const { content } = extension
  const [renewal, parties] = [renewalOf(body), body.parties.map(({ id }) => id)]
  const step = consultationDeadline(extended, renewal.consultation)
  const overarchingEnd = content['overarching-agreement'].end ?? body['overarching-agreement'].term.end
  const signatures = signaturesOf(extension)
  const valid = signatures.filter(({ faults }) => faults.length === 0).map(({ signature }) => signature)
  const needed = reading === 'consultation' ? [] : parties
  const act = {
    extension,
    extended,
    term: extend(extended, renewal.extension),
    consultationBy: { safe: step.date, roundedUp: step.roundedUp },
    consultation: recordNamed(ledger, 'consultation', content.consultation),
    overarchingEnd: overarchingEnd === null ? null : date(overarchingEnd),
    unsigned: needed.filter((party) => valid.every((signature) => signature.content.party !== party)),
    signatures,
  }
  const complete = signedByAll(valid, () => needed)?.on ?? extension.date
  const faults = [...faultsOf(act, { complete: later(complete, extension.date), parties, renewal })]
  return { ...act, faults, isValid: faults.length === 0 && act.unsigned.length === 0 }
}

interface Judging {
  /** The day on which the last party signed it, else its own. */
  readonly complete: PlainDate
  readonly parties: readonly string[]
  readonly renewal: Renewal
}

function* faultsOf(
  act: Omit<ExtensionAct, 'faults' | 'isValid'>,
  { complete, parties, renewal }: Judging,
): Iterable<ExtensionFault> {
  const { consultation, consultationBy, extended, extension, overarchingEnd, term } = act
  if (compareDates(complete, extended.end) > 0) yield { kind: 'term-over', on: complete }
  // What was said before the term began was about the extension that gave it.
  const isOwn =
    consultation !== null && contains({ start: extended.start, end: extension.date }, consultation.date)
  if (!isOwn) yield { kind: 'no-consultation' }
  else {
    const missing = parties.filter((party) => !consultation.content.parties.includes(party))
    if (missing.length > 0) yield { kind: 'without-every-party', missing }
    if (consultation.content.outcome !== 'extend') yield { kind: 'not-wanted' }
    const last = consultationBy.roundedUp ?? consultationBy.safe
    if (compareDates(consultation.date, last) > 0) yield { kind: 'late-consultation' }
  }
  if (!date(extension.content.end).equals(term.end)) yield { kind: 'length' }
  if (
    renewal.needsOverarchingAgreement &&
    overarchingEnd !== null &&
    compareDates(overarchingEnd, term.end) < 0
  ) {
    yield { kind: 'beyond-overarching-agreement' }
  }
}
