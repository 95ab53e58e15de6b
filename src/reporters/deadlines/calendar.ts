import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates, daysFromTo } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { before, formatIso } from '../../domain/duration.ts'
import type { Duration } from '../../domain/duration.ts'
import { businessDayOnOrBefore } from '../../domain/swedish-calendar.ts'
import { daysInWords } from '../../domain/swedish-wording.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { capitalised } from '../../render/wording.ts'
import { editionOf } from '../../repository/edition.ts'
import type { State } from '../../repository/state.ts'
import { icalendar } from '../icalendar.ts'
import type { CalendarEvent } from '../icalendar.ts'
import { standingInWords } from '../standing.ts'
import { descriptionOf } from './description.ts'
import { caution } from './heading.ts'
import { namesOf } from './names.ts'
import { hasDay } from './rows.ts'
import type { DatedDeadline } from './rows.ts'
import { KINDS, STATUSES_IN_WORDS } from './words.ts'

export interface CalendarOptions {
  readonly language: Language
  /** How long before each last day there is to be a reminder. */
  readonly remind: readonly Duration[]
  /** Whose calendar it is, by id; null for everybody's. */
  readonly responsible: string | null
}

/**
 * The deadlines as a calendar: an event on each last day, one on the day by which something is expected, and reminders.
 * What has no day is left out. Reminders are events of their own, since alarms are dropped from calendars subscribed to.
 */
export function deadlinesCalendar(
  state: State,
  deadlines: readonly Deadline[],
  options: CalendarOptions,
): string {
  const { language } = options
  const { number, date } = editionOf(state)
  return icalendar({
    name: nameOf(state, options),
    description: `${SEEN_FROM[language]} ${state.asOf}: ${standingInWords(state)[language]} ${caution(state)[language]}`,
    language,
    domain: state.id,
    sequence: number,
    modified: date,
    events: deadlines.flatMap((deadline) => eventsOf(deadline, state, options)).toSorted(byDay),
  })
}

const SEEN_FROM: Bilingual = { sv: 'Läget', en: 'As of' }

/** How many of the deadlines the calendar leaves out, for want of a day. */
export function withoutEvent(deadlines: readonly Deadline[]): number {
  return deadlines.filter((deadline) => !hasDay(deadline) && expectedDay(deadline) === null).length
}

/** `SAMVERKANSAVTAL – UNDERAVTAL · Polisen · PÅHITTAT EXEMPEL` */
function nameOf(state: State, { language, responsible }: CalendarOptions): string {
  const { mark } = state.settings.content
  return [
    state.body.current.content.title,
    ...(responsible === null ? [] : [namesOf(state, [responsible], language)]),
    ...(mark === undefined ? [] : [mark.toUpperCase()]),
  ].join(' · ')
}

function byDay(a: CalendarEvent, b: CalendarEvent): number {
  return compareDates(a.day, b.day) || (a.id < b.id ? -1 : 1)
}

function eventsOf(deadline: Deadline, state: State, options: CalendarOptions): CalendarEvent[] {
  const expected = expectedDay(deadline)
  return [
    ...(expected === null ? [] : [expectation(deadline, expected, state, options)]),
    ...(hasDay(deadline) ? [lastDay(deadline, state, options), ...reminders(deadline, state, options)] : []),
  ]
}

/** The day by which it is expected, or from which it matters; null when that is no longer of interest. */
function expectedDay({ expected, status }: Deadline): PlainDate | null {
  return status === 'done' || status === 'overdue' ? null : expected
}

function lastDay(deadline: DatedDeadline, state: State, { language }: CalendarOptions): CalendarEvent {
  const { id, due, title, status } = deadline
  return {
    id,
    day: due,
    summary: `${status === 'done' ? '✓ ' : ''}${title[language]}`,
    description: descriptionOf(deadline, state, language),
    categories: categoriesOf(deadline, language),
    status: 'CONFIRMED',
  }
}

function expectation(
  deadline: Deadline,
  day: PlainDate,
  state: State,
  { language }: CalendarOptions,
): CalendarEvent {
  return {
    id: `${deadline.id}/expected`,
    day,
    summary: `${EXPECTED[language]}: ${deadline.title[language]}`,
    description: descriptionOf(deadline, state, language),
    categories: [...categoriesOf(deadline, language), EXPECTED[language]],
    status: 'TENTATIVE',
  }
}

const EXPECTED: Bilingual = { sv: 'Väntas', en: 'Expected' }
const REMINDER: Bilingual = { sv: 'Påminnelse', en: 'Reminder' }

/** On business days from the day seen from, one a day at most; none of what is done. */
function reminders(
  deadline: DatedDeadline,
  state: State,
  { language, remind }: CalendarOptions,
): CalendarEvent[] {
  const { id, due, status, title } = deadline
  if (status === 'done') return []
  const byDayOfReminder = new Map<string, CalendarEvent>()
  for (const ahead of remind) {
    const day = businessDayOnOrBefore(before(due, ahead).date)
    if (compareDates(day, state.asOf) < 0 || byDayOfReminder.has(day.toString())) continue
    byDayOfReminder.set(day.toString(), {
      id: `${id}/remind/${formatIso(ahead)}`,
      day,
      summary: `${capitalised(daysInWords(daysFromTo(day, due))[language])}: ${title[language]}`,
      description: descriptionOf(deadline, state, language),
      categories: [...categoriesOf(deadline, language), REMINDER[language]],
      status: 'CONFIRMED',
    })
  }
  return [...byDayOfReminder.values()]
}

function categoriesOf({ kind, status }: Deadline, language: Language): string[] {
  return [KINDS[kind][language], STATUSES_IN_WORDS[status][language]]
}
