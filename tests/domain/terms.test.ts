import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, date, daysFromTo } from '../../src/domain/dates.ts'
import { duration, formatIso } from '../../src/domain/duration.ts'
import type { Duration } from '../../src/domain/duration.ts'
import { businessDayOnOrBefore } from '../../src/domain/swedish-calendar.ts'
import { consultationDeadline, extend, isWholeYears, contains } from '../../src/domain/terms.ts'
import type { FixedTerm } from '../../src/domain/terms.ts'
import { anyDay, anyDuration } from './arbitraries.ts'

const first = term('2014-12-01', '2015-12-31')
const twoYears = duration('P2Y')
const sixMonths = duration('P6M')

const anyTerm = fc
  .tuple(anyDay, fc.nat(2000))
  .map(([start, days]): FixedTerm => ({ number: 1, start, end: start.add({ days }) }))

describe('the renewal chain (clause 4)', () => {
  it('starts with a term of 396 days', () => {
    expect(daysFromTo(first.start, first.end) + 1).toBe(396)
  })

  it.each([
    [0, '2014-12-01', '2015-12-31', '2015-06-30', '2015-06-30'],
    [1, '2016-01-01', '2017-12-31', '2017-06-30', '2017-06-30'],
    [2, '2018-01-01', '2019-12-31', '2019-06-30', '2019-06-28'],
    [3, '2020-01-01', '2021-12-31', '2021-06-30', '2021-06-30'],
    [4, '2022-01-01', '2023-12-31', '2023-06-30', '2023-06-30'],
  ])(
    'after %i extensions: %s – %s, consultation by %s (plan for %s)',
    (count, start, end, deadline, plan) => {
      const running = afterExtensions(first, twoYears, count)
      const consultation = consultationDeadline(running, sixMonths)
      expect(written(running)).toEqual([count + 1, start, end])
      expect(consultation.date.toString()).toBe(deadline)
      expect(businessDayOnOrBefore(consultation.date).toString()).toBe(plan)
    },
  )

  it('shows the deadline rounded up, since June has no 31st', () => {
    expect(consultationDeadline(first, sixMonths)).toMatchObject({
      nominal: '2015-06-31',
      clamped: true,
      roundedUp: date('2015-07-01'),
    })
  })
})

describe('an extension', () => {
  it.each([
    ['2015-12-31', 'P2Y', '2016-01-01', '2017-12-31'],
    ['2015-06-30', 'P6M', '2015-07-01', '2015-12-31'],
    ['2016-02-29', 'P1Y', '2016-03-01', '2017-02-28'],
    ['2015-02-28', 'P1Y', '2015-03-01', '2016-02-29'],
    // The month lacks the day before which the term would end: it ends with the month.
    ['2016-02-28', 'P1Y', '2016-02-29', '2017-02-28'],
    ['2015-12-30', 'P2M', '2015-12-31', '2016-02-29'],
    ['2015-08-30', 'P1M', '2015-08-31', '2015-09-30'],
    ['2015-12-29', 'P2M', '2015-12-30', '2016-02-29'],
    ['2015-12-31', 'P2W', '2016-01-01', '2016-01-14'],
  ])('of a term that ends %s, by %s: %s – %s', (end, text, start, extendedEnd) => {
    expect(written(extend(term('2014-12-01', end), duration(text)))).toEqual([2, start, extendedEnd])
  })

  it('starts the day after, is numbered on and is not empty', () => {
    fc.assert(
      fc.property(anyTerm, anyDuration, (running, extension) => {
        const next = extend(running, extension)
        expect(daysFromTo(running.end, next.start)).toBe(1)
        expect(next.number).toBe(running.number + 1)
        expect(compareDates(next.start, next.end)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('leaves no gap and no overlap in a chain', () => {
    fc.assert(
      fc.property(anyTerm, anyDuration, fc.nat(8), (initial, extension, count) => {
        const running = afterExtensions(initial, extension, count)
        const next = extend(running, extension, initial)
        expect([next.number, daysFromTo(running.end, next.start)]).toEqual([count + 2, 1])
        expect(compareDates(next.start, next.end)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('that ends on the last of a month by whole months keeps to the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, months) => {
        const running = { number: 1, start: day, end: day.with({ day: day.daysInMonth }) }
        const { end } = extend(running, { years: 0, months, weeks: 0, days: 0 })
        expect(end.day).toBe(end.daysInMonth)
      }),
    )
  })
})

describe('whole years', () => {
  it.each([
    ['2014-12-01', '2015-12-31', false],
    ['2015-01-01', '2015-12-31', true],
    ['2016-01-01', '2017-12-31', true],
    ['2014-12-01', '2015-11-30', true],
    ['2015-01-01', '2015-12-30', false],
    ['2015-01-01', '2016-01-01', false],
    ['2015-01-01', '2015-01-01', false],
    ['2016-02-29', '2017-02-28', true],
    ['2015-03-01', '2016-02-29', true],
    ['2015-03-01', '2016-02-28', false],
    ['2016-02-29', '2020-02-28', true],
  ])('%s – %s: %s', (start, end, expected) => {
    expect(isWholeYears(term(start, end))).toBe(expected)
  })

  it('are what an extension by years gives', () => {
    fc.assert(
      fc.property(anyTerm, fc.integer({ min: 1, max: 20 }), (running, years) =>
        isWholeYears(extend(running, duration(`P${years}Y`))),
      ),
    )
  })
})

describe('a term contains', () => {
  it.each([
    ['2014-11-30', false],
    ['2014-12-01', true],
    ['2015-06-30', true],
    ['2015-12-31', true],
    ['2016-01-01', false],
  ])('%s: %s', (day, expected) => {
    expect(contains(first, date(day))).toBe(expected)
  })
})

describe('the consultation deadline', () => {
  it('is before the end of the term', () => {
    fc.assert(
      fc.property(anyTerm, anyDuration, (running, lead) => {
        const deadline = consultationDeadline(running, lead).date
        expect(compareDates(deadline, running.end), formatIso(lead)).toBe(-1)
      }),
    )
  })
})

/** The term that runs after so many extensions of the first one. */
function afterExtensions(initial: FixedTerm, extension: Duration, count: number): FixedTerm {
  let running = initial
  for (let extended = 0; extended < count; extended += 1) running = extend(running, extension, initial)
  return running
}

function term(start: string, end: string): FixedTerm {
  return { number: 1, start: date(start), end: date(end) }
}

function written({ number, start, end }: FixedTerm) {
  return [number, String(start), String(end)]
}
