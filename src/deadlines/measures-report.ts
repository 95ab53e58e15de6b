import { followUp } from './follow-ups.ts'

/** The measures are reported as often as the follow-up plan says. */
export const measuresReport = followUp('measures-report', 'measures', {
  sv: 'Åtgärderna rapporteras',
  en: 'The measures are reported',
})
