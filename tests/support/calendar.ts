import ICAL from 'ical.js'

/** An event as another program reads it. */
export interface ReadEvent {
  readonly uid: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** The day after its last, YYYY-MM-DD. */
  readonly end: string
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  readonly status: string
  readonly stamp: string
  readonly sequence: number
}

export interface ReadCalendar {
  readonly names: readonly string[]
  readonly description: string
  readonly events: readonly ReadEvent[]
  /** The names of all components in it. */
  readonly components: readonly string[]
  /** The names of every property of any event. */
  readonly properties: readonly string[]
}

/** What Thunderbird's parser makes of a calendar; throws where it is none. */
export function readCalendar(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  return {
    names: [valueOf(calendar, 'name'), valueOf(calendar, 'x-wr-calname')],
    description: valueOf(calendar, 'description'),
    events: events.map(eventOf),
    components: calendar.getAllSubcomponents().map(({ name }) => name),
    properties: [
      ...new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name))),
    ].toSorted(),
  }
}

/** By their identifiers, each of which stands once. */
export function eventsById(text: string): ReadonlyMap<string, ReadEvent> {
  const { events } = readCalendar(text)
  const byId = new Map(events.map((event) => [event.uid, event]))
  if (byId.size !== events.length) throw new Error('Two events have the same UID')
  return byId
}

function eventOf(event: ICAL.Component): ReadEvent {
  const categories = event.getFirstProperty('categories')?.getValues() ?? []
  return {
    uid: valueOf(event, 'uid'),
    day: valueOf(event, 'dtstart'),
    end: valueOf(event, 'dtend'),
    summary: valueOf(event, 'summary'),
    description: valueOf(event, 'description'),
    categories: categories.map(String),
    status: valueOf(event, 'status'),
    stamp: valueOf(event, 'dtstamp'),
    sequence: Number(valueOf(event, 'sequence')),
  }
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
}
