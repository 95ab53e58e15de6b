import { check } from '../check.ts'

export const agreementUnsigned = check<{ readonly party: string }>({
  id: 'agreement-unsigned',
  severity: 'warning',
  message: ({ party }) => ({
    sv: `${party} har inte undertecknat avtalet.`,
    en: `${party} has not signed the agreement.`,
  }),
  hint: () => ({
    sv: 'Skriv ut originalet med samverkan render --for-signing och låt alla Parter underteckna.',
    en: 'Print the original with samverkan render --for-signing and have every party sign it.',
  }),
  together: {
    title: { sv: 'Parter som inte har undertecknat', en: 'Parties that have not signed' },
    subject: ({ party }) => ({ sv: party, en: party }),
  },
  *run({ body }) {
    const { parties, signing } = body.current.content
    for (const { id, name } of parties) {
      const index = signing.signatories.findIndex(({ party }) => party === id)
      const at =
        index === -1
          ? body.current.key('signing', 'signatories')
          : body.current.at('signing', 'signatories', index, 'date')
      yield { args: { party: name }, at }
    }
  },
})
