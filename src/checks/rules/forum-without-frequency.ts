import { bodyRevisions } from '../../repository/beside.ts'
import { check } from '../check.ts'

export const forumWithoutFrequency = check<{ readonly name: string }>({
  id: 'forum-without-frequency',
  severity: 'warning',
  message: ({ name }) => ({
    sv: `Avtalet säger inte hur många gånger om året ”${name}” träffas.`,
    en: `The agreement does not say how many times a year “${name}” meets.`,
  }),
  hint: () => ({
    sv: 'Ange i frequency hur många gånger (times) och under vilken tid (per), till exempel times: 2 och per: P1Y.',
    en: 'State in frequency how many times (times) in what time (per): times: 2 and per: P1Y, say.',
  }),
  together: {
    title: {
      sv: 'Forum och organ där det inte står hur ofta de träffas',
      en: 'Forums and bodies without a stated frequency',
    },
    subject: ({ name }) => ({ sv: name, en: name }),
  },
  *run(state) {
    for (const revision of bodyRevisions(state)) {
      for (const list of ['bodies', 'forums'] as const) {
        for (const [index, { name, frequency }] of revision.content[list].entries()) {
          if (frequency === null) yield { args: { name }, at: revision.at(list, index, 'frequency') }
        }
      }
    }
  },
})
