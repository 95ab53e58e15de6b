import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotaDay } from '../../src/deadlines/quota.ts'
import { date } from '../../src/domain/dates.ts'
import type { PlainDate } from '../../src/domain/dates.ts'
import { after, afterUnitByUnit, before, beforeUnitByUnit } from '../../src/domain/duration.ts'
import type { Duration } from '../../src/domain/duration.ts'
import { dutyYears } from '../../src/domain/duty-years.ts'
import { businessDayOnOrBefore } from '../../src/domain/swedish-calendar.ts'
import { contains, extend, lastDayOf, noticeDeadline } from '../../src/domain/terms.ts'
import type { FixedTerm } from '../../src/domain/terms.ts'
import { anyDay } from './arbitraries.ts'
import { FIRST, LAST } from './second-calendar.ts'
import {
  civilOf,
  lastOfMonths,
  monthsFrom,
  openOnOrBefore,
  read,
  wholeYears,
  written,
} from './second-months.ts'
import type { DayNumber } from './second-months.ts'

function* days(): Iterable<DayNumber> {
  for (let number = FIRST; number <= LAST; number += 1) yield number
}

/** The days on which months can be too short. */
const LATE_DAYS = [...days()].filter((number) => civilOf(number).day >= 28)

function months(count: number): Duration {
  return { years: 0, months: count, weeks: 0, days: 0 }
}

describe('by the second calendar', () => {
  test('every number is that of the day that it is written as', () => {
    expect([...days()].filter((number) => read(written(number)) !== number)).toEqual([])
    expect([written(FIRST), written(LAST)]).toEqual(['1990-01-01', '2199-12-31'])
  })

  test('months after and before every day are the same', () => {
    const wrong: string[] = []
    for (const number of days()) {
      // Every day with another count: all of them come round many times.
      const count = 1 + ((number * 7919) % 60)
      const day = date(written(number))
      for (const [step, direction] of [
        [after(day, months(count)), 1],
        [before(day, months(count)), -1],
      ] as const) {
        const { down, up } = monthsFrom(number, direction * count)
        if (`${step.date}` !== written(down) || `${step.roundedUp ?? step.date}` !== written(up))
          wrong.push(`${day} ${direction * count}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([1, 3, 6, 11, 12, 13, 18, 48])('%i months from the end of every month', (count) => {
    const wrong = LATE_DAYS.filter((number) => {
      const day = date(written(number))
      return (
        `${after(day, months(count)).date}` !== written(monthsFrom(number, count).down) ||
        `${before(day, months(count)).date}` !== written(monthsFrom(number, -count).down) ||
        `${lastDayOf(day, months(count))}` !== written(lastOfMonths(number, count))
      )
    })
    expect(wrong.map(written)).toEqual([])
  })

  test('a year and six months unit by unit differ from eighteen months on leap days alone', () => {
    const length = { years: 1, months: 6, weeks: 0, days: 0 }
    const differing = LATE_DAYS.filter((number) => {
      const day = date(written(number))
      const there = monthsFrom(monthsFrom(number, 12).down, 6).down
      const back = monthsFrom(monthsFrom(number, -12).down, -6).down
      expect(`${afterUnitByUnit(day, length) ?? after(day, length).date}`).toBe(written(there))
      expect(`${beforeUnitByUnit(day, length) ?? before(day, length).date}`).toBe(written(back))
      return afterUnitByUnit(day, length) !== null
    })
    expect(differing.every((number) => written(number).endsWith('-02-29'))).toBe(true)
    expect(differing.length).toBe(LATE_DAYS.filter((number) => written(number).endsWith('-02-29')).length)
  })

  test('the day to plan for is the same, whatever the day', () => {
    const wrong = [...days()].filter(
      (number) => `${businessDayOnOrBefore(date(written(number)))}` !== written(openOnOrBefore(number)),
    )
    expect(wrong.map(written)).toEqual([])
  })

  test.each([1, 6, 12, 18, 48])('terms extended by %i months again and again', (count) => {
    const firsts = LATE_DAYS.filter((_, index) => index % 7 === 0).filter((number) => number < LAST - 12_000)
    for (const end of firsts) {
      const first: FixedTerm = { number: 1, start: date(written(end - 99)), end: date(written(end)) }
      const origin = end + 1
      let [term, stepwise]: [FixedTerm, DayNumber] = [first, end]
      for (let extended = 1; extended <= 6; extended += 1) {
        const next = extend(term, months(count), first)
        stepwise = lastOfMonths(stepwise + 1, count)
        const atOnce = lastOfMonths(origin, count * extended)
        const oneByOne = next.others.find(({ counted }) => counted === 'extension-by-extension')?.end
        const found = [next.number, `${next.start}`, `${next.end}`, `${oneByOne ?? next.end}`]
        const start = extended === 1 ? origin : lastOfMonths(origin, count * (extended - 1)) + 1
        expect(found).toEqual([extended + 1, written(start), written(atOnce), written(stepwise)])
        // Counted at once no term is ever longer than one by one: the earlier day is the safe one.
        expect(atOnce).toBeLessThanOrEqual(stepwise)
        term = next
      }
    }
  })

  test.each(['calendar', 'agreement', 'rolling'] as const)(
    'the counted years by the reading %s',
    (reading) => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (start, length) => {
          const from = read(`${start}`)
          const to = from + length
          const first = reading === 'calendar' ? read(`${start.year}-01-01`) : from
          const found = dutyYears({ start, end: date(written(to)) }, reading, start)
          expect(found.map((year) => [`${year.start}`, `${year.end}`, year.label])).toEqual(
            wholeYears(first, from, to).map(([one, other]) => [
              written(one),
              written(other),
              civilOf(one).year,
            ]),
          )
        }),
      )
    },
  )

  test('the pace of a quota', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 366 }), fc.nat(365), (start, quota, place) => {
        const ordinal = 1 + (place % quota)
        const from = read(`${start}`)
        const to = lastOfMonths(from, 12)
        const { due, expected } = quotaDay({ label: 0, start, end: date(written(to)) }, ordinal, quota)
        // The first day by which the share of the year that has gone is at least that of the quota.
        let paced = from
        while ((paced - from + 1) * quota < ordinal * (to - from + 1)) paced += 1
        expect([`${due}`, `${expected ?? due}`]).toEqual([written(to), written(paced)])
      }),
    )
  })
})

describe('laws', () => {
  const anyCount = fc.integer({ min: 1, max: 300 })

  test('to clamp a second time changes nothing', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        const { date: clamped } = after(day, months(count))
        const fitting = day.with({ day: Math.min(day.day, clamped.day) })
        expect(after(fitting, months(count))).toMatchObject({ clamped: false, nominal: `${clamped}` })
      }),
    )
  })

  test('there and back never comes out later, and at most three days earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, count) => {
        for (const [there, back] of [
          [after, before],
          [before, after],
        ] as const) {
          const lost = daysBetween(back(there(day, months(count)).date, months(count)).date, day)
          expect(lost).toBeGreaterThanOrEqual(0)
          expect(lost).toBeLessThanOrEqual(3)
        }
      }),
    )
  })

  test('a later day or a longer time gives a later day, or the same', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyCount, fc.nat(24), (day, later, count, longer) => {
        const next = day.add({ days: later })
        expect(
          daysBetween(after(day, months(count)).date, after(next, months(count)).date),
        ).toBeGreaterThanOrEqual(0)
        expect(
          daysBetween(before(day, months(count)).date, before(next, months(count)).date),
        ).toBeGreaterThanOrEqual(0)
        const [short, long] = [after(day, months(count)).date, after(day, months(count + longer)).date]
        expect(daysBetween(short, long)).toBeGreaterThanOrEqual(longer === 0 ? 0 : 27)
      }),
    )
  })

  test('every day from the first on is in one term, and the last day for notice is before the end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.nat(3000), (end, count, away) => {
        const first: FixedTerm = { number: 1, start: end, end }
        const day = end.add({ days: away })
        const terms: FixedTerm[] = [first]
        for (let term = first; daysBetween(term.end, day) >= 0;) {
          term = extend(term, months(count), first)
          terms.push(term)
        }
        expect(terms.filter((term) => contains(term, day))).toHaveLength(1)
        for (const term of terms)
          expect(daysBetween(noticeDeadline(term, months(1)).date, term.end)).toBeGreaterThan(0)
      }),
    )
  })

  test('counted years follow one on another, each 365 or 366 days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('calendar' as const, 'agreement' as const),
        fc.nat(4000),
        (start, reading, away) => {
          const years = dutyYears({ start, end: null }, reading, start.add({ days: away }))
          for (const [index, year] of years.entries()) {
            expect([365, 366]).toContain(daysBetween(year.start, year.end) + 1)
            const before = years[index - 1]
            if (before !== undefined) expect(daysBetween(before.end, year.start)).toBe(1)
          }
        },
      ),
    )
  })
})

function daysBetween(a: PlainDate, b: PlainDate): number {
  return read(`${b}`) - read(`${a}`)
}
