import type { PlainDate } from '../../domain/dates.ts'
import type { SignatoryFault, SignatureAct } from '../../repository/acts.ts'
import type { RecordOf, Revision } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { grouped } from '../grouped.ts'
import { namesKnownToRecords } from '../known-names.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { bodyOn } from '../../repository/through-time.ts'
import { series } from '../wording.ts'

interface Args {
  readonly party: string
  readonly date: PlainDate
  /** Who signed, by role or name. */
  readonly by: string
  /** Who should have, by role or name; none when the body names nobody. */
  readonly right: readonly string[]
  readonly differs: 'role' | 'name'
}

export const signatureByOther = check<Args>({
  id: 'signature-by-other',
  severity: 'error',
  message: ({ party, date, by, right, differs }) =>
    differs === 'role'
      ? {
          sv: `Underskriften för ${party} ${date} är gjord av ${by}, som inte är Partens undertecknare. Den gäller inte.`,
          en: `The signature for ${party} ${date} was made by ${by}, who is not the party’s signatory. It does not count.`,
        }
      : {
          sv: `Underskriften för ${party} ${date} är gjord av ${by}, men huvuddelen anger ${series(right).sv}.`,
          en: `The signature for ${party} ${date} was made by ${by}, but the body names ${series(right).en}.`,
        },
  hint: ({ party, right, differs }) => {
    if (differs === 'name') {
      return {
        sv: `Har en annan person fått uppdraget, så skriv det i nästa lydelse av huvuddelen. Är namnet felskrivet? ${MEND_RECORD.sv}`,
        en: `If another person has taken over, say so in the next revision of the body. Is the name misspelt? ${MEND_RECORD.en}`,
      }
    }
    return right.length === 0
      ? {
          sv: `Huvuddelen anger ingen undertecknare för ${party}. Lägg till den under signing.signatories.`,
          en: `The body names no signatory for ${party}. Add it under signing.signatories.`,
        }
      : {
          sv: `För ${party} undertecknar ${series(right).sv}. Är rollen felskriven? ${MEND_RECORD.sv}`,
          en: `For ${party} the signatory is ${series(right).en}. Is the role misspelt? ${MEND_RECORD.en}`,
        }
  },
  *run(state) {
    const names = namesOf(state)
    const known = namesKnownToRecords(state)
    for (const [signed, ...more] of grouped(signaturesIn(state), ({ signature }) => signature.id)) {
      const { signature } = signed
      const { party, signatory } = signature.content
      // That a party or role does not exist is another rule's to say.
      if (known.party?.has(party) === false || known.role?.has(signatory.role) === false) continue
      const said = { party: names.party(party), date: signature.date }
      const fault = [signed, ...more].find((one) => one.fault !== null)?.fault ?? null
      if (fault !== null) {
        const right = fault.right.map(names.role)
        const args: Args = { ...said, by: names.role(signatory.role), right, differs: 'role' }
        yield { args, at: signature.at('signatory', 'role') }
        continue
      }
      const right = namesNamed(signature, signed.body)
      if (signatory.name === null || right.length === 0 || right.includes(signatory.name)) continue
      const args: Args = { ...said, by: signatory.name, right, differs: 'name' }
      yield { args, at: signature.at('signatory', 'name'), severity: 'warning' }
    }
  },
})

interface Signed {
  readonly signature: RecordOf<'signature'>
  readonly fault: SignatoryFault | null
  /** The body that says who signs. */
  readonly body: Revision<'body'>
}

function* signaturesIn(state: State): Iterable<Signed> {
  for (const act of state.acts.signatures) {
    const fault = act.faults.find((one) => one.kind === 'signatory') ?? null
    yield { signature: act.signature, fault, body: bodyOf(state, act) }
  }
  for (const { signatures } of state.acts.extensions) {
    for (const { signature, faults } of signatures) {
      yield { signature, fault: faults[0] ?? null, body: bodyOn(state, signature.date) }
    }
  }
}

/** A body says itself who signs it; who signs anything else stands in the body of that day. */
function bodyOf(state: State, { signature, revision }: SignatureAct): Revision<'body'> {
  const signed = state.body.revisions.find((one) => one.revision.file === revision?.file)
  return signed?.revision ?? bodyOn(state, signature.date)
}

/** The names that the body gives the party's signatory in that role. */
function namesNamed({ content }: RecordOf<'signature'>, body: Revision<'body'>): string[] {
  return body.content.signing.signatories
    .filter(({ party, role }) => party === content.party && role === content.signatory.role)
    .flatMap(({ name }) => name ?? [])
}
