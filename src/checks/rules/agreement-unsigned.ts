import { check } from '../check.ts'
import { partiesUnsigned } from '../parts.ts'

export const agreementUnsigned = check<{ readonly party: string }>({
  id: 'agreement-unsigned',
  severity: 'warning',
  message: ({ party }) => ({
    sv: `${party} har inte undertecknat avtalet.`,
    en: `${party} has not signed the agreement.`,
  }),
  hint: () => ({
    sv: 'Skriv ut originalet med samverkan render --for-signing, låt alla Parter underteckna det och anteckna varje underskrift i records/ (kind: signature).',
    en: 'Print the original with samverkan render --for-signing, have every party sign it and record each signature in records/ (kind: signature).',
  }),
  together: {
    title: { sv: 'Parter som inte har undertecknat', en: 'Parties that have not signed' },
    subject: ({ party }) => ({ sv: party, en: party }),
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
      yield { args: { party: name }, at }
    }
  },
})
