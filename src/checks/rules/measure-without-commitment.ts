import { bodyBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesIn } from '../wording.ts'

export const measureWithoutCommitment = check<{ readonly measure: string; readonly party: string }>({
  id: 'measure-without-commitment',
  severity: 'warning',
  message: ({ measure, party }) => ({
    sv: `${party} ansvarar för åtgärden ”${measure}” men har inget åtagande i den.`,
    en: `${party} is responsible for the measure “${measure}” but has no commitment in it.`,
  }),
  hint: () => ({
    sv: 'Skriv i commitments vad Parten åtar sig. Är åtagandet gemensamt, ange alla Parter som det gäller.',
    en: 'Write in commitments what the party undertakes. If a commitment is joint, name every party that it binds.',
  }),
  together: {
    title: { sv: 'Ansvariga Parter utan åtagande', en: 'Responsible parties without a commitment' },
    subject: ({ measure, party }) => ({ sv: `${party} i ${measure}`, en: `${party} in ${measure}` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      const partyName = namesIn(bodyBeside(state, revision).content.parties)
      for (const [
        index,
        { name: measure, responsible, commitments },
      ] of revision.content.measures.entries()) {
        const committed = new Set(commitments.flatMap(({ parties }) => parties))
        for (const [place, party] of responsible.parties.entries()) {
          if (committed.has(party)) continue
          const at = revision.at('measures', index, 'responsible', 'parties', place)
          yield { args: { measure, party: partyName(party) }, at }
        }
      }
    }
  },
})
