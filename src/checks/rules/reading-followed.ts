import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { openQuestions } from '../open-questions.ts'
import type { OpenQuestion } from '../open-questions.ts'

export const readingFollowed = check<{ readonly question: OpenQuestion; readonly reading: Bilingual }>({
  id: 'reading-followed',
  severity: 'info',
  message: ({ question: { question }, reading }) => ({
    sv: `Avtalet avgör inte ${question.sv}. Här följs läsningen: ${reading.sv}.`,
    en: `The agreement does not settle ${question.en}. The reading followed here: ${reading.en}.`,
  }),
  hint: () => ({
    sv: 'Kontrollera att Parterna är överens om läsningen. Dagar och varningar räknas efter den.',
    en: 'Make sure that the parties agree on the reading. Days and warnings are computed by it.',
  }),
  together: {
    title: {
      sv: 'Läsningar som följs där avtalet inte ger svar',
      en: 'Readings followed where the agreement gives no answer',
    },
    subject: ({ question: { about }, reading }) => ({
      sv: `${about.sv}: ${reading.sv}`,
      en: `${about.en}: ${reading.en}`,
    }),
  },
  *run(state) {
    for (const question of openQuestions(state)) {
      const { path, clause, reading } = question
      if (reading !== null) yield { args: { question, reading }, at: state.settings.at(...path), clause }
    }
  },
})
