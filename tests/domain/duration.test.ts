import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, date } from '../../src/domain/dates.ts'
import { after, before, duration, formatIso, isDuration } from '../../src/domain/duration.ts'
import { weekdaysAfter } from '../../src/domain/weekdays.ts'
import { anyDay, anyDuration, anyMonths } from './arbitraries.ts'

describe('a written duration', () => {
  it.each([
    ['P2Y', { years: 2, months: 0, weeks: 0, days: 0 }],
    ['P6M', { years: 0, months: 6, weeks: 0, days: 0 }],
    ['P2W', { years: 0, months: 0, weeks: 2, days: 0 }],
    ['P14D', { years: 0, months: 0, weeks: 0, days: 14 }],
    ['P1Y2M3W4D', { years: 1, months: 2, weeks: 3, days: 4 }],
  ])('%s', (text, expected) => {
    expect(isDuration(text)).toBe(true)
    expect(duration(text)).toEqual(expected)
    expect(formatIso(duration(text))).toBe(text)
  })

  it.each(['P0Y6M', 'P06M'])('%s is P6M', (text) => {
    expect(formatIso(duration(text))).toBe('P6M')
  })

  it.each([
    '',
    'P',
    '6M',
    'p6m',
    'P0D',
    'P0Y0M',
    '-P6M',
    '+P6M',
    'P-6M',
    'P1.5M',
    'P0,5Y',
    'P6M1Y',
    'P1M1M',
    'PT1H',
    'P1DT1H',
    'P1DT',
    'P99999Y',
    ' P6M',
    'P6M\n',
  ])('%j is none', (text) => {
    expect(isDuration(text)).toBe(false)
    expect(() => duration(text)).toThrow(RangeError)
  })

  it('survives being written and read', () => {
    fc.assert(
      fc.property(anyDuration, (some) => {
        expect(duration(formatIso(some))).toEqual(some)
      }),
    )
  })
})

describe('months and years before a day (lag 1930:173, 1 §, by analogy)', () => {
  it.each([
    ['2015-12-31', 'P6M', '2015-06-30', '2015-06-31', '2015-07-01'],
    ['2015-08-31', 'P6M', '2015-02-28', '2015-02-31', '2015-03-01'],
    ['2016-08-31', 'P6M', '2016-02-29', '2016-02-31', '2016-03-01'],
    ['2015-02-28', 'P6M', '2014-08-28', '2014-08-28', null],
    ['2017-12-31', 'P6M', '2017-06-30', '2017-06-31', '2017-07-01'],
    ['2015-12-30', 'P6M', '2015-06-30', '2015-06-30', null],
    ['2016-02-29', 'P1Y', '2015-02-28', '2015-02-29', '2015-03-01'],
    ['2016-02-29', 'P4Y', '2012-02-29', '2012-02-29', null],
    ['2016-01-15', 'P1M', '2015-12-15', '2015-12-15', null],
    ['2015-12-31', 'P6M1W3D', '2015-06-20', '2015-06-31', '2015-06-21'],
    ['2015-03-15', 'P2W', '2015-03-01', '2015-03-01', null],
  ])('%s less %s is %s', (end, text, expected, nominal, roundedUp) => {
    const step = before(date(end), duration(text))
    expect({ ...step, date: String(step.date), roundedUp: step.roundedUp && String(step.roundedUp) }).toEqual(
      {
        date: expected,
        nominal,
        clamped: roundedUp !== null,
        roundedUp,
      },
    )
  })
})

describe('months and years after a day', () => {
  it.each([
    ['2016-01-01', 'P2Y', '2018-01-01', '2018-01-01', null],
    ['2015-01-31', 'P1M', '2015-02-28', '2015-02-31', '2015-03-01'],
    ['2016-02-29', 'P1Y', '2017-02-28', '2017-02-29', '2017-03-01'],
    ['2014-12-31', 'P2M1D', '2015-03-01', '2015-02-31', '2015-03-02'],
    ['2015-03-05', 'P14D', '2015-03-19', '2015-03-19', null],
    ['2015-11-30', 'P3M', '2016-02-29', '2016-02-30', '2016-03-01'],
  ])('%s and %s is %s', (start, text, expected, nominal, roundedUp) => {
    const step = after(date(start), duration(text))
    expect({ ...step, date: String(step.date), roundedUp: step.roundedUp && String(step.roundedUp) }).toEqual(
      {
        date: expected,
        nominal,
        clamped: roundedUp !== null,
        roundedUp,
      },
    )
  })

  it('lands on the day number, or on the last day of the month that lacks it', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (start, months) => {
        const step = after(start, months)
        const index = start.year * 12 + start.month - 1 + months.years * 12 + months.months
        const lastDay = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
        expect(step.date.day).toBe(Math.min(start.day, lastDay))
        expect(step.date.year * 12 + step.date.month - 1).toBe(index)
        expect(step.clamped).toBe(start.day > lastDay)
        expect(Number(step.nominal.slice(-2))).toBe(start.day)
      }),
    )
  })
})

describe.each([
  ['after', after],
  ['before', before],
])('%s', (_, step) => {
  it('clamps once: a day that every month has is never clamped again', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const clampedTo28 = day.with({ day: Math.min(day.day, 28) })
        expect(step(clampedTo28, months).clamped).toBe(false)
      }),
    )
  })

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDuration, (a, b, some) => {
        const order = compareDates(step(a, some).date, step(b, some).date)
        expect(order === 0 || order === compareDates(a, b)).toBe(true)
      }),
    )
  })

  it('rounds up to exactly the day after the clamped one, and says a nominal day that does not exist', () => {
    fc.assert(
      fc.property(anyDay, anyDuration, (day, some) => {
        const { date: result, nominal, clamped, roundedUp } = step(day, some)
        if (roundedUp === null) expect([clamped, nominal]).toEqual([false, String(result)])
        else expect([clamped, String(roundedUp)]).toEqual([true, String(result.add({ days: 1 }))])
      }),
    )
  })
})

describe('before and after', () => {
  it('undo each other unless a day was clamped, and then differ by at most three days', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const there = after(day, months)
        const lost = before(there.date, months).date.until(day).days
        expect(there.clamped ? lost >= 1 && lost <= 3 : lost === 0).toBe(true)
      }),
    )
  })
})

describe('the cure period of fourteen days (clauses 15 and 17)', () => {
  it('runs from deemed receipt: sent 2015-03-02 by registered letter, until 2015-03-19', () => {
    const { received } = weekdaysAfter(date('2015-03-02'), 3, 'business-day')
    expect(received.toString()).toBe('2015-03-05')
    expect(after(received, duration('P14D')).date.toString()).toBe('2015-03-19')
  })

  it('runs from the sending day by e-mail: until 2015-03-16', () => {
    expect(after(date('2015-03-02'), duration('P14D')).date.toString()).toBe('2015-03-16')
  })
})
