import { describe, expect, test } from 'vitest'
import { edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recorded } from '../support/records.ts'
import { fresh, rewritten, small } from '../support/small.ts'
import { statusIn } from '../deadlines/fixtures.ts'

type Year = 'calendar' | 'agreement' | 'rolling'

function read(tree: Tree, year: Year): Tree {
  return edited(tree, ['samverkan.yaml', ['readings', 'year'], year])
}

function terminated(tree: Tree, day: string): Tree {
  return recorded(tree, [`${day}-uppsagning`, noticeOn(day, { subject: 'termination' })])
}

/** `police until 2015-12-31, then municipality`; `–` where nobody is known to follow. */
function chair(tree: Tree, day: string): string {
  const [one] = stateOf(tree, day).chairs
  if (one?.current == null) return 'not known'
  return `${one.current.party} until ${one.current.to}, then ${one.next?.party ?? '–'}`
}

describe('in an agreement without an end, from 2015-03-01', () => {
  test.each<[Year, string, string]>([
    // From the day of the month on which it began, through the leap day.
    ['agreement', '2015-03-01', 'police until 2016-02-29, then municipality'],
    ['agreement', '2016-02-29', 'police until 2016-02-29, then municipality'],
    ['agreement', '2016-03-01', 'municipality until 2017-02-28, then police'],
    ['rolling', '2024-02-29', 'police until 2024-02-29, then municipality'],
    ['rolling', '2024-03-01', 'municipality until 2025-02-28, then police'],
    // The first ten months belong to the first turn.
    ['calendar', '2015-03-01', 'police until 2016-12-31, then municipality'],
    ['calendar', '2017-01-01', 'municipality until 2017-12-31, then police'],
    ['calendar', '2024-02-29', 'police until 2024-12-31, then municipality'],
    ['calendar', '2199-12-31', 'municipality until 2199-12-31, then police'],
  ])('%s, on %s: %s', (year, day, expected) => {
    expect(chair(read(fresh('no-end'), year), day)).toBe(expected)
  })

  test('two years at a time, over six of them', () => {
    const tree = rewritten(fresh('no-end'), [['bodies', 0, 'chair', 'period'], 'P2Y'])
    expect(
      ['2015-03-01', '2017-02-28', '2017-03-01', '2019-03-01', '2021-03-01'].map((day) => chair(tree, day)),
    ).toEqual([
      'police until 2017-02-28, then municipality',
      'police until 2017-02-28, then municipality',
      'municipality until 2019-02-28, then police',
      'police until 2021-02-28, then municipality',
      'municipality until 2023-02-28, then police',
    ])
  })

  test.each<Year>(['calendar', 'agreement', 'rolling'])(
    'notice does not change who has had the chair: %s',
    (year) => {
      const tree = read(fresh('no-end'), year)
      // Received 2017-10-31, it runs out on 2018-01-31: in the third year of the agreement, and the first month of a year.
      const ended = terminated(tree, '2017-10-31')
      const before = chair(tree, '2017-10-30').split(' ')[0]
      expect(chair(ended, '2017-10-31').split(' ')[0]).toBe(before)
      expect(
        stateOf(ended, '2018-01-31').chairs[0]?.turns.map(({ party, from, to }) => `${party} ${from} ${to}`),
      ).toEqual(
        year === 'calendar'
          ? [
              'police 2015-03-01 2016-12-31',
              'municipality 2017-01-01 2017-12-31',
              'police 2018-01-01 2018-01-31',
            ]
          : [
              'police 2015-03-01 2016-02-29',
              'municipality 2016-03-01 2017-02-28',
              'police 2017-03-01 2018-01-31',
            ],
      )
      const last = year === 'calendar' ? 2018 : 2017
      expect(statusIn(ended, '2018-01-15', `chair-rotation/steering-group/${last}`)).toBe('–')
    },
  )
})

describe('in one that goes on by itself, from 2014-12-01', () => {
  test.each<[Year, string, string]>([
    ['calendar', '2015-12-31', 'municipality until 2015-12-31, then police'],
    ['calendar', '2016-01-01', 'police until 2016-12-31, then municipality'],
    ['calendar', '2018-06-01', 'police until 2018-12-31, then municipality'],
    // No term is agreed on anew, so that the years of the agreement run on from 1 December.
    ['agreement', '2015-11-30', 'municipality until 2015-11-30, then police'],
    ['agreement', '2015-12-01', 'police until 2016-11-30, then municipality'],
    ['agreement', '2018-06-01', 'police until 2018-11-30, then municipality'],
    ['agreement', '2018-12-01', 'municipality until 2019-11-30, then police'],
  ])('%s, on %s: %s', (year, day, expected) => {
    expect(chair(read(fresh('tacit'), year), day)).toBe(expected)
  })

  test('a notice that ends it on 2019-12-31 leaves the last month to the next turn', () => {
    const tree = read(small('tacit'), 'agreement')
    expect(chair(tree, '2019-11-30')).toBe('municipality until 2019-11-30, then police')
    expect(chair(tree, '2019-12-01')).toBe('police until 2019-12-31, then –')
  })
})

describe('in one that the parties extend by eighteen months, from 2014-07-01', () => {
  test('an extension in the middle of a calendar year does not change who has had the chair', () => {
    const tree = small('express-18-months')
    expect(chair(tree, '2016-12-31')).toBe('municipality until 2016-12-31, then police')
    // The agreement may end on 30 June; extended, it changes nobody's turn.
    expect(chair(tree, '2017-01-09')).toBe('police until 2017-06-30, then –')
    expect(statusIn(tree, '2017-01-09', 'chair-rotation/steering-group/2017')).toBe('–')
    expect(statusIn(tree, '2017-01-10', 'chair-rotation/steering-group/2017')).toBe('upcoming')
    expect(chair(tree, '2017-01-10')).toBe('police until 2017-12-31, then municipality')
  })

  test('by its own years the last six months of a term belong to the turn before', () => {
    const tree = read(small('express-18-months'), 'agreement')
    expect(chair(tree, '2015-12-31')).toBe('police until 2015-12-31, then municipality')
    expect(chair(tree, '2016-01-01')).toBe('municipality until 2017-06-30, then police')
    expect(chair(tree, '2017-07-01')).toBe('police until 2018-12-31, then municipality')
  })
})

test('in one that is shorter than a year there is one turn', () => {
  const tree = rewritten(fresh('no-renewal'), [['term', 'end'], '2015-12-15'])
  for (const year of ['calendar', 'agreement', 'rolling'] as const)
    expect(chair(read(tree, year), '2015-10-01')).toBe('police until 2015-12-15, then –')
})
