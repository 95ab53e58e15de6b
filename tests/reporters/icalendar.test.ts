import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { icalendar } from '../../src/reporters/icalendar.ts'
import type { CalendarEvent } from '../../src/reporters/icalendar.ts'
import { readCalendar } from '../support/calendar.ts'

const EVENT: CalendarEvent = {
  id: 'term-end/1',
  day: date('2015-12-31'),
  summary: 'Avtalstiden går ut',
  description: 'Senast tors 2015-12-31.',
  categories: ['Avtalstidens slut', 'Kommande'],
  status: 'CONFIRMED',
}

function calendar(...events: readonly Partial<CalendarEvent>[]): string {
  return icalendar({
    name: 'Avtalet',
    description: 'Läget',
    language: 'sv',
    domain: 'avtal',
    sequence: 3,
    modified: date('2015-05-12'),
    events: events.map((event) => ({ ...EVENT, ...event })),
  })
}

/** Texts of all that YAML lets through and more: markup of the format, ends of lines of every kind, all planes. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('å', '—', '𝄞', '👩‍👩‍👧', 'a', ' ', ';', ',', '\\', 'n', '"', ':'),
    maxLength: 200,
  }),
  fc
    .array(
      fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u0085', '\u000B', 'END:VEVENT', 'BEGIN:VALARM', 'x:y'),
    )
    .map((parts) => parts.join('')),
)

/** What stays of a text: what is no character of a line is replaced. */
function kept(text: string): string {
  return text.replaceAll(/[\u2028\u2029\t]/g, ' ').replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD')
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('an event', () => {
  it('is a whole day that leaves the day free', () => {
    expect(calendar({}).split('\r\n')).toEqual(
      expect.arrayContaining([
        'UID:term-end/1@avtal',
        'DTSTAMP:20150512T000000Z',
        'LAST-MODIFIED:20150512T000000Z',
        'SEQUENCE:3',
        'DTSTART;VALUE=DATE:20151231',
        'DTEND;VALUE=DATE:20160101',
        'CATEGORIES:Avtalstidens slut,Kommande',
        'TRANSP:TRANSPARENT',
      ]),
    )
  })

  it('is read back as it was written, whatever its texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const { events, components } = readCalendar(calendar({ summary, description }, {}))
        expect(components).toEqual(['vevent', 'vevent'])
        const [event] = events
        expect(event?.summary).toBe(kept(summary))
        expect(event?.description).toBe(kept(description))
        expect(event?.categories).toEqual(EVENT.categories)
      }),
    )
  })
})

describe('a line', () => {
  it('has at most 75 octets, ends as the format wants, and is parted between characters', () => {
    fc.assert(
      fc.property(anyText, (summary) => {
        const text = calendar({ summary })
        expect(text.endsWith('\r\n')).toBe(true)
        const lines = text.slice(0, -2).split('\r\n')
        for (const line of lines) {
          expect(bytes(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/)
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes(line))).toBe(line)
        }
      }),
    )
  })

  it.each([
    ['a', 1],
    ['å', 2],
    ['—', 3],
    ['𝄞', 4],
  ])('of “%s” is as full as it can be', (character, octets) => {
    const lines = calendar({ summary: character.repeat(100) }).split('\r\n')
    const first = lines.findIndex((line) => line.startsWith('SUMMARY:'))
    const room = (before: number) => Math.floor((75 - before) / octets)
    expect(lines[first]).toBe(`SUMMARY:${character.repeat(room('SUMMARY:'.length))}`)
    expect(lines[first + 1]).toBe(` ${character.repeat(Math.min(room(1), 100 - room('SUMMARY:'.length)))}`)
  })

  it('that fits exactly is not parted', () => {
    const fits = 'x'.repeat(75 - 'SUMMARY:'.length)
    expect(calendar({ summary: fits }).split('\r\n')).toContain(`SUMMARY:${fits}`)
    expect(calendar({ summary: `${fits}y` })).toContain(`SUMMARY:${fits}\r\n y\r\n`)
  })
})

it('holds a component also when it has no events, as a calendar must', () => {
  const { events, components } = readCalendar(calendar())
  expect(events).toEqual([])
  expect(components).toEqual(['vtimezone'])
})
