import { appendicesBeside, bodyBeside, bodyRevisions } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'

interface Unreached {
  readonly id: string
  readonly party: string
  /** Whether the agreement has an appendix that a contact person can stand in. */
  readonly hasAppendix: boolean
}

export const contactMissing = check<Unreached>({
  id: 'contact-missing',
  severity: 'warning',
  message: ({ party }) => ({
    sv: `${party} har ingen kontaktperson.`,
    en: `${party} has no contact person.`,
  }),
  hint: ({ id, hasAppendix }) =>
    hasAppendix
      ? {
          sv: `Lägg till Partens kontaktperson i listan contacts, med party: ${id}.`,
          en: `Add the party’s contact person to the list contacts, with party: ${id}.`,
        }
      : {
          sv: 'Lägg till en bilaga av slaget contacts i listan appendices, med en kontaktperson för varje Part.',
          en: 'Add an appendix of kind contacts to the list appendices, with a contact person for each party.',
        },
  together: {
    title: { sv: 'Parter utan kontaktperson', en: 'Parties without a contact person' },
    subject: ({ party }) => ({ sv: party, en: party }),
  },
  *run(state) {
    yield* withoutAppendix(state)
    for (const revision of revisionsOf(state, 'contacts')) {
      const contacts = appendicesBeside(state, revision, 'contacts').flatMap(
        ({ content }) => content.contacts,
      )
      const reached = new Set(contacts.map(({ party }) => party))
      for (const { id, name } of bodyBeside(state, revision).content.parties) {
        if (reached.has(id)) continue
        yield { args: { id, party: name, hasAppendix: true }, at: revision.at('contacts') }
      }
    }
  },
})

/** Where the body lists no appendix for contact persons, no party has one that a notice could be sent to. */
function* withoutAppendix(state: State): Iterable<Observation<Unreached>> {
  for (const body of bodyRevisions(state)) {
    const { appendices, notices, parties } = body.content
    if (appendices.some(({ kind }) => kind === 'contacts')) continue
    for (const { id, name } of parties) {
      yield {
        args: { id, party: name, hasAppendix: false },
        at: body.key('appendices'),
        clause: notices.clause,
      }
    }
  }
}
