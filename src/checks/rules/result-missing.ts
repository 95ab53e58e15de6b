import { inForceOn } from '../../repository/standing.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { appendicesOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'

type Measure = Written['measures']['measures'][number]

interface Missing {
  readonly measure: string
  /** The whole result, or the figure reached. */
  readonly what: 'result' | 'value'
}

export const resultMissing = check<Missing>({
  id: 'result-missing',
  severity: 'warning',
  message: ({ measure, what }) =>
    what === 'result'
      ? {
          sv: `Uppföljningen säger inget om åtgärden ”${measure}”.`,
          en: `The follow-up says nothing of the measure “${measure}”.`,
        }
      : {
          sv: `Målet för åtgärden ”${measure}” är ett tal, men uppföljningen anger inte vilket tal som nåddes.`,
          en: `The goal of the measure “${measure}” is a figure, but the follow-up does not say which figure was reached.`,
        },
  hint: () => ({
    sv: `Ta reda på resultatet. ${MEND_RECORD.sv} Går det inte att få fram kan varningen godtas i samverkan.yaml, med skäl.`,
    en: `Find the result. ${MEND_RECORD.en} If it cannot be had, accept the warning in samverkan.yaml, with the reason.`,
  }),
  together: {
    title: { sv: 'Resultat som saknas i uppföljningen', en: 'Results that the follow-up lacks' },
    subject: ({ measure, what }) =>
      what === 'result'
        ? { sv: measure, en: measure }
        : { sv: `${measure} (tal)`, en: `${measure} (figure)` },
  },
  *run(state) {
    const clause = appendicesOf(state, 'follow-up')[0]?.listed.entry.clause ?? null
    for (const { followUp } of state.followUps) {
      if (followUp.content.subject !== 'measures') continue
      for (const measure of measuresInForce(state, followUp)) {
        const index = followUp.content.results.findIndex((one) => one.measure === measure.id)
        if (index === -1) {
          yield { args: { measure: measure.name, what: 'result' }, at: followUp.at('results'), clause }
        } else if (isFigure(measure) && followUp.content.results[index]?.value === null) {
          const at = followUp.at('results', index, 'value')
          yield { args: { measure: measure.name, what: 'value' }, at, clause }
        }
      }
    }
  },
})

/** The measures of the plans in force on the day of the follow-up; none before the agreement binds. */
function measuresInForce(state: State, { date }: RecordOf<'follow-up'>): Measure[] {
  return appendicesOf(state, 'measures').flatMap(
    ({ revisions }) => inForceOn(revisions, date)?.revision.content.measures ?? [],
  )
}

function isFigure({ goal }: Measure): boolean {
  return goal.kind !== 'descriptive'
}
