import { bodyRevisions } from '../../repository/beside.ts'
import { check } from '../check.ts'

/** An agreement until further notice that does not say how it is ended. */
export const noticePeriodMissing = check<object>({
  id: 'notice-period-missing',
  severity: 'warning',
  message: () => ({
    sv: 'Avtalet gäller tills vidare men säger inte hur lång uppsägningstiden är. Då går det inte att räkna ut när det upphör efter en uppsägning.',
    en: 'The agreement is in force until further notice but does not say how long notice is. So it cannot be computed when it ends after one.',
  }),
  hint: () => ({
    sv: 'Kom överens om en uppsägningstid och skriv den i renewal.notice i en ny lydelse av huvuddelen, till exempel P3M.',
    en: 'Agree on a period of notice and write it in renewal.notice in a new revision of the body, P3M for example.',
  }),
  *run(state) {
    for (const body of bodyRevisions(state)) {
      const { renewal } = body.content.term
      if (renewal.kind === 'until-notice' && renewal.notice === null)
        yield { args: {}, at: body.at('term', 'renewal', 'notice') }
    }
  },
})
