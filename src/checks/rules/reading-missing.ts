import { check } from '../check.ts'
import { openQuestions } from '../open-questions.ts'
import type { OpenQuestion } from '../open-questions.ts'

export const readingMissing = check<OpenQuestion>({
  id: 'reading-missing',
  severity: 'warning',
  message: ({ question }) => ({
    sv: `Avtalet avgör inte ${question.sv}, och ingen läsning är vald.`,
    en: `The agreement does not settle ${question.en}, and no reading is chosen.`,
  }),
  hint: ({ path, choices }) => ({
    sv: `Välj en läsning i ${path.join('.')} i samverkan.yaml: ${choices.join(', ')}.`,
    en: `Choose a reading in ${path.join('.')} in samverkan.yaml: ${choices.join(', ')}.`,
  }),
  together: {
    title: { sv: 'Oklarheter där ingen läsning är vald', en: 'Open questions without a chosen reading' },
    subject: ({ about }) => about,
  },
  *run(state) {
    for (const question of openQuestions(state)) {
      const { path, clause, reading } = question
      if (reading === null) yield { args: question, at: state.settings.at(...path), clause }
    }
  },
})
