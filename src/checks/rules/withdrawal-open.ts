import type { PlainDate } from '../../domain/dates.ts'
import type { WithdrawalAct } from '../../repository/acts.ts'
import { check } from '../check.ts'

/** The agreement gives a right to ask to leave and sets no day on which it takes effect (clause 17). */
export const withdrawalOpen = check<{ readonly date: PlainDate }>({
  id: 'withdrawal-open',
  severity: 'info',
  message: ({ date }) => ({
    sv: `Utträde begärdes ${date}, men ingen dag är bestämd då det börjar gälla. Avtalet sätter ingen, så det fortsätter att gälla.`,
    en: `Leaving was asked for on ${date}, but no day is set on which it takes effect. The agreement sets none, so it goes on.`,
  }),
  hint: () => ({
    sv: 'Kom överens om en dag och anteckna den i records/ (kind: withdrawal), med samma meddelande och uppmaning.',
    en: 'Agree on a day and record it in records/ (kind: withdrawal), with the same notice and demand.',
  }),
  *run({ acts, body, standing }) {
    if (standing !== 'in-force') return
    const valid = acts.withdrawals.filter(({ faults }) => faults.length === 0)
    const settled = new Set(valid.filter(isSettled).map(({ withdrawal }) => withdrawal.content.notice))
    const { clause } = body.current.content['early-exit']
    for (const { withdrawal } of valid) {
      if (settled.has(withdrawal.content.notice)) continue
      yield { args: { date: withdrawal.date }, at: withdrawal.at('effective'), clause }
    }
  },
})

function isSettled({ withdrawal }: WithdrawalAct): boolean {
  return withdrawal.content.effective !== null
}
