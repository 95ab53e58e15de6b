import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates } from '../../../src/domain/dates.ts'
import { EVERY_WEEKDAY_READING } from '../../../src/domain/weekdays.ts'
import { safetyOf } from '../../../src/reporters/notice/answer.ts'
import type { Answer } from '../../../src/reporters/notice/answer.ts'
import { warningsOn } from '../../../src/reporters/notice/warnings.ts'
import { BODY, CONTACTS, edited, stateOf } from '../../support/agreement.ts'
import { SIGNED, noticeOn, recorded, revised, signatureOf } from '../../support/records.ts'
import { inFolderOf } from '../../support/trees.ts'
import { anyDay, anyReading } from '../../domain/arbitraries.ts'
import { UNSIGNED, reading, sentOn, toBeReceivedBy } from './answers.ts'

const received = ({ outcomes }: Answer) => outcomes.map((outcome) => `${outcome.received}`)
const sent = ({ outcomes }: Answer) => outcomes.map((outcome) => `${outcome.sent}`)
const warned = (given: Answer) => warningsOn(given).map(({ kind }) => kind)

function cure({ demand }: Answer): string {
  return demand?.followed === null || demand === null
    ? 'none'
    : `${demand.followed.from} ${demand.followed.until} ${demand.followed.exitFrom}`
}

describe('a registered letter', () => {
  it.each([
    ['2014-12-23', ['2014-12-29', '2014-12-30', '2015-01-02']],
    ['2015-06-18', ['2015-06-23', '2015-06-23', '2015-06-24']],
    ['2015-03-02', ['2015-03-05', '2015-03-05', '2015-03-05']],
  ])('sent %s is received by each reading on %j', (day, days) => {
    expect(received(sentOn(day))).toEqual(days)
  })

  it.each([
    ['2015-01-02', ['2014-12-29', '2014-12-29', '2014-12-28']],
    ['2015-06-24', ['2015-06-21', '2015-06-21', '2015-06-21']],
  ])('to be received by %s is sent by each reading by %j', (day, days) => {
    expect(sent(toBeReceivedBy(day))).toEqual(days)
  })
})

it.each(['e-mail', 'courier'] as const)('by %s it is received on the same day, whatever day', (channel) => {
  expect(received(sentOn('2014-12-25', { channel }))).toEqual(Array(3).fill('2014-12-25'))
  expect(sent(toBeReceivedBy('2014-12-25', { channel }))).toEqual(Array(3).fill('2014-12-25'))
})

describe('the day that is followed is safe', () => {
  it.each([
    ['sent', 'business-day', '2014-12-23', 'sender'],
    ['sent', 'monday-friday', '2014-12-23', 'neither'],
    ['sent', 'statutory', '2014-12-23', 'recipient'],
    ['sent', 'statutory', '2015-03-02', 'both'],
    ['sent', null, '2014-12-23', null],
    ['received-by', 'business-day', '2014-12-30', 'sender'],
    ['received-by', 'monday-friday', '2014-12-30', 'neither'],
    ['received-by', 'statutory', '2014-12-30', 'recipient'],
    ['received-by', 'business-day', '2015-03-05', 'both'],
    ['received-by', null, '2014-12-30', null],
  ] as const)('when %s, by %s, on %s: for %s', (kind, weekday, day, safe) => {
    const ask = kind === 'sent' ? sentOn : toBeReceivedBy
    expect(safetyOf(ask(day, { tree: reading('weekday', weekday) }))).toBe(safe)
  })
})

describe('a demand', () => {
  const fromDispatch = reading('cure-period', 'dispatch')

  it.each([
    [
      'by letter, from the receipt',
      sentOn('2015-03-02', { isDemand: true }),
      '2015-03-05 2015-03-19 2015-03-20',
    ],
    [
      'by letter, from the sending',
      sentOn('2015-03-02', { isDemand: true, tree: fromDispatch }),
      '2015-03-02 2015-03-16 2015-03-17',
    ],
    [
      'by e-mail',
      sentOn('2015-03-02', { isDemand: true, channel: 'e-mail' }),
      '2015-03-02 2015-03-16 2015-03-17',
    ],
    [
      'to be received, sent on the last day',
      toBeReceivedBy('2015-03-05', { isDemand: true }),
      '2015-03-05 2015-03-19 2015-03-20',
    ],
    [
      'without a reading of weekday, from the sending',
      sentOn('2015-03-02', { isDemand: true, tree: reading('weekday', null, fromDispatch) }),
      '2015-03-02 2015-03-16 2015-03-17',
    ],
    [
      'to be received, without a reading of weekday, from the sending',
      toBeReceivedBy('2015-03-05', { isDemand: true, tree: reading('weekday', null, fromDispatch) }),
      'none',
    ],
    [
      'without a reading of weekday, from the receipt',
      sentOn('2015-03-02', { isDemand: true, tree: reading('weekday', null) }),
      'none',
    ],
    [
      'without a reading of the cure period',
      sentOn('2015-03-02', { isDemand: true, tree: reading('cure-period', null) }),
      'none',
    ],
  ])('%s', (_, given, days) => {
    expect(cure(given)).toBe(days)
  })

  it('ends by other readings on other days, each told once', () => {
    const { demand } = sentOn('2014-12-23', { isDemand: true })
    expect(demand?.cures.map(({ start, weekday, until }) => `${start} ${weekday} ${until}`)).toEqual([
      'dispatch null 2015-01-06',
      'receipt statutory 2015-01-12',
      'receipt monday-friday 2015-01-13',
      'receipt business-day 2015-01-16',
    ])
  })

  it('of a period that is counted otherwise, under another clause', () => {
    const tree = edited(
      UNSIGNED,
      [BODY, ['early-exit', 'cure-period'], 'P1M'],
      [BODY, ['notices', 'channels', 0, 'deemed-receipt', 'weekdays'], 1],
    )
    expect(cure(sentOn('2015-01-30', { tree, isDemand: true }))).toBe('2015-02-02 2015-03-02 2015-03-03')
  })

  it.each([
    // Received on the Saturday: the 31st of February, rounded down for whoever puts it right.
    ['2015-01-31', 'e-mail', ['receipt null 2015-02-28 down', 'receipt null 2015-03-01 up']],
    // February lacks a 29th; what is received in February itself is not rounded.
    [
      '2015-01-29',
      'registered-letter',
      [
        'dispatch null 2015-02-28 down',
        'dispatch null 2015-03-01 up',
        'receipt statutory 2015-03-02 null',
        'receipt business-day 2015-03-03 null',
      ],
    ],
  ] as const)('of a month, sent on %s by %s, is told with both ways of rounding', (day, channel, told) => {
    const tree = edited(UNSIGNED, [BODY, ['early-exit', 'cure-period'], 'P1M'])
    const { demand } = sentOn(day, { tree, isDemand: true, channel })
    expect(
      demand?.cures.map(({ start, weekday, until, rounding }) => `${start} ${weekday} ${until} ${rounding}`),
    ).toEqual(told)
    expect(demand?.followed?.rounding).not.toBe('up')
  })
})

describe('warnings', () => {
  const toPolice = { to: 'police' } as const

  it.each([
    ['nothing to warn of', sentOn('2015-03-02'), []],
    ['readings that differ', sentOn('2014-12-23', { asOf: '2014-12-23' }), ['readings-differ']],
    ['no reading', sentOn('2015-03-02', { tree: reading('weekday', null) }), ['reading-missing']],
    [
      'e-mail needs no reading',
      sentOn('2015-03-02', { channel: 'e-mail', tree: reading('weekday', null) }),
      [],
    ],
    ['two ends', sentOn('2015-03-02', { isDemand: true }), ['cure-periods-differ']],
    ['one end', sentOn('2015-03-02', { isDemand: true, channel: 'e-mail' }), []],
    [
      'no reading of the cure period',
      sentOn('2015-03-02', { isDemand: true, channel: 'e-mail', tree: reading('cure-period', null) }),
      ['cure-period-missing'],
    ],
    ['no street', sentOn('2015-03-02', toPolice), ['address-missing']],
    [
      'no street for a courier',
      sentOn('2015-03-02', { ...toPolice, channel: 'courier' }),
      ['address-missing'],
    ],
    ['an e-mail address', sentOn('2015-03-02', { ...toPolice, channel: 'e-mail' }), []],
    ['a street', sentOn('2015-03-02', { to: 'municipality' }), []],
    ['the last day', toBeReceivedBy('2015-03-05', { asOf: '2015-03-02' }), []],
    ['the day after it', toBeReceivedBy('2015-03-05', { asOf: '2015-03-03' }), ['too-late']],
    ['long after it', toBeReceivedBy('2015-03-05', { asOf: '2015-03-06' }), []],
    ['not signed', sentOn('2015-03-02', { tree: UNSIGNED }), ['not-binding']],
    ['before the term', sentOn('2014-11-25'), ['not-binding']],
    ['after the term', sentOn('2016-02-02'), ['not-binding']],
  ])('of %s', (_, given, kinds) => {
    expect(warned(given)).toEqual(kinds)
  })

  it('hold all three dates when the readings differ', () => {
    const [warning] = warningsOn(sentOn('2014-12-23'))
    for (const day of ['2014-12-29', '2014-12-30', '2015-01-02']) {
      expect(warning?.message.sv).toContain(day)
      expect(warning?.message.en).toContain(day)
    }
  })
})

it('goes by the contact list in force on the day of sending, and names it', () => {
  const later = revised(SIGNED, CONTACTS, '2015-02-01', [['contacts', 0, 'address', 'street'], 'Gatan 1'])
  const files = [inFolderOf(CONTACTS, '2015-02-01')]
  const tree = recorded(
    later,
    ['2015-02-03-police', signatureOf(later, 'police', '2015-02-03', files)],
    ['2015-02-04-kommunen', signatureOf(later, 'municipality', '2015-02-04', files)],
  )
  const lists = (day: string) =>
    sentOn(day, { tree, to: 'police' }).recipient?.contacts.map(({ list }) => `${list.date}`)
  expect(lists('2015-02-03')).toEqual([])
  expect(lists('2015-02-04')).toEqual(['2015-02-01'])
})

it('says of every notice on record what the state says of it', () => {
  const anyNotice = fc.record({
    channel: fc.constantFrom('registered-letter', 'e-mail', 'courier'),
    to: fc.constantFrom('police', 'municipality'),
    weekday: fc.option(anyReading),
    start: fc.option(fc.constantFrom('receipt', 'dispatch')),
  } as const)
  fc.assert(
    fc.property(anyDay, anyNotice, (day, { channel, to, weekday, start }) => {
      const tree = reading('weekday', weekday, reading('cure-period', start))
      const written = noticeOn(`${day}`, { channel, to, subject: 'demand' })
      const state = stateOf(recorded(tree, [`${day}-uppmaning`, written]), '2199-12-31')
      const [notice] = state.notices
      const given = sentOn(`${day}`, { tree, channel, to, isDemand: true, asOf: '2199-12-31' })
      const isReachable = given.recipient?.contacts.length !== 0
      expect(notice?.unknown === 'address').toBe(!isReachable)
      if (!isReachable) return
      expect(`${notice?.receipt?.received}`).toBe(`${given.followed?.received}`)
      expect(notice?.receipt?.skipped ?? []).toEqual(given.followed?.skipped ?? [])
      expect(`${notice?.demand?.until ?? null}`).toBe(`${given.demand?.followed?.until ?? null}`)
    }),
    { numRuns: 25 },
  )
})

it('is received in time when it is sent on the last day, and not when a day later', () => {
  const states = new Map(
    EVERY_WEEKDAY_READING.map((weekday) => [weekday, stateOf(reading('weekday', weekday))]),
  )
  fc.assert(
    fc.property(anyDay, anyReading, (by, weekday) => {
      const state = states.get(weekday)
      const latest = toBeReceivedBy(`${by}`, { state }).followed
      const day = latest?.sent ?? by
      expect(`${sentOn(`${day}`, { state }).followed?.received}`).toBe(`${latest?.received}`)
      expect(compareDates(latest?.received ?? by, by)).toBeLessThanOrEqual(0)
      const late = sentOn(`${day.add({ days: 1 })}`, { state }).followed?.received ?? by
      expect(compareDates(late, by)).toBeGreaterThan(0)
    }),
  )
})
