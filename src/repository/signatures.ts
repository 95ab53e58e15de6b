import { compareDates } from '../domain/dates.ts'
import type { SignatoryFault, SignatureAct } from './acts.ts'
import type { RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { byDate, digestFaults } from './revisions.ts'
import type { Revisions } from './revisions.ts'

/** The signatures of revisions on record, by their days; `bodiesFor` gives the bodies that say who signs. */
export function signatureActs(
  ledger: Ledger,
  revisions: Revisions,
  bodiesFor: (signature: RecordOf<'signature'>, revision: Revision) => readonly Revision<'body'>[],
): SignatureAct[] {
  return recordsOf(ledger, 'signature').flatMap((signature) => {
    const { signs } = signature.content
    if (signs.kind !== 'revisions') return []
    return signs.revisions.map((cited, index): SignatureAct => {
      const revision = revisions.named(cited)
      const act = { signature, index, cited, revision }
      if (revision === null) return { ...act, faults: [{ kind: 'unknown-revision' }] }
      const bodies = bodiesFor(signature, revision)
      return { ...act, faults: [...digestFaults(cited, revision), ...signatoryFaults(signature, bodies)] }
    })
  })
}

/** What is wrong with who signed: nothing, when any of the bodies names the role for the party. */
export function signatoryFaults(
  { content: { party, signatory } }: RecordOf<'signature'>,
  bodies: readonly Revision<'body'>[],
): SignatoryFault[] {
  const right = bodies
    .flatMap((body) => body.content.signing.signatories)
    .filter((one) => one.party === party)
    .map(({ role }) => role)
  return right.includes(signatory.role) ? [] : [{ kind: 'signatory', right }]
}

/** The body that says who signs a body for a party: that body, or the one before it where it leaves the party out. */
export function bodySignedFor(
  party: string,
  signed: Revision<'body'>,
  bodies: readonly Revision<'body'>[],
): Revision<'body'> {
  if (partiesOf(signed).includes(party)) return signed
  const before = byDate(bodies).findLast(
    (body) => compareDates(body.date, signed.date) < 0 && partiesOf(body).includes(party),
  )
  return before ?? signed
}

/** The parties of the agreement by one of its bodies. */
export function partiesOf({ content }: Revision<'body'>): string[] {
  return content.parties.map(({ id }) => id)
}
