import { appendicesBeside, bodyBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const contactMissing = check<{ readonly id: string; readonly party: string }>({
  id: 'contact-missing',
  severity: 'warning',
  message: ({ party }) => ({
    sv: `${party} har ingen kontaktperson.`,
    en: `${party} has no contact person.`,
  }),
  hint: ({ id }) => ({
    sv: `Lägg till Partens kontaktperson i listan contacts, med party: ${id}.`,
    en: `Add the party’s contact person to the list contacts, with party: ${id}.`,
  }),
  together: {
    title: { sv: 'Parter utan kontaktperson', en: 'Parties without a contact person' },
    subject: ({ party }) => ({ sv: party, en: party }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'contacts')) {
      const contacts = appendicesBeside(state, revision, 'contacts').flatMap(
        ({ content }) => content.contacts,
      )
      const reached = new Set(contacts.map(({ party }) => party))
      for (const { id, name } of bodyBeside(state, revision).content.parties) {
        if (!reached.has(id)) yield { args: { id, party: name }, at: revision.at('contacts') }
      }
    }
  },
})
