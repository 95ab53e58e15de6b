import type { Bilingual } from '../domain/bilingual.ts'
import { dayBefore } from '../domain/dates.ts'
import type { SignatureAct, SignatureFault } from '../repository/acts.ts'
import type { RecordOf } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import { namesOf } from './names.ts'
import { seriesOf } from './wording.ts'

/** A party's signature of the agreement that is on record and does not count. */
export interface UncountedSignature {
  readonly signature: RecordOf<'signature'>
  /** `kontrollsumman i posten stämmer inte med huvuddelens lydelse 2014-12-01` */
  readonly why: Bilingual
}

/** The newest of the party's signatures of the shown body that has a fault; null when the party has none on record. */
export function uncountedSignature(state: State, party: string): UncountedSignature | null {
  const { current } = state.body
  const act = state.acts.signatures.findLast(
    ({ signature, cited, revision, faults }) =>
      signature.content.party === party &&
      cited.part === current.part &&
      (revision === null || revision.file === current.file) &&
      faults.length > 0,
  )
  if (act === undefined) return null
  return { signature: act.signature, why: seriesOf(act.faults.map((fault) => inWords(fault, act, state))) }
}

/** A sentence; `party` is what the party is called. */
export function uncountedInWords(party: string, { signature: { date }, why }: UncountedSignature): Bilingual {
  return {
    sv: `Underskriften för ${party} ${date} räknas inte: ${why.sv}.`,
    en: `The signature for ${party} ${date} does not count: ${why.en}.`,
  }
}

function inWords(fault: SignatureFault, { signature, cited }: SignatureAct, state: State): Bilingual {
  switch (fault.kind) {
    case 'digest':
      return {
        sv: `kontrollsumman i posten stämmer inte med huvuddelens lydelse ${cited.date}`,
        en: `the digest in the record does not match the revision ${cited.date} of the body`,
      }
    case 'signatory':
      return {
        sv: `${namesOf(state).role(signature.content.signatory.role)} är inte Partens undertecknare`,
        en: `${namesOf(state).role(signature.content.signatory.role)} is not the party’s signatory`,
      }
    case 'unknown-revision':
      return {
        sv: `huvuddelen har ingen lydelse ${cited.date}`,
        en: `the body has no revision ${cited.date}`,
      }
    case 'agreement-over': {
      const last = dayBefore(fault.since)
      return {
        sv: `avtalets sista dag var ${last}`,
        en: `the last day of the agreement was ${last}`,
      }
    }
  }
}
