import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, date, daysFromTo, earlier, isDate, later } from '../../src/domain/dates.ts'
import { anyDay } from './arbitraries.ts'

describe('a written date', () => {
  it.each(['1000-01-01', '2014-12-01', '2016-02-29', '2000-02-29', '9999-12-31'])('%s is one', (text) => {
    expect(isDate(text)).toBe(true)
    expect(date(text).toString()).toBe(text)
  })

  it.each([
    '',
    '2015-02-29',
    '1900-02-29',
    '2015-06-31',
    '2015-00-10',
    '2015-13-01',
    '2015-01-00',
    '2015-01-32',
    '0999-01-01',
    '0000-01-01',
    '-2015-01-01',
    '+002015-01-01',
    '-002015-01-01',
    '12015-01-01',
    '15-01-01',
    '2015-1-1',
    '20150101',
    '2015/01/01',
    '2015-W01-1',
    '2015-001',
    '2015-01',
    '2015-01-01T00:00',
    '2015-01-01Z',
    '2015-01-01[u-ca=iso8601]',
    ' 2015-01-01',
    '2015-01-01\n',
    '２０１５-01-01',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => date(text)).toThrow(RangeError)
  })

  it('survives being written and read', () => {
    fc.assert(fc.property(anyDay, (day) => date(day.toString()).equals(day)))
  })
})

describe('the order of dates', () => {
  it('is that of their text', () => {
    const days = ['2015-12-31', '2015-06-30', '2014-12-01'].map(date)
    expect(days.toSorted(compareDates).map(String)).toEqual(['2014-12-01', '2015-06-30', '2015-12-31'])
  })

  it('tells the earlier and the later of two', () => {
    expect(earlier(date('2015-06-30'), date('2015-07-01')).toString()).toBe('2015-06-30')
    expect(later(date('2015-06-30'), date('2015-07-01')).toString()).toBe('2015-07-01')
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(earlier(a, b), later(a, b))).toBeLessThanOrEqual(0)
        expect([a, b].map(String).toSorted()).toEqual([earlier(a, b), later(a, b)].map(String))
      }),
    )
  })
})

describe('days from one date to another', () => {
  it.each([
    ['2015-03-05', '2015-03-05', 0],
    ['2015-03-05', '2015-03-19', 14],
    ['2015-03-19', '2015-03-05', -14],
    ['2014-12-01', '2016-01-01', 396],
    ['2015-03-28', '2015-03-30', 2],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysFromTo(date(from), date(to))).toBe(days)
  })

  it('added to the first give the second', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a.add({ days: daysFromTo(a, b) }).equals(b)))
  })
})
