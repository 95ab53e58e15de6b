import { describe, expect, it } from 'vitest'
import { BODY, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  correctionOf,
  meetingOn,
  recorded,
  revisionFiles,
  signatureOf,
  signed,
} from '../support/records.ts'
import { deadlineIn, extended, idsOf, leftOn, met, statusIn } from './fixtures.ts'

const [FIRST, SECOND] = ['meeting/steering-group/2015/1', 'meeting/steering-group/2015/2']

describe('two meetings a year', () => {
  it.each([
    [
      'nothing held, on the day by which an even pace has the first',
      '2015-07-02',
      [],
      'upcoming',
      'upcoming',
    ],
    ['a day later it lags behind', '2015-07-03', [], 'due-soon', 'upcoming'],
    ['sixty-one days before the year ends', '2015-10-31', [], 'due-soon', 'upcoming'],
    ['sixty days before', '2015-11-01', [], 'due-soon', 'due-soon'],
    ['on the last day', '2015-12-31', [], 'due-soon', 'due-soon'],
    ['after it', '2016-01-01', [], 'overdue', 'overdue'],
    ['long after it', '2019-05-01', [], 'overdue', 'overdue'],
    ['one held', '2015-07-03', ['2015-05-12'], 'done 2015-05-12-styrgruppen', 'upcoming'],
    ['one held, after the year', '2016-01-01', ['2015-05-12'], 'done 2015-05-12-styrgruppen', 'overdue'],
    [
      'held on the first day and the last',
      '2015-12-31',
      ['2015-01-01', '2015-12-31'],
      'done 2015-01-01-styrgruppen',
      'done 2015-12-31-styrgruppen',
    ],
    [
      'a third one counts no further',
      '2016-01-01',
      ['2015-02-01', '2015-03-01', '2015-04-01'],
      'done 2015-02-01-styrgruppen',
      'done 2015-03-01-styrgruppen',
    ],
    ['one held in the stub before the year', '2015-07-03', ['2014-12-15'], 'due-soon', 'upcoming'],
    ['one held in the year after', '2016-01-02', ['2016-01-01'], 'overdue', 'overdue'],
    ['one that is yet to be held', '2015-05-11', ['2015-05-12'], 'upcoming', 'upcoming'],
  ])('%s (%s)', (_, asOf, days, first, second) => {
    const tree = met(SIGNED, ...days)
    expect([statusIn(tree, asOf, FIRST), statusIn(tree, asOf, SECOND)]).toEqual([first, second])
  })

  it('is not met by another body', () => {
    const tree = recorded(SIGNED, [
      '2015-02-01-arbetsgruppen',
      meetingOn('2015-02-01', { body: 'working-group' }),
    ])
    expect(statusIn(tree, '2015-05-01', FIRST)).toBe('upcoming')
    expect(statusIn(tree, '2015-05-01', 'meeting/working-group/2015/1')).toBe('done 2015-02-01-arbetsgruppen')
  })

  it('counts a meeting as corrected, from the day of the correction', () => {
    const tree = recorded(met(SIGNED, '2015-12-30'), [
      '2016-01-20-rattad',
      correctionOf('2015-12-30-styrgruppen', '2016-01-20', meetingOn('2016-01-07')),
    ])
    expect(statusIn(tree, '2016-01-19', FIRST)).toBe('done 2015-12-30-styrgruppen')
    expect(statusIn(tree, '2016-01-20', FIRST)).toBe('overdue')
  })

  it('is due at the end of the year and says how it is paced', () => {
    expect(deadlineIn(SIGNED, '2015-05-01', FIRST)).toMatchObject({
      derivation: '2015-01-01 – 2015-12-31 · 1/2 → 2015-07-02',
      origin: { file: BODY, path: ['bodies', 0, 'frequency'] },
    })
    expect(deadlineIn(SIGNED, '2015-05-01', SECOND).derivation).toBe('2015-01-01 – 2015-12-31')
  })
})

it.each([
  ['2015', ['2015-04-02', '2015-07-02', '2015-10-01', null]],
  ['2016', ['2016-04-01', '2016-07-01', '2016-10-01', null]],
])('four meetings in %s are expected quarter by quarter', (year, days) => {
  const tree = extended()
  const expected = [1, 2, 3, 4].map(
    (ordinal) =>
      deadlineIn(tree, '2016-05-01', `meeting/working-group/${year}/${ordinal}`).expected?.toString() ?? null,
  )
  expect(expected).toEqual(days)
})

describe('the years that count', () => {
  const yearsOf = (tree: Tree, asOf: string) =>
    idsOf(tree, asOf, 'situation-update').map((id) => id.replace('situation-update/', ''))

  it.each([
    ['in the stub before the first one, that one', '2014-12-15', SIGNED, ['2015']],
    ['in the first, that one alone', '2015-12-31', SIGNED, ['2015']],
    ['after an extension, the next one too', '2016-01-01', extended(), ['2015', '2016']],
    ['and not the one after that before it begins', '2016-12-31', extended(), ['2015', '2016']],
    ['until it does', '2017-01-01', extended(), ['2015', '2016', '2017']],
    ['a year that ends before a party has left', '2016-01-01', leftOn(SIGNED, '2016-01-01'), ['2015']],
    ['none that ends on the day on which a party has left', '2015-12-01', leftOn(SIGNED, '2015-12-31'), []],
  ])('%s (%s)', (_, asOf, tree, years) => {
    expect(yearsOf(tree, asOf)).toEqual(years)
  })

  it.each([
    ['2014-12-01', '2014-11-30', ['2014']],
    ['2014-12-01', '2015-11-30', ['2014']],
    ['2014-12-01', '2016-02-01', ['2014', '2016']],
  ])('by the agreement’s own year from %s, on %s: %s', (_, asOf, years) => {
    const tree = extended(edited(SIGNED, ['samverkan.yaml', ['readings', 'year'], 'agreement']))
    expect(yearsOf(tree, asOf)).toEqual(years)
  })

  it.each([
    ['2015-12-31', ['2015']],
    ['2016-01-01', []],
  ])('of an agreement that the last party signs on %s: %s', (day, years) => {
    const files = revisionFiles(SHIPPED)
    const tree = recorded(
      SHIPPED,
      ['2014-11-24-police', signatureOf(SHIPPED, 'police', '2014-11-24', files)],
      [`${day}-municipality`, signatureOf(SHIPPED, 'municipality', day, files)],
    )
    expect(yearsOf(tree, '2016-01-01')).toEqual(years)
  })
})

describe('what stands in the way of counting', () => {
  it.each([
    [
      'no reading of “a year”',
      edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], null]),
      'situation-update',
      'The reading of “a year” is not set.',
    ],
    [
      'no reading of “a year”, for a meeting',
      edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], null]),
      'meeting/steering-group/2',
      'The reading of “a year” is not set.',
    ],
    [
      'a period that does not divide a year',
      edited(SHIPPED, [BODY, ['situation-update', 'frequency', 'per'], 'P2Y']),
      'situation-update/2015',
      'The period P2Y does not divide a year into equal parts, so the duty cannot be counted by year.',
    ],
  ])('%s', (_, tree, id, because) => {
    expect(deadlineIn(signed(tree), '2015-05-01', id)).toMatchObject({
      status: 'undetermined',
      due: null,
      because: { en: because },
    })
  })
})
