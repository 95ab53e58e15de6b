import { bodyRevisions } from '../../repository/beside.ts'
import { check } from '../check.ts'

export const partyWithoutSignatory = check<{ readonly id: string; readonly party: string }>({
  id: 'party-without-signatory',
  severity: 'error',
  message: ({ party }) => ({
    sv: `${party} har ingen undertecknare, och får då ingen plats för sin underskrift.`,
    en: `${party} has no signatory, and so gets no place for its signature.`,
  }),
  hint: ({ id }) => ({
    sv: `Lägg till {party: ${id}, name: …, role: …, place: null, date: null} under signatories. Skriv name: null om det inte är bestämt vem som undertecknar.`,
    en: `Add {party: ${id}, name: …, role: …, place: null, date: null} under signatories. Write name: null if it is not settled who signs.`,
  }),
  together: {
    title: { sv: 'Parter utan undertecknare', en: 'Parties without a signatory' },
    subject: ({ party }) => ({ sv: party, en: party }),
  },
  *run(state) {
    for (const body of bodyRevisions(state)) {
      const { parties, signing } = body.content
      const represented = new Set(signing.signatories.map(({ party }) => party))
      for (const { id, name } of parties) {
        if (!represented.has(id)) yield { args: { id, party: name }, at: body.key('signing', 'signatories') }
      }
    }
  },
})
