import type { DutyKind } from './duty.ts'

/** Every party signs. The agreement sets no day; it starts to matter on the term's first. */
export const signature: DutyKind = {
  kind: 'signature',
  *of({ body, term }) {
    for (const { id, letterhead } of body.current.content.parties) {
      const name = letterhead.sender
      yield {
        id: `signature/${id}`,
        kind: 'signature',
        clause: null,
        title: { sv: `${name} undertecknar avtalet`, en: `${name} signs the agreement` },
        strength: 'shall',
        day: { kind: 'open', expected: term.start },
        responsible: [id],
        derivation: null,
        because: {
          sv: 'Avtalet sätter ingen dag för underskrift, men avtalstiden räknas från den dag som står här.',
          en: 'The agreement sets no day for signing, but the term counts from the day that stands here.',
        },
        alternatives: [],
      }
    }
  },
}
