import { appendicesBeside, bodyBeside } from '../../repository/beside.ts'
import type { Revision } from '../../repository/documents.ts'
import { revisionsOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'

export const personKnownNowhereElse = check<{ readonly person: string }>({
  id: 'person-known-nowhere-else',
  severity: 'info',
  message: ({ person }) => ({
    sv: `${person} har ingen roll i avtalet och är varken kontaktperson eller undertecknare.`,
    en: `${person} has no role in the agreement and is neither contact person nor signatory.`,
  }),
  hint: () => ({
    sv: 'Ange personens roll i role. Då framgår vem som svarar när personen byter arbete.',
    en: 'State the person’s role in role. Then it is clear who answers when the person changes jobs.',
  }),
  together: {
    title: { sv: 'Personer som bara nämns här', en: 'Persons who are named here only' },
    subject: ({ person }) => ({ sv: person, en: person }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'communication')) {
      const known = knownPersons(state, revision)
      for (const [row, { persons }] of revision.content.spokespersons.entries()) {
        for (const [index, { name, role }] of persons.entries()) {
          if (name === null || role !== null || known.has(name)) continue
          yield { args: { person: name }, at: revision.at('spokespersons', row, 'persons', index, 'name') }
        }
      }
    }
  },
})

function knownPersons(state: State, revision: Revision): ReadonlySet<string | null> {
  const { signatories } = bodyBeside(state, revision).content.signing
  const contacts = appendicesBeside(state, revision, 'contacts').flatMap(({ content }) => content.contacts)
  return new Set([...signatories, ...contacts].map(({ name }) => name))
}
