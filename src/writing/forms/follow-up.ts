import { appendicesOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { all, noteSlot, one, slot } from '../answers.ts'
import type { Answers, Form } from '../answers.ts'
import { bodies, measures, roles, words } from '../offers.ts'
import { RESULTS } from '../results.ts'

export const followUp: Form = {
  fields: (answers, { state }) => {
    const plan = planOf(state)
    const subject = one(answers, 'subject')
    const responsible = plan.find((planned) => planned.subject === subject)?.responsible
    return [
      {
        flag: 'subject',
        question: { sv: 'Vad har följts upp?', en: 'What has been followed up?' },
        answer: {
          kind: 'one',
          offers: words(SUBJECTS, (word) => plan.some((planned) => planned.subject === word)),
        },
        isRequired: true,
      },
      {
        flag: 'by',
        question: { sv: 'Vilka följde upp?', en: 'Who followed it up?' },
        answer: { kind: 'several', offers: [...bodies(state), ...roles(state)] },
        isRequired: true,
        suggests: responsible === undefined ? [] : [...responsible.bodies, ...responsible.roles],
      },
      {
        flag: 'summary',
        question: { sv: 'Vad visar den, i några meningar?', en: 'What does it show, in a few sentences?' },
        answer: { kind: 'note' },
        isRequired: true,
      },
      {
        flag: 'result',
        question: { sv: 'Vilka åtgärder har ett resultat?', en: 'Which measures have a result?' },
        answer: { kind: 'results', offers: measures(state) },
        isRequired: false,
        isAsked: subject === 'measures',
      },
    ]
  },
  slots: [
    slot('subject'),
    {
      path: ['by'],
      flags: ['by'],
      value: (answers, { state }) => bodiesAndRoles(answers, 'by', state),
    },
    noteSlot('summary'),
    RESULTS,
  ],
}

const SUBJECTS = {
  situation: { sv: 'lägesbilden', en: 'the situation picture' },
  priorities: { sv: 'de prioriterade områdena', en: 'the prioritised areas' },
  measures: { sv: 'åtgärderna', en: 'the measures' },
  communication: { sv: 'kommunikationsplanen', en: 'the communication plan' },
}

function planOf(state: State): Written['follow-up']['subjects'] {
  return appendicesOf(state, 'follow-up').flatMap(({ current }) => current.content.subjects)
}

/** The ids of a list, told apart: a body, or else a role. */
export function bodiesAndRoles(
  answers: Answers,
  flag: string,
  { body }: State,
): { readonly bodies: readonly string[]; readonly roles: readonly string[] } {
  const known = new Set(body.current.content.bodies.map(({ id }) => id))
  const named = all(answers, flag)
  return { bodies: named.filter((id) => known.has(id)), roles: named.filter((id) => !known.has(id)) }
}
