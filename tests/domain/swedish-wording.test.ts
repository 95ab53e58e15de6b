import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { duration } from '../../src/domain/duration.ts'
import {
  countedDuration,
  countedNumber,
  daysInWords,
  durationInWords,
  longDate,
  numberWord,
  weekInWords,
  weekdayAbbreviation,
  weekdayName,
} from '../../src/domain/swedish-wording.ts'

describe('a long date', () => {
  it.each([
    ['2014-12-01', '1 december 2014'],
    ['2015-12-31', '31 december 2015'],
    ['2016-02-29', '29 februari 2016'],
    ['2015-01-06', '6 januari 2015'],
  ])('%s: %s', (day, expected) => {
    expect(longDate(date(day))).toBe(expected)
  })

  it('names the months', () => {
    const firsts = Array.from({ length: 12 }, (_, months) => date('2015-01-01').add({ months }))
    expect(firsts.map((day) => longDate(day).split(' ')[1]).join(' ')).toBe(
      'januari februari mars april maj juni juli augusti september oktober november december',
    )
  })
})

describe('the number of a week', () => {
  it.each([
    ['2015-06-30', 'v. 27', 'the middle of a year'],
    ['2015-01-01', 'v. 1', 'a Thursday, whose week is the first'],
    ['2016-01-01', 'v. 53', 'a Friday, whose week is the last of the year before'],
    ['2014-12-29', 'v. 1', 'a Monday, whose week is the first of the year after'],
    ['2016-01-03', 'v. 53', 'a Sunday, which ends its week'],
    ['2016-01-04', 'v. 1', 'a Monday, which begins one'],
  ])('%s: %s, %s', (day, expected) => {
    expect(weekInWords(date(day)).sv).toBe(expected)
  })

  it('is said in English too', () => {
    expect(weekInWords(date('2015-06-30')).en).toBe('wk 27')
  })
})

describe('the days of the week', () => {
  const week = Array.from({ length: 7 }, (_, days) => date('2015-03-02').add({ days }))

  it('have names', () => {
    expect(week.map((day) => weekdayName(day).sv).join(' ')).toBe(
      'måndag tisdag onsdag torsdag fredag lördag söndag',
    )
    expect(week.map((day) => weekdayName(day).en).join(' ')).toBe(
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    )
  })

  it('have abbreviations', () => {
    expect(week.map((day) => weekdayAbbreviation(day).sv).join(' ')).toBe('mån tis ons tors fre lör sön')
    expect(week.map((day) => weekdayAbbreviation(day).en).join(' ')).toBe('Mon Tue Wed Thu Fri Sat Sun')
  })
})

describe('a number in words', () => {
  it.each([
    [0, 'noll'],
    [1, 'en'],
    [2, 'två'],
    [7, 'sju'],
    [12, 'tolv'],
    [14, 'fjorton'],
    [18, 'arton'],
    [20, 'tjugo'],
    [21, 'tjugoen'],
    [30, 'trettio'],
    [42, 'fyrtiotvå'],
    [99, 'nittionio'],
    [100, 'etthundra'],
    [101, 'etthundraen'],
    [146, 'etthundrafyrtiosex'],
    [200, 'tvåhundra'],
    [312, 'trehundratolv'],
    [999, 'niohundranittionio'],
  ])('%i: %s', (number, word) => {
    expect(numberWord(number)).toBe(word)
  })

  it.each([
    [1, 'ett'],
    [2, 'två'],
    [11, 'elva'],
    [21, 'tjugoett'],
    [101, 'etthundraett'],
  ])('%i, neuter: %s', (number, word) => {
    expect(numberWord(number, 'neuter')).toBe(word)
  })

  it('is different for each number', () => {
    expect(new Set(Array.from({ length: 1000 }, (_, number) => numberWord(number))).size).toBe(1000)
  })

  it.each([
    [1000, '1000'],
    [-1, '-1'],
    [2.5, '2.5'],
  ])('%d is written in digits', (number, digits) => {
    expect(numberWord(number)).toBe(digits)
    expect(countedNumber(number)).toBe(digits)
  })

  it('is followed by its digits when counted', () => {
    expect(countedNumber(3)).toBe('tre (3)')
    expect(countedNumber(1)).toBe('en (1)')
    expect(countedNumber(1, 'neuter')).toBe('ett (1)')
  })
})

describe('a duration', () => {
  it.each([
    ['P2Y', 'två (2) år'],
    ['P1Y', 'ett (1) år'],
    ['P21Y', 'tjugoett (21) år'],
    ['P6M', 'sex (6) månader'],
    ['P1M', 'en (1) månad'],
    ['P2W', 'två (2) veckor'],
    ['P1W', 'en (1) vecka'],
    ['P14D', 'fjorton (14) dagar'],
    ['P21D', 'tjugoen (21) dagar'],
    ['P1D', 'en (1) dag'],
    ['P1000D', '1000 dagar'],
    ['P1Y6M', 'ett (1) år och sex (6) månader'],
    ['P1Y6M14D', 'ett (1) år, sex (6) månader och fjorton (14) dagar'],
  ])('%s as a document writes it: %s', (text, expected) => {
    expect(countedDuration(duration(text))).toBe(expected)
  })

  it.each([
    ['P6M', '6 månader', '6 months'],
    ['P1Y', '1 år', '1 year'],
    ['P1W', '1 vecka', '1 week'],
    ['P14D', '14 dagar', '14 days'],
    ['P1Y6M', '1 år och 6 månader', '1 year and 6 months'],
    ['P1Y1M1D', '1 år, 1 månad och 1 dag', '1 year, 1 month and 1 day'],
  ])('%s as the terminal writes it: %s, %s', (text, sv, en) => {
    expect(durationInWords(duration(text))).toEqual({ sv, en })
  })
})

describe('days from today', () => {
  it.each([
    [60, 'om 60 dagar', 'in 60 days'],
    [2, 'om 2 dagar', 'in 2 days'],
    [1, 'i morgon', 'tomorrow'],
    [0, 'i dag', 'today'],
    [-1, 'i går', 'yesterday'],
    [-3, 'för 3 dagar sedan', '3 days ago'],
  ])('%i: %s, %s', (days, sv, en) => {
    expect(daysInWords(days)).toEqual({ sv, en })
  })
})
