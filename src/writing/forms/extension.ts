import { extend, isFixed } from '../../domain/terms.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { records } from '../offers.ts'
import { compareDates } from '../../domain/dates.ts'

/** The last day that an extension would give; none where the agreement does not go on by one. */
function newEnd({ term, terms, renewal }: State): string[] {
  const last = terms.at(-1) ?? term
  return renewal.kind === 'express' && isFixed(last) ? [extend(last, renewal.extension).end.toString()] : []
}

export const extension: Form = {
  fields: (_, { state }) => {
    const last = state.terms.at(-1) ?? state.term
    const consultations = recordsOf(state.records, 'consultation')
    return [
      {
        flag: 'consultation',
        question: { sv: 'Vilket samråd vilar den på?', en: 'Which consultation does it rest on?' },
        answer: {
          kind: 'one',
          offers: records(
            consultations,
            ({ content, date }) => content.outcome === 'extend' && compareDates(last.start, date) <= 0,
          ),
        },
        isRequired: true,
      },
      {
        flag: 'end',
        question: { sv: 'Den nya sista dagen?', en: 'The new last day?' },
        answer: { kind: 'date' },
        isRequired: true,
        follows: newEnd(state),
      },
      {
        flag: 'overarching-end',
        question: {
          sv: 'Till och med vilken dag gäller det övergripande avtalet? Lämna tomt om det är okänt.',
          en: 'Until which day is the overarching agreement valid? Leave it empty if it is not known.',
        },
        answer: { kind: 'date' },
        isRequired: false,
      },
    ]
  },
  slots: [slot('end'), slot('consultation'), slot('overarching-agreement.end', 'overarching-end')],
}
