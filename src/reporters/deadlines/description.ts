import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { weekInWords } from '../../domain/swedish-wording.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { capitalised } from '../../render/wording.ts'
import type { State } from '../../repository/state.ts'
import { dischargeInWords } from './discharge.ts'
import { caution } from './heading.ts'
import { namesOf } from './names.ts'
import { dayInWords, otherReadings, pace, recommendation, relevance } from './notes.ts'
import { hasDay } from './rows.ts'

/** What is known of the deadline, a line each. */
export function descriptionOf(deadline: Deadline, state: State, language: Language): string {
  const { mark } = state.settings.content
  const isDone = deadline.status === 'done'
  const lines = [
    lastDayInWords(deadline),
    isDone ? dischargeInWords(deadline) : expectedInWords(deadline),
    isDone ? null : recommendation(state.asOf, deadline),
    whoInWords(deadline, state),
    clauseInWords(deadline),
    derivationInWords(deadline),
    deadline.because,
    otherReadings(deadline),
    caution(state),
  ]
  return [
    ...lines.flatMap((line) => (line === null ? [] : [line[language]])),
    ...(mark === undefined ? [] : [mark]),
  ].join('\n')
}

function lastDayInWords({ due }: Deadline): Bilingual | null {
  if (due === null) return null
  return {
    sv: `Senast ${dayInWords(due, 'sv')} (${weekInWords(due).sv}).`,
    en: `At the latest ${dayInWords(due, 'en')} (${weekInWords(due).en}).`,
  }
}

function expectedInWords(deadline: Deadline): Bilingual | null {
  if (hasDay(deadline)) return pace(deadline)
  const matters = relevance(deadline)
  return matters === null ? null : { sv: `${capitalised(matters.sv)}.`, en: `${capitalised(matters.en)}.` }
}

function whoInWords({ responsible }: Deadline, state: State): Bilingual | null {
  if (responsible.length === 0) return null
  return {
    sv: `Vem: ${namesOf(state, responsible, 'sv')}.`,
    en: `Who: ${namesOf(state, responsible, 'en')}.`,
  }
}

function clauseInWords({ clause }: Deadline): Bilingual | null {
  return clause === null
    ? null
    : { sv: `Punkt ${clause} i avtalet.`, en: `Clause ${clause} of the agreement.` }
}

function derivationInWords({ derivation }: Deadline): Bilingual | null {
  return derivation === null
    ? null
    : { sv: `Så räknas dagen: ${derivation}.`, en: `How the day is computed: ${derivation}.` }
}
