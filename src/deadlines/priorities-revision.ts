import { followUp } from './follow-ups.ts'

/** The prioritised areas are revised as often as the follow-up plan says, also by a change of them. */
export const prioritiesRevision = followUp('priorities-revision', 'priorities', {
  sv: 'De prioriterade områdena revideras',
  en: 'The prioritised areas are revised',
})
