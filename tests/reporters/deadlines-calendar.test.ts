import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { duration } from '../../src/domain/duration.ts'
import type { State } from '../../src/repository/state.ts'
import { deadlinesCalendar } from '../../src/reporters/deadlines/calendar.ts'
import { extended, leftOn } from '../deadlines/fixtures.ts'
import { daysBetween, exampleOn } from '../examples/example.ts'
import { BODY, SHIPPED, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { eventsById, readCalendar } from '../support/calendar.ts'
import type { ReadEvent } from '../support/calendar.ts'
import { SIGNED, correctionOf, noticeOn, recorded, revised, signatureOf } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

/** Every deadline as a calendar, what is done too. */
function calendarOf(state: State, ...remind: readonly string[]): string {
  return deadlinesCalendar(state, deadlinesOf(state, duration('P60D')), {
    language: 'sv',
    remind: remind.map(duration),
    responsible: null,
  })
}

function eventsIn(tree: Tree, asOf: string, ...remind: readonly string[]): ReadonlyMap<string, ReadEvent> {
  return eventsById(calendarOf(stateOf(tree, asOf), ...remind))
}

function named(events: ReadonlyMap<string, ReadEvent>, id: string): ReadEvent {
  const event = events.get(`${id}@samverkansavtal-botkyrka`)
  if (event === undefined) throw new Error(`no event ${id} among ${[...events.keys()].join(', ')}`)
  return event
}

describe('the events of the example, day by day', () => {
  it('have each an identifier of their own, and keep it from day to day', () => {
    const ids = new Set<string>()
    let before: ReadonlyMap<string, ReadEvent> = new Map()
    let count = 0
    for (const day of daysBetween('2014-11-20', '2018-01-05')) {
      if (!/(01|09|17|25)$/.test(day)) continue
      const events = eventsById(calendarOf(exampleOn(day), 'P30D', 'P7D', 'P1D'))
      for (const [uid, event] of events) {
        const old = before.get(uid)
        if (old !== undefined && old.day !== event.day) expect(event.sequence).toBeGreaterThan(old.sequence)
        expect(event.sequence).toBeGreaterThanOrEqual(old?.sequence ?? 0)
        ids.add(uid)
        count += 1
      }
      before = events
    }
    expect(ids.size).toBeGreaterThan(100)
    expect(count).toBeGreaterThan(1000)
    // A record may have its own day in its name; the day on which something is due stands in none.
    const withDay = [...ids].filter((uid) => /\d{4}-\d{2}-\d{2}/.test(uid))
    expect(
      withDay.filter(
        (uid) => !/^(cure-period|notice-receipt|proposal-|information-duty|action-plan-update)/.test(uid),
      ),
    ).toEqual([])
  })
})

describe('an event whose day moves', () => {
  it('keeps its identifier and comes later in sequence when a new body sets another term', () => {
    const later = revised(SIGNED, BODY, '2015-03-01', [['term', 'end'], '2016-12-31'])
    const files = [inFolderOf(BODY, '2015-03-01')]
    const changed = recorded(
      later,
      ['2015-03-02-police', signatureOf(later, 'police', '2015-03-02', files)],
      ['2015-03-04-municipality', signatureOf(later, 'municipality', '2015-03-04', files)],
    )
    const [before, after] = [eventsIn(changed, '2015-03-03'), eventsIn(changed, '2015-03-04')]
    for (const [id, was, is] of [
      ['renewal-consultation/1', '2015-06-30', '2016-06-30'],
      ['term-end/1', '2015-12-31', '2016-12-31'],
    ] as const) {
      expect([named(before, id).day, named(after, id).day]).toEqual([was, is])
      expect(named(after, id).sequence).toBeGreaterThan(named(before, id).sequence)
      expect(named(after, id).stamp).toBe('2015-03-04T00:00:00Z')
    }
  })

  it('does so when a notice is corrected', () => {
    const sent = recorded(SIGNED, ['2015-03-02-uppmaning', noticeOn('2015-03-02')])
    const corrected = recorded(sent, [
      '2015-03-05-rattad',
      correctionOf('2015-03-02-uppmaning', '2015-03-05', noticeOn('2015-03-04')),
    ])
    const id = 'cure-period/2015-03-02-uppmaning'
    const before = named(eventsIn(corrected, '2015-03-04'), id)
    const after = named(eventsIn(corrected, '2015-03-05'), id)
    expect([before.day, after.day]).toEqual(['2015-03-16', '2015-03-18'])
    expect(after.sequence - before.sequence).toBe(1)
  })
})

describe('a reminder', () => {
  const events = eventsIn(extended(), '2017-01-05', 'P30D', 'P7D')

  it('is an event of its own so long before, on a whole day', () => {
    const reminder = named(events, 'renewal-consultation/2/remind/P30D')
    expect(reminder).toMatchObject({
      day: '2017-05-31',
      end: '2017-06-01',
      summary: 'Om 30 dagar: Samråd om förlängning ska ha ägt rum',
      categories: ['Samråd om förlängning', 'Kommande', 'Påminnelse'],
    })
    expect(reminder.description).toContain('Senast fre 2017-06-30 (v. 26).')
  })

  it('comes on the business day before a free one, and says how long is left from there', () => {
    // 2017-06-23 is midsommarafton.
    expect(named(events, 'renewal-consultation/2/remind/P7D')).toMatchObject({
      day: '2017-06-22',
      summary: 'Om 8 dagar: Samråd om förlängning ska ha ägt rum',
    })
  })

  it('is none of what is done, of what is late, and of days gone by', () => {
    const remindersOn = (day: string) =>
      [...eventsIn(extended(), day, 'P30D').keys()].filter((uid) => uid.includes('/remind/'))
    expect(remindersOn('2017-06-01').filter((uid) => uid.startsWith('renewal-consultation'))).toEqual([])
    expect(remindersOn('2017-05-31').filter((uid) => uid.startsWith('renewal-consultation'))).toHaveLength(1)
    expect(remindersOn('2017-07-10').filter((uid) => uid.startsWith('renewal-consultation'))).toEqual([])
    expect(remindersOn('2015-11-01').filter((uid) => uid.startsWith('renewal-consultation/1'))).toEqual([])
  })

  it('is one a day: the first asked for, when two would come together', () => {
    // 2017-06-30 is a Friday; 2017-06-24 is midsommardagen, and the 25th a Sunday.
    const reminders = [...eventsIn(extended(), '2017-01-05', 'P6D', 'P5D', 'P1W', 'P7D').values()]
      .filter(({ uid }) => uid.startsWith('renewal-consultation/2/remind/'))
      .map(({ uid, day }) => `${uid.split('/')[3]?.split('@')[0]} ${day}`)
    expect(reminders).toEqual(['P6D 2017-06-22'])
  })
})

describe('what is expected', () => {
  it('is an event of its own on the day by which an even pace has it done, marked as uncertain', () => {
    const event = named(eventsIn(SIGNED, '2015-01-15'), 'meeting/steering-group/2015/1/expected')
    expect(event).toMatchObject({
      day: '2015-07-02',
      summary: 'Väntas: Möte 1 i styrgruppen',
      status: 'TENTATIVE',
      categories: ['Möte', 'Kommande', 'Väntas'],
    })
    expect(event.description).toContain('I jämn takt: senast tors 2015-07-02.')
  })

  it('shows what has no last day on the day from which it matters', () => {
    const event = named(eventsIn(SHIPPED, '2014-11-20'), 'intention/kraftsamling/expected')
    expect(event).toMatchObject({ day: '2015-01-01', status: 'TENTATIVE' })
    expect(event.description).toContain('Aktuellt från 2015-01-01.')
    expect(event.description).toContain('Avtalet sätter ingen sista dag.')
  })

  it('is not told of what is late', () => {
    const uids = [...eventsIn(SIGNED, '2016-01-01').keys()]
    expect(uids.filter((uid) => uid.startsWith('meeting/steering-group/2015/1'))).toEqual([
      'meeting/steering-group/2015/1@samverkansavtal-botkyrka',
    ])
  })
})

it('marks what is done and says by which record', () => {
  const event = named(eventsIn(extended(), '2015-12-03'), 'renewal-consultation/1')
  expect(event).toMatchObject({
    day: '2015-06-30',
    summary: '✓ Samråd om förlängning ska ha ägt rum',
    status: 'CONFIRMED',
    categories: ['Samråd om förlängning', 'Klart'],
  })
  expect(event.description).toContain('Klart 2015-06-11: posten 2015-06-11-samrad.')
})

it('says all that is known of a day', () => {
  expect(named(eventsIn(SIGNED, '2015-05-01'), 'renewal-consultation/1').description.split('\n')).toEqual([
    'Senast tis 2015-06-30 (v. 27).',
    'Vem: alla Parter.',
    'Punkt 4 i avtalet.',
    'Så räknas dagen: 2015-12-31 − P6M = 2015-06-31 → 2015-06-30.',
    '2015-06-31 finns inte: dagen är avrundad nedåt, som är säkrast.',
    'Kan också läsas som 2015-07-01 (avrundat uppåt).',
    'Läsningar: vardag: inte lör-, sön- och helgdagar eller aftnar; år: kalenderår. Programmets läsning av avtalet, inte juridisk rådgivning.',
  ])
  expect(named(eventsIn(SIGNED, '2015-05-01'), 'term-end/1').description).toContain(
    'Planera för ons 2015-12-30: 2015-12-31 är nyårsafton.',
  )
})

it('is stamped with the newest revision before anything is on record', () => {
  expect(named(eventsIn(SHIPPED, '2015-05-01'), 'term-end/1')).toMatchObject({
    stamp: '2014-12-01T00:00:00Z',
    sequence: 0,
  })
})

it('says in its description that the agreement has ended, where nothing is left', () => {
  const state = stateOf(leftOn(SIGNED, '2015-04-20'), '2016-04-20')
  const text = deadlinesCalendar(state, [], { language: 'sv', remind: [], responsible: 'police' })
  const { description, events, names } = readCalendar(text)
  expect(events).toEqual([])
  expect(description).toContain('Läget 2016-04-20: Upphört: en Part har lämnat avtalet')
  expect(names).toEqual(Array.from({ length: 2 }, () => 'SAMVERKANSAVTAL – UNDERAVTAL · Polisen'))
})

it('has the agreement’s mark in its name and in every event', () => {
  const marked = edited(SIGNED, ['samverkan.yaml', ['mark'], 'Påhittat exempel'])
  const { names, events } = readCalendar(calendarOf(stateOf(marked)))
  expect(names[0]).toBe('SAMVERKANSAVTAL – UNDERAVTAL · PÅHITTAT EXEMPEL')
  expect(events.length).toBeGreaterThan(5)
  expect(events.filter(({ description }) => !description.endsWith('\nPåhittat exempel'))).toEqual([])
})
