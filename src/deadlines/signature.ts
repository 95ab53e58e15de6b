import type { Bilingual } from '../domain/bilingual.ts'
import type { Revision } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import type { Discharge, DutyKind } from './duty.ts'
import { firstSigned } from './signing.ts'

/** Every party signs. The agreement sets no day; it starts to matter on the term's first. */
export const signature: DutyKind = {
  kind: 'signature',
  *of(state) {
    const original = firstSigned(state)?.revision ?? state.body.current
    const { signing, parties } = original.content
    for (const { id, letterhead } of parties) {
      const name = letterhead.sender
      const done = signedBy(id, original, state)
      const place = signing.signatories.findIndex(({ party }) => party === id)
      yield {
        id: `signature/${id}`,
        kind: 'signature',
        clause: null,
        title: { sv: `${name} undertecknar avtalet`, en: `${name} signs the agreement` },
        strength: 'shall',
        day: { kind: 'open', expected: state.terms[0]?.start ?? state.term.start },
        responsible: [id],
        derivation: null,
        because: done === null ? NO_DAY : null,
        alternatives: [],
        origin:
          place === -1 ? original.at('signing', 'signatories') : original.at('signing', 'signatories', place),
        done,
      }
    }
  },
}

const NO_DAY: Bilingual = {
  sv: 'Avtalet sätter ingen dag för underskrift, men avtalstiden räknas från den dag som står här.',
  en: 'The agreement sets no day for signing, but the term counts from the day that stands here.',
}

function signedBy(party: string, { file }: Revision<'body'>, { acts }: State): Discharge | null {
  const act = acts.signatures.find(
    ({ signature: { content }, revision, faults }) =>
      content.party === party && revision?.file === file && faults.length === 0,
  )
  return act === undefined ? null : { record: act.signature.id, on: act.signature.date }
}
