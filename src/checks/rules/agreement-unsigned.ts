import { same } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { partiesUnsigned } from '../parts.ts'
import { uncountedInWords, uncountedSignature } from '../uncounted-signatures.ts'
import type { UncountedSignature } from '../uncounted-signatures.ts'

interface Args {
  readonly party: string
  /** The signature on record that does not count; null when there is none at all. */
  readonly uncounted: UncountedSignature | null
}

export const agreementUnsigned = check<Args>({
  id: 'agreement-unsigned',
  severity: 'warning',
  message: ({ party, uncounted }) =>
    uncounted === null
      ? {
          sv: `${party} har inte undertecknat avtalet.`,
          en: `${party} has not signed the agreement.`,
        }
      : uncountedInWords(party, uncounted),
  hint: ({ uncounted }) =>
    uncounted === null
      ? {
          sv: 'Skriv ut originalet med samverkan render --for-signing, låt alla Parter underteckna det och anteckna varje underskrift i records/ (kind: signature).',
          en: 'Print the original with samverkan render --for-signing, have every party sign it and record each signature in records/ (kind: signature).',
        }
      : {
          sv: 'Den räknas när felet är rättat. Annars behöver Parten underteckna på nytt.',
          en: 'It counts when the error is mended. Else the party has to sign anew.',
        },
  together: {
    title: { sv: 'Parter som inte har undertecknat', en: 'Parties that have not signed' },
    subject: ({ party, uncounted }) => (uncounted === null ? same(party) : null),
  },
  *run(state) {
    const { body } = state
    const { parties, signing } = body.current.content
    const unsigned = partiesUnsigned(state)
    for (const { id, name } of parties) {
      if (!unsigned.includes(id)) continue
      const index = signing.signatories.findIndex(({ party }) => party === id)
      const at =
        index === -1
          ? body.current.key('signing', 'signatories')
          : body.current.at('signing', 'signatories', index, 'date')
      yield { args: { party: name, uncounted: uncountedSignature(state, id) }, at }
    }
  },
})
