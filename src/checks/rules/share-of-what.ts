import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const shareOfWhat = check<{ readonly perCent: number; readonly survey: string }>({
  id: 'share-of-what',
  severity: 'warning',
  message: ({ perCent, survey }) => ({
    sv: `Det framgår inte vad andelen ${perCent} procent i ”${survey}” gäller.`,
    en: `It is not stated what the share of ${perCent} per cent in “${survey}” is about.`,
  }),
  hint: () => ({
    sv: 'Ange det i of. Säger inte källan det, fråga den som tagit fram siffran. Gissa inte.',
    en: 'State it in of. If the source does not say, ask whoever produced the figure. Do not guess.',
  }),
  together: {
    title: { sv: 'Andelar som inte säger vad de gäller', en: 'Shares that do not say what they are about' },
    subject: ({ perCent, survey }) => ({
      sv: `${perCent} procent i ${survey}`,
      en: `${perCent} per cent in ${survey}`,
    }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'situation')) {
      for (const [survey, { heading, shares }] of revision.content.surveys.entries()) {
        for (const [index, { 'per-cent': perCent, of }] of shares.entries()) {
          if (of !== null) continue
          yield {
            args: { perCent, survey: heading },
            at: revision.at('surveys', survey, 'shares', index, 'of'),
          }
        }
      }
    }
  },
})
