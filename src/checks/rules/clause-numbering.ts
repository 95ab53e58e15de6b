import { bodyRevisions } from '../../repository/beside.ts'
import { check } from '../check.ts'

export const clauseNumbering = check<{ readonly number: number; readonly expected: number }>({
  id: 'clause-numbering',
  severity: 'error',
  message: ({ number, expected }) => ({
    sv: `Punkten har nummer ${number}, men här ska punkt ${expected} stå.`,
    en: `The clause has number ${number}, but clause ${expected} should stand here.`,
  }),
  hint: () => ({
    sv: 'Numrera punkterna 1, 2, 3 och så vidare, i ordning och utan luckor.',
    en: 'Number the clauses 1, 2, 3 and so on, in order and without gaps.',
  }),
  *run(state) {
    for (const body of bodyRevisions(state)) {
      let expected = 1
      for (const [index, { number }] of body.content.clauses.entries()) {
        if (number !== expected) yield { args: { number, expected }, at: body.at('clauses', index, 'number') }
        expected = number + 1
      }
    }
  },
})
