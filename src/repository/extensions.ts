import { compareDates, date, dayAfter, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { consultationDeadline, contains, extend, isFixed } from '../domain/terms.ts'
import type { FixedTerm, Stretch } from '../domain/terms.ts'
import type { Written } from '../schema/documents.ts'
import type { ExtensionAct, ExtensionFault, ExtensionSignature } from './acts.ts'
import type { RecordOf } from './documents.ts'
import { recordNamed } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { renewalOf } from './renewals.ts'
import type { ExpressRenewal } from './renewals.ts'
import { signedByAll } from './standing.ts'
import type { AgreedTerm, Readings } from './state.ts'

interface Surroundings {
  readonly ledger: Ledger
  readonly reading: Readings['extension']
  /** The body of its own day, by which it is judged. */
  readonly body: Written['body']
  /** The term that all extensions are counted from. */
  readonly countedFrom: AgreedTerm
  /** Whether every party has signed the agreement that it extends. */
  readonly isBinding: boolean
  /** The first day on which the agreement no longer binds because a party has left; null when none has. */
  readonly left: PlainDate | null
  /** The signatures on it, and what is wrong with each. */
  readonly signatures: readonly ExtensionSignature[]
}

/** An extension of a term, judged by clause 4. */
export function extensionAct(
  extension: RecordOf<'extension'>,
  extended: AgreedTerm,
  around: Surroundings,
): ExtensionAct {
  const { ledger, reading, body, countedFrom, isBinding, left, signatures } = around
  const { content } = extension
  const parties = body.parties.map(({ id }) => id)
  const overarchingEnd = content['overarching-agreement'].end ?? body['overarching-agreement'].term.end
  const valid = signatures.filter(({ faults }) => faults.length === 0).map(({ signature }) => signature)
  const needed = reading === 'consultation' ? [] : parties
  const renewal = renewalOf(body)
  const facts = {
    extension,
    extended,
    renewal,
    consultation: recordNamed(ledger, 'consultation', content.consultation),
    overarchingEnd: overarchingEnd === null ? null : date(overarchingEnd),
    unsigned: needed.filter((party) => valid.every((signature) => signature.content.party !== party)),
    signatures,
  }
  if (renewal.kind !== 'express' || !isFixed(extended)) {
    const faults = [{ kind: 'not-provided' } as const]
    return { ...facts, term: asStated(extension, extended), consultationBy: null, faults, isValid: false }
  }
  const step = consultationDeadline(extended, renewal.consultation)
  const act = {
    ...facts,
    extended,
    term: chosenTerm(
      extension,
      extend(extended, renewal.extension, isFixed(countedFrom) ? countedFrom : extended),
    ),
    consultationBy: { safe: step.date, roundedUp: step.roundedUp },
  }
  const complete = signedByAll(valid, () => needed)?.on ?? extension.date
  const faults = [...faultsOf(act, { complete: later(complete, extension.date), left, parties, renewal })]
  return { ...act, faults, isValid: isBinding && faults.length === 0 && act.unsigned.length === 0 }
}

/**
 * The days on which the parties consult on the extension of a term: those of the term, from the
 * day on which a later body set it. Where the last day for it comes before the term begins, also those since the day after the
 * parties agreed on the term. What was said before is about another.
 */
export function consultationDays(term: AgreedTerm & FixedTerm, due: PlainDate): Stretch {
  const { start, end, extension, since } = term
  const isBefore = extension !== null && compareDates(due, start) < 0
  const first = isBefore ? dayAfter(extension.date) : start
  return { start: since === null ? first : later(first, since), end }
}

function asStated({ content }: RecordOf<'extension'>, { number, start, end }: AgreedTerm): FixedTerm {
  return { number: number + 1, start: end?.add({ days: 1 }) ?? start, end: date(content.end) }
}

/** Where several last days can be defended, the parties settle it by the one that they write. */
function chosenTerm({ content }: RecordOf<'extension'>, term: ReturnType<typeof extend>): FixedTerm {
  const { number, start, end, others } = term
  const chosen = others.find((other) => other.end.equals(date(content.end)))
  return { number, start, end: chosen?.end ?? end }
}

interface Judging {
  /** The day on which the last party signed it, else its own. */
  readonly complete: PlainDate
  readonly left: PlainDate | null
  readonly parties: readonly string[]
  readonly renewal: ExpressRenewal
}

type ActInQuestion = Omit<ExtensionAct, 'faults' | 'isValid' | 'consultationBy' | 'extended'> & {
  readonly extended: AgreedTerm & FixedTerm
  readonly consultationBy: NonNullable<ExtensionAct['consultationBy']>
}

function* faultsOf(
  act: ActInQuestion,
  { complete, left, parties, renewal }: Judging,
): Iterable<ExtensionFault> {
  const { consultation, consultationBy, extended, extension, overarchingEnd, term } = act
  if (compareDates(complete, extended.end) > 0) yield { kind: 'term-over', on: complete }
  if (left !== null && compareDates(complete, left) >= 0) yield { kind: 'after-leaving', left }
  // What was said before was about the extension that gave the term.
  const { start } = consultationDays(extended, consultationBy.safe)
  const isOwn = consultation !== null && contains({ start, end: extension.date }, consultation.date)
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
