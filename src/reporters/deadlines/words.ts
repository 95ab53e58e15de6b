import type { Bilingual } from '../../domain/bilingual.ts'
import type { Deadline, DeadlineStatus } from '../../deadlines/deadline.ts'

/** What a deadline is about, in a word or three. */
export const KINDS: Readonly<Record<Deadline['kind'], Bilingual>> = {
  'action-plan-update': { sv: 'Åtgärdsplan', en: 'Action plan' },
  'chair-rotation': { sv: 'Ordförandeskap', en: 'Chair' },
  'communication-plan-follow-up': { sv: 'Kommunikationsplan', en: 'Communication plan' },
  'cure-period': { sv: 'Rättelsetid', en: 'Cure period' },
  'information-duty': { sv: 'Information', en: 'Information' },
  intention: { sv: 'Avsikt', en: 'Intention' },
  'measures-report': { sv: 'Rapport om åtgärderna', en: 'Report on the measures' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  'notice-receipt': { sv: 'Mottagande av meddelande', en: 'Receipt of a notice' },
  'overarching-agreement': { sv: 'Det övergripande avtalet', en: 'Overarching agreement' },
  'priorities-revision': { sv: 'Prioriterade områden', en: 'Priorities' },
  'proposal-decision': { sv: 'Beslut om förslag', en: 'Decision on a proposal' },
  'proposal-signature': { sv: 'Underskrift av förslag', en: 'Signing of a proposal' },
  'renewal-consultation': { sv: 'Samråd om förlängning', en: 'Consultation on an extension' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  'situation-update': { sv: 'Lägesbild', en: 'Situation picture' },
  'termination-notice': { sv: 'Uppsägning', en: 'Notice to end' },
  'term-end': { sv: 'Avtalstidens slut', en: 'End of the term' },
}

export const STATUSES_IN_WORDS: Readonly<Record<DeadlineStatus, Bilingual>> = {
  overdue: { sv: 'Försenat', en: 'Overdue' },
  'due-soon': { sv: 'Snart', en: 'Soon' },
  upcoming: { sv: 'Kommande', en: 'Upcoming' },
  open: { sv: 'Utan dag', en: 'Without a day' },
  undetermined: { sv: 'Okänd dag', en: 'Day unknown' },
  done: { sv: 'Klart', en: 'Done' },
}

/** How strongly the agreement puts it. */
export const STRENGTHS: Readonly<Record<Deadline['strength'], Bilingual>> = {
  shall: { sv: 'ska', en: 'shall' },
  should: { sv: 'bör', en: 'should' },
  may: { sv: 'får', en: 'may' },
}
