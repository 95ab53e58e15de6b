import { appendicesBeside, bodyBeside } from '../../repository/beside.ts'
import type { Path } from '../../domain/paths.ts'
import { revisionsOf } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { check } from '../check.ts'
import { namesIn } from '../wording.ts'

type Body = Written['body']
type Measure = Written['measures']['measures'][number]

export const responsibleWithoutContact = check<{ readonly measure: string; readonly party: string }>({
  id: 'responsible-without-contact',
  severity: 'warning',
  message: ({ measure, party }) => ({
    sv: `${party} ansvarar för åtgärden ”${measure}” men har ingen kontaktperson.`,
    en: `${party} is responsible for the measure “${measure}” but has no contact person.`,
  }),
  hint: () => ({
    sv: 'Lägg till Partens kontaktperson i bilagan med kontaktuppgifter.',
    en: 'Add the party’s contact person to the appendix with contact details.',
  }),
  together: {
    title: {
      sv: 'Åtgärder vars ansvariga saknar kontaktperson',
      en: 'Measures whose responsible has no contact person',
    },
    subject: ({ measure, party }) => ({ sv: `${measure} (${party})`, en: `${measure} (${party})` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      const appendices = appendicesBeside(state, revision, 'contacts')
      if (appendices.length === 0) continue
      const reached = new Set(appendices.flatMap(({ content }) => content.contacts.map(({ party }) => party)))
      const body = bodyBeside(state, revision).content
      const partyName = namesIn(body.parties)
      for (const [index, measure] of revision.content.measures.entries()) {
        for (const { party, path } of responsibleParties(measure, body)) {
          if (reached.has(party)) continue
          const at = revision.at('measures', index, 'responsible', ...path)
          yield { args: { measure: measure.name, party: partyName(party) }, at }
        }
      }
    }
  },
})

/** Each responsible party once, at the party or at the role that belongs to it; a party that does not exist is not one. */
function responsibleParties(measure: Measure, { parties, roles }: Body): { party: string; path: Path }[] {
  const { parties: named, role } = measure.responsible
  const owner = roles.find(({ id }) => id === role)
  const responsible: { party: string; path: Path }[] = named.map((party, index) => ({
    party,
    path: ['parties', index],
  }))
  if (owner !== undefined && !named.includes(owner.party))
    responsible.push({ party: owner.party, path: ['role'] })
  return responsible.filter(({ party }) => parties.some(({ id }) => id === party))
}
