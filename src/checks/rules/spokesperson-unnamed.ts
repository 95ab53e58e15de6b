import { bodyBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

interface Args {
  readonly subject: string
  /** The role's title, or what is known instead: the unit, the party. */
  readonly who: string
}

export const spokespersonUnnamed = check<Args>({
  id: 'spokesperson-unnamed',
  severity: 'warning',
  message: ({ subject, who }) => ({
    sv: `Namn saknas på den talesperson (${who}) som svarar på ”${subject}”.`,
    en: `The spokesperson (${who}) who answers “${subject}” is not named.`,
  }),
  hint: () => ({
    sv: 'Ange personens för- och efternamn i name.',
    en: 'State the person’s first and last name in name.',
  }),
  together: {
    title: { sv: 'Talespersoner utan namn', en: 'Spokespersons without a name' },
    subject: ({ subject, who }) => ({ sv: `${who} (${subject})`, en: `${who} (${subject})` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'communication')) {
      const { roles, parties } = bodyBeside(state, revision).content
      for (const [row, { party, subject, unit, persons }] of revision.content.spokespersons.entries()) {
        for (const [index, { role, name }] of persons.entries()) {
          if (name !== null) continue
          const title = roles.find(({ id }) => id === role)?.title
          const who = title ?? unit ?? parties.find(({ id }) => id === party)?.name ?? party
          yield { args: { subject, who }, at: revision.at('spokespersons', row, 'persons', index, 'name') }
        }
      }
    }
  },
})
