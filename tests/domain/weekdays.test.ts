import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, date } from '../../src/domain/dates.ts'
import { businessDayOnOrBefore } from '../../src/domain/swedish-calendar.ts'
import {
  EVERY_WEEKDAY_READING,
  isWeekday,
  latestSendingDay,
  weekdaysAfter,
} from '../../src/domain/weekdays.ts'
import { anyDay, anyReading } from './arbitraries.ts'

const anyCount = fc.nat(15)

describe('three weekdays after sending (clause 15)', () => {
  it.each([
    [
      '2014-12-23',
      'statutory',
      '2014-12-29',
      '2014-12-25 juldagen, 2014-12-26 annandag jul, 2014-12-28 söndag',
    ],
    [
      '2014-12-23',
      'monday-friday',
      '2014-12-30',
      '2014-12-25 juldagen, 2014-12-26 annandag jul, 2014-12-27 lördag, 2014-12-28 söndag',
    ],
    [
      '2014-12-23',
      'business-day',
      '2015-01-02',
      '2014-12-24 julafton, 2014-12-25 juldagen, 2014-12-26 annandag jul, 2014-12-27 lördag, ' +
        '2014-12-28 söndag, 2014-12-31 nyårsafton, 2015-01-01 nyårsdagen',
    ],
    ['2015-06-18', 'statutory', '2015-06-23', '2015-06-20 midsommardagen, 2015-06-21 söndag'],
    ['2015-06-18', 'monday-friday', '2015-06-23', '2015-06-20 midsommardagen, 2015-06-21 söndag'],
    [
      '2015-06-18',
      'business-day',
      '2015-06-24',
      '2015-06-19 midsommarafton, 2015-06-20 midsommardagen, 2015-06-21 söndag',
    ],
    ['2015-03-02', 'business-day', '2015-03-05', ''],
    [
      '2015-04-01',
      'statutory',
      '2015-04-07',
      '2015-04-03 långfredagen, 2015-04-05 påskdagen, 2015-04-06 annandag påsk',
    ],
  ] as const)('sent %s, %s: received %s', (sent, reading, received, skipped) => {
    const result = weekdaysAfter(date(sent), 3, reading)
    expect(result.received.toString()).toBe(received)
    expect(result.skipped.map((day) => `${day.date} ${day.name.sv}`).join(', ')).toBe(skipped)
  })

  it('names an eve only where the reading skips eves', () => {
    const names = (reading: 'statutory' | 'monday-friday' | 'business-day', sent: string) =>
      weekdaysAfter(date(sent), 1, reading).skipped.map((day) => day.name.sv)
    expect(names('monday-friday', '2016-12-23')).toEqual(['lördag', 'juldagen', 'annandag jul'])
    expect(names('business-day', '2016-12-23')).toEqual(['julafton', 'juldagen', 'annandag jul'])
    expect(names('statutory', '2017-12-30')).toEqual(['söndag', 'nyårsdagen'])
    expect(names('business-day', '2017-12-30')).toEqual(['nyårsafton', 'nyårsdagen'])
  })

  it('does not count or skip the sending day, whatever day it is', () => {
    expect(weekdaysAfter(date('2015-06-21'), 1, 'business-day')).toEqual({
      received: date('2015-06-22'),
      skipped: [],
    })
  })

  it('is the sending day itself for none', () => {
    expect(weekdaysAfter(date('2015-06-21'), 0, 'business-day')).toEqual({
      received: date('2015-06-21'),
      skipped: [],
    })
  })

  it('counts each day from the sending day to the receipt once, as a weekday or as skipped', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyReading, (sent, count, reading) => {
        const { received, skipped } = weekdaysAfter(sent, count, reading)
        expect(sent.until(received).days).toBe(count + skipped.length)
        expect(skipped.some((day) => isWeekday(day.date, reading))).toBe(false)
        expect(count === 0 || isWeekday(received, reading)).toBe(true)
      }),
    )
  })

  it('is never earlier for what is sent later, or for more weekdays', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), anyCount, fc.nat(3), anyReading, (sent, days, count, more, reading) => {
        const first = weekdaysAfter(sent, count, reading).received
        const second = weekdaysAfter(sent.add({ days }), count + more, reading).received
        expect(compareDates(first, second)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('is reached in two steps as in one', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, anyReading, (sent, first, second, reading) => {
        const { received } = weekdaysAfter(sent, first, reading)
        expect(weekdaysAfter(received, second, reading).received).toEqual(
          weekdaysAfter(sent, first + second, reading).received,
        )
      }),
    )
  })

  it('is never earlier by a reading that counts fewer days', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (sent, count) => {
        const [statutory, mondayFriday, businessDay] = (
          ['statutory', 'monday-friday', 'business-day'] as const
        ).map((reading) => weekdaysAfter(sent, count, reading).received.toString())
        expect([statutory, mondayFriday, businessDay]).toEqual(
          [statutory, mondayFriday, businessDay].toSorted(),
        )
      }),
    )
  })
})

describe('a weekday', () => {
  it.each([
    ['2015-06-18', true, true, true],
    ['2015-06-19', true, true, false],
    ['2015-06-20', false, false, false],
    ['2015-06-27', true, false, false],
    ['2015-06-28', false, false, false],
    ['2016-12-24', true, false, false],
  ])('%s: statutory %s, monday-friday %s, business-day %s', (day, statutory, mondayFriday, businessDay) => {
    expect(isWeekday(date(day), 'statutory')).toBe(statutory)
    expect(isWeekday(date(day), 'monday-friday')).toBe(mondayFriday)
    expect(isWeekday(date(day), 'business-day')).toBe(businessDay)
  })
})

describe('the last day to send', () => {
  it.each([
    ['2014-12-29', 'statutory', '2014-12-23'],
    ['2014-12-30', 'monday-friday', '2014-12-23'],
    ['2015-01-02', 'business-day', '2014-12-28'],
    ['2015-01-01', 'business-day', '2014-12-22'],
    ['2015-06-24', 'business-day', '2015-06-21'],
    ['2015-03-05', 'business-day', '2015-03-02'],
  ] as const)('to be received by %s, %s: %s', (receivedBy, reading, latest) => {
    expect(latestSendingDay(date(receivedBy), 3, reading).toString()).toBe(latest)
  })

  it('is received in time, and the day after it is not', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyReading, (receivedBy, count, reading) => {
        const latest = latestSendingDay(receivedBy, count, reading)
        const received = weekdaysAfter(latest, count, reading).received
        const receivedIfLater = weekdaysAfter(latest.add({ days: 1 }), count, reading).received
        expect(compareDates(received, receivedBy)).toBeLessThanOrEqual(0)
        expect(compareDates(receivedIfLater, receivedBy)).toBeGreaterThan(0)
      }),
    )
  })

  it('is no earlier than the day on which something was in fact sent', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyReading, (sent, count, reading) => {
        const { received } = weekdaysAfter(sent, count, reading)
        expect(compareDates(latestSendingDay(received, count, reading), sent)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('and the receipt undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyReading, (day, count, reading) => {
        const { received } = weekdaysAfter(day, count, reading)
        const latest = latestSendingDay(received, count, reading)
        expect(weekdaysAfter(latest, count, reading).received).toEqual(received)
        const before = latestSendingDay(day, count, reading)
        const { received: inTime } = weekdaysAfter(before, count, reading)
        expect(latestSendingDay(inTime, count, reading)).toEqual(before)
      }),
    )
  })

  it('is never later by a reading that counts fewer days, nor for an earlier receipt', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), anyCount, (receivedBy, days, count) => {
        const latest = EVERY_WEEKDAY_READING.map(
          (reading) => `${latestSendingDay(receivedBy, count, reading)}`,
        )
        expect(latest).toEqual(latest.toSorted().toReversed())
        for (const reading of EVERY_WEEKDAY_READING) {
          const later = latestSendingDay(receivedBy.add({ days }), count, reading)
          expect(compareDates(latestSendingDay(receivedBy, count, reading), later)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('can be brought forward to a business day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyReading, (receivedBy, count, reading) => {
        const posted = businessDayOnOrBefore(latestSendingDay(receivedBy, count, reading))
        const { received } = weekdaysAfter(posted, count, reading)
        expect(compareDates(received, receivedBy)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
