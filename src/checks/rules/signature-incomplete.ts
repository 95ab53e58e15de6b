import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { Revision } from '../../repository/documents.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { grouped } from '../grouped.ts'
import { namesOf } from '../names.ts'
import { isFirstOfPart, partiesUnsigned, partsOf } from '../parts.ts'
import { series } from '../wording.ts'

interface Args {
  /** As the beginning of a sentence. */
  readonly what: Bilingual
  /** The names of the parties. */
  readonly missing: readonly string[]
}

export const signatureIncomplete = check<Args>({
  id: 'signature-incomplete',
  severity: 'warning',
  message: ({ what, missing }) => ({
    sv: `${what.sv} är inte undertecknad av ${series(missing).sv}. Den gäller först när alla Parter har undertecknat.`,
    en: `${what.en} is not signed by ${series(missing).en}. It counts only when every party has signed.`,
  }),
  hint: () => ({
    sv: 'Anteckna underskriften i records/ (kind: signature) när Parten har undertecknat.',
    en: 'Record the signature in records/ (kind: signature) when the party has signed.',
  }),
  *run(state) {
    const { party } = namesOf(state)
    for (const { revision, missing } of revisionsHalfSigned(state)) {
      const { date, file } = revision
      const what = { sv: `Lydelsen ${date} (${file})`, en: `The revision ${date} (${file})` }
      yield observed({ what, missing: missing.map(party) }, revision, state)
    }
    for (const { extension, extended, unsigned, signatures, faults } of state.acts.extensions) {
      // When the term has ended there is nothing left to extend, and a signature would come too late.
      const isTooLate = extended.end !== null && compareDates(extended.end, state.asOf) < 0
      if (faults.length > 0 || isTooLate) continue
      const missing = without(
        unsigned,
        signatures.map(({ signature }) => signature.content.party),
      )
      if (missing.length === 0) continue
      const { end } = extension.content
      const what = { sv: `Förlängningen till ${end}`, en: `The extension to ${end}` }
      yield {
        args: { what, missing: missing.map(party) },
        at: extension.at('end'),
        clause: state.renewal.clause,
      }
    }
  },
})

function observed(args: Args, revision: Revision, state: State): Observation<Args> {
  const at = revision.at('date')
  return isFirstOfPart(state, revision)
    ? { args, at }
    : { args, at, clause: clauseOfChange(state, revision.part) }
}

interface HalfSigned {
  readonly revision: Revision
  /** The parties that have not signed, by id. */
  readonly missing: readonly string[]
}

/** A party that has not signed the agreement at all is told of by another rule, as is a signature with a fault. */
function* revisionsHalfSigned(state: State): Iterable<HalfSigned> {
  const unsigned = partiesUnsigned(state)
  const signers = signersByFile(state)
  for (const { revision, needs } of partsOf(state).flatMap(
    (part): readonly RevisionStanding[] => part.revisions,
  )) {
    const signed = signers.get(revision.file) ?? []
    if (needs?.kind !== 'signatures' || signed.length === 0) continue
    const missing = without(needs.parties, [...signed, ...unsigned])
    if (missing.length > 0) yield { revision, missing }
  }
}

/** Who has signed each revision, by its file: parties by id. */
function signersByFile({ acts }: State): ReadonlyMap<string, readonly string[]> {
  const signing = acts.signatures.flatMap(({ signature, revision }) =>
    revision === null ? [] : [{ file: revision.file, party: signature.content.party }],
  )
  const groups = grouped(signing, ({ file }) => file)
  return new Map(groups.map((group) => [group[0].file, group.map(({ party }) => party)]))
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  return ids.filter((id) => !others.includes(id))
}
