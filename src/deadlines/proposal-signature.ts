import type { Bilingual } from '../domain/bilingual.ts'
import type { ExtensionAct } from '../repository/acts.ts'
import { partiesOf } from '../repository/signatures.ts'
import type { State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import type { Duty, DutyKind } from './duty.ts'
import { partName } from './part-name.ts'
import { aboutProposal, proposalsIn } from './proposals.ts'
import { signingOf } from './signing.ts'

/** A revision waits for the signatures of parties (clause 10(4)). The agreement sets no day. */
export const proposalSignature: DutyKind = {
  kind: 'proposal-signature',
  *of(state) {
    for (const proposal of proposalsIn(state, 'signatures')) {
      const { part, date } = proposal.standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, proposal),
        id: `proposal-signature/${part}/${date}`,
        kind: 'proposal-signature',
        title: {
          sv: `Underskrift av ${name.sv} av den ${date}`,
          en: `Signing of ${name.en} of ${date}`,
        },
        day: { kind: 'open', expected: null },
      }
    }
    for (const act of state.acts.extensions) yield* extensionToSign(act, state)
  },
}

/** An extension waits for the signatures that the reading asks for (clauses 4 and 10(4)): until the term has ended. */
function* extensionToSign(act: ExtensionAct, state: State): Iterable<Duty> {
  const { extension, extended, faults, unsigned } = act
  const done = signingOf(act, state)
  if (faults.length > 0 || extended.end === null || (done === null && unsigned.length === 0)) return
  const { end } = extension.content
  yield {
    id: `proposal-signature/${extension.id}`,
    kind: 'proposal-signature',
    clause: state.renewal.clause,
    title: {
      sv: `Underskrift av förlängningen till och med ${end}`,
      en: `Signing of the extension until ${end}`,
    },
    strength: 'shall',
    day: { kind: 'dated', due: extended.end },
    responsible: done === null ? unsigned : partiesOf(bodyOn(state, extension.date)),
    derivation: null,
    because: done === null ? NOTHING_LEFT : null,
    alternatives: [],
    origin: extension.at('end'),
    done,
  }
}

const NOTHING_LEFT: Bilingual = {
  sv: 'När avtalstiden har gått ut finns inget kvar att förlänga.',
  en: 'When the term has ended there is nothing left to extend.',
}
