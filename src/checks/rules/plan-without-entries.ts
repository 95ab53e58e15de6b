import type { Bilingual } from '../../domain/bilingual.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

type List = 'activities' | 'measures' | 'subjects'

export const planWithoutEntries = check<{ readonly plan: string; readonly list: List }>({
  id: 'plan-without-entries',
  severity: 'warning',
  message: ({ plan, list }) => ({
    sv: `Bilagan ”${plan}” innehåller ${LACKING[list].sv}.`,
    en: `The appendix “${plan}” holds ${LACKING[list].en}.`,
  }),
  hint: ({ list }) => ({
    sv: `Lägg till minst en rad i ${list}.`,
    en: `Add at least one entry to ${list}.`,
  }),
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      const { title: plan, measures } = revision.content
      if (measures.length === 0) yield { args: { plan, list: 'measures' }, at: revision.at('measures') }
    }
    for (const revision of revisionsOf(state, 'communication')) {
      const { title: plan, activities } = revision.content
      if (activities.length === 0) yield { args: { plan, list: 'activities' }, at: revision.at('activities') }
    }
    for (const revision of revisionsOf(state, 'follow-up')) {
      const { title: plan, subjects } = revision.content
      if (subjects.length === 0) yield { args: { plan, list: 'subjects' }, at: revision.at('subjects') }
    }
  },
})

const LACKING: Record<List, Bilingual> = {
  measures: { sv: 'inga åtgärder', en: 'no measures' },
  activities: { sv: 'inga aktiviteter', en: 'no activities' },
  subjects: { sv: 'inget som ska följas upp', en: 'nothing to follow up' },
}
