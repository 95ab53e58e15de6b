import type { PlainDate } from '../domain/dates.ts'
import { visible } from './paint.ts'

/** A calendar of all-day events, to be subscribed to or imported. */
export interface Calendar {
  readonly name: string
  readonly description: string
  readonly language: string
  /** What the identifiers of its events are unique within. */
  readonly domain: string
  /** Grows when what the events rest on has changed, so that an event replaces its older self. */
  readonly sequence: number
  /** The day of the newest thing that the events rest on: the only clock there is. */
  readonly modified: PlainDate
  readonly events: readonly CalendarEvent[]
}

/** An event of one whole day that leaves the day free. */
export interface CalendarEvent {
  /** Unique in the calendar; the same when the day moves. */
  readonly id: string
  readonly day: PlainDate
  readonly summary: string
  /** Its lines parted by `\n`. */
  readonly description: string
  readonly categories: readonly string[]
  /** An uncertain day is `TENTATIVE`. */
  readonly status: 'CONFIRMED' | 'TENTATIVE'
}

/** The calendar as RFC 5545 has it, with its name and how often to ask for it anew as RFC 7986 and Outlook have them. */
export function icalendar(calendar: Calendar): string {
  const { name, description, language, modified, events } = calendar
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//samverkan//deadlines//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    `X-WR-CALDESC:${text(description)}`,
    `LAST-MODIFIED:${midnight(modified)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length === 0 ? NO_EVENTS : events.flatMap((event) => eventLines(event, calendar))),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent, { domain, sequence, modified }: Calendar): string[] {
  const { id, day, summary, description, categories, status } = event
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${id}@${domain}`)}`,
    `DTSTAMP:${midnight(modified)}`,
    `LAST-MODIFIED:${midnight(modified)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(day.add({ days: 1 }))}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    `CATEGORIES:${categories.map(text).join(',')}`,
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A calendar must hold a component (RFC 5545, 3.6): without events a time zone, which shows nothing. */
const NO_EVENTS = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** A value of text (RFC 5545, 3.3.11). Nothing in it ends its line: not for a reader that takes other line ends either. */
function text(value: string): string {
  return value
    .split('\n')
    .map((line) =>
      visible(line)
        .replaceAll(/[\u2028\u2029]/g, ' ')
        .replaceAll(/[\\;,]/g, String.raw`\$&`),
    )
    .join(String.raw`\n`)
}

/** `20150630` */
function basic(day: PlainDate): string {
  return day.toString().replaceAll('-', '')
}

function midnight(day: PlainDate): string {
  return `${basic(day)}T000000Z`
}

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** The line in pieces that are short enough, each but the first after a space; no character is parted. */
function folded(line: string): string {
  let written = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_LINE) {
      written += '\r\n '
      octets = 1
    }
    written += character
    octets += size
  }
  return written
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x8_00) return 2
  return point < 0x1_00_00 ? 3 : 4
}
