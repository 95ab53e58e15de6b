import { compareDates } from '../../domain/dates.ts'
import { extend, isFixed } from '../../domain/terms.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { AgreedTerm, State } from '../../repository/state.ts'
import { slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { records } from '../offers.ts'

export const extension: Form = {
  fields: (_, { state }) => {
    const last = state.terms.at(-1) ?? state.term
    const end = agreedEnd(state, last)
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
        ...(end === null ? {} : { follows: [end] }),
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

/** The last day of the term that an extension gives; null where the agreement provides for none. */
function agreedEnd({ renewal, terms }: State, last: AgreedTerm): string | null {
  const [first = last] = terms
  if (renewal.kind !== 'express' || !isFixed(last) || !isFixed(first)) return null
  return extend(last, renewal.extension, first).end.toString()
}
