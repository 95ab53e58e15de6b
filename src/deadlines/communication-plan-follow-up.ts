import { followUp } from './follow-ups.ts'

/** The communication plan is followed up as often as the follow-up plan says. */
export const communicationPlanFollowUp = followUp('communication-plan-follow-up', 'communication', {
  sv: 'Kommunikationsplanen följs upp',
  en: 'The communication plan is followed up',
})
