import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

type Owner = 'party' | 'role'

export const measureWithoutOwner = check<{ readonly measure: string; readonly lacking: Owner }>({
  id: 'measure-without-owner',
  severity: 'warning',
  message: ({ measure, lacking }) => MESSAGES[lacking](measure),
  hint: ({ lacking }) => HINTS[lacking],
  together: {
    title: { sv: 'Åtgärder utan utpekad ansvarig', en: 'Measures without an owner' },
    subject: ({ measure, lacking }) => ({
      sv: `${measure} (${lacking === 'party' ? 'ingen Part' : 'ingen roll'})`,
      en: `${measure} (${lacking === 'party' ? 'no party' : 'no role'})`,
    }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      for (const [index, { name: measure, responsible }] of revision.content.measures.entries()) {
        if (responsible.parties.length === 0) {
          yield {
            args: { measure, lacking: 'party' },
            at: revision.at('measures', index, 'responsible', 'parties'),
          }
        }
        if (responsible.role === null) {
          yield {
            args: { measure, lacking: 'role' },
            at: revision.at('measures', index, 'responsible', 'role'),
          }
        }
      }
    }
  },
})

const MESSAGES: Record<Owner, (measure: string) => Bilingual> = {
  party: (measure) => ({
    sv: `Ingen Part ansvarar för åtgärden ”${measure}”.`,
    en: `No party is responsible for the measure “${measure}”.`,
  }),
  role: (measure) => ({
    sv: `Ingen enskild roll är utpekad som ägare till åtgärden ”${measure}”.`,
    en: `No single role is named as the owner of the measure “${measure}”.`,
  }),
}

const HINTS: Record<Owner, Bilingual> = {
  party: {
    sv: 'Ange i parties den eller de Parter som ansvarar.',
    en: 'State in parties the party or parties responsible.',
  },
  role: {
    sv: 'Ange i role den roll som ska se till att åtgärden blir gjord, även när flera Parter ansvarar tillsammans.',
    en: 'State in role the one role that is to see the measure done, even where several parties are responsible together.',
  },
}
