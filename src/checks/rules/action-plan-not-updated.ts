import { actionPlanUpdate } from '../../deadlines/action-plan-update.ts'
import { check } from '../check.ts'
import { deadlinesOfKinds } from '../duties.ts'

/** Action plans are updated when a decision to change the priorities calls for it (clause 10(2)). */
export const actionPlanNotUpdated = check<Record<never, never>>({
  id: 'action-plan-not-updated',
  severity: 'warning',
  message: () => ({
    sv: 'De prioriterade områdena har ändrats, men ingen lydelse av åtgärdsplanerna har börjat gälla efter det.',
    en: 'The prioritised areas have been changed, but no revision of the action plans has come into force since.',
  }),
  hint: () => ({
    sv: 'Kräver ändringen det: uppdatera åtgärdsplanerna och låt styrgruppen besluta. Annars kan varningen godtas i samverkan.yaml, med skäl.',
    en: 'If the change calls for it, update the action plans and let the steering group decide. Else accept the warning in samverkan.yaml, with the reason.',
  }),
  *run(state) {
    for (const { status, origin, clause } of deadlinesOfKinds(state, [actionPlanUpdate])) {
      if (status === 'open') yield { args: {}, at: origin, clause }
    }
  },
})
