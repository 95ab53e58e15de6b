import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { dayName, isBusinessDay } from '../../domain/swedish-calendar.ts'
import { weekdayAbbreviation } from '../../domain/swedish-wording.ts'
import type { Deadline } from '../../deadlines/deadline.ts'

/** Of what an even pace would have done before the last day. */
export function pace({ expected, status }: Deadline): Bilingual | null {
  if (expected === null || status === 'overdue') return null
  return {
    sv: `I jämn takt: senast ${dayInWords(expected, 'sv')}.`,
    en: `At an even pace: by ${dayInWords(expected, 'en')}.`,
  }
}

/** A deadline is never moved for falling on a free day; the last business day before it is what to plan for. */
export function recommendation(asOf: PlainDate, { due, recommended }: Deadline): Bilingual | null {
  if (
    due === null ||
    recommended === null ||
    recommended.equals(due) ||
    compareDates(recommended, asOf) < 0
  ) {
    return null
  }
  const free = isBusinessDay(due) ? null : dayName(due)
  return {
    sv: `Planera för ${dayInWords(recommended, 'sv')}${free === null ? '' : `: ${due} är ${free.sv}`}.`,
    en: `Plan for ${dayInWords(recommended, 'en')}${free === null ? '' : `: ${due} is ${free.en}`}.`,
  }
}

/** The reason to be careful with the day, and the other days that can be defended. */
export function doubt(deadline: Deadline): Bilingual | null {
  const { because, alternatives, derivation } = deadline
  if (because === null && alternatives.length === 0) return null
  const others = otherReadings(deadline)
  const sum = alternatives.length === 0 || derivation === null ? '' : ` ${derivation}.`
  return {
    sv: `${because?.sv ?? ''} ${others?.sv ?? ''}${sum}`.trim(),
    en: `${because?.en ?? ''} ${others?.en ?? ''}${sum}`.trim(),
  }
}

/** The other days that can be defended; null when there are none. */
export function otherReadings({ alternatives }: Deadline): Bilingual | null {
  if (alternatives.length === 0) return null
  const others = (language: Language) =>
    alternatives.map(({ due, because }) => `${due} (${because[language]})`).join(', ')
  return { sv: `Kan också läsas som ${others('sv')}.`, en: `Can also be read as ${others('en')}.` }
}

/** Of what has no last day: a proposal waits for a meeting; anything else begins to matter on its day. */
export function relevance({ kind, expected }: Deadline): Bilingual | null {
  if (expected === null) return null
  return kind === 'proposal-decision'
    ? { sv: `nästa möte väntas senast ${expected}`, en: `next meeting expected by ${expected}` }
    : { sv: `aktuellt från ${expected}`, en: `matters from ${expected}` }
}

/** `tis 2015-06-30` */
export function dayInWords(day: PlainDate, language: Language): string {
  return `${weekdayAbbreviation(day)[language]} ${day}`
}
