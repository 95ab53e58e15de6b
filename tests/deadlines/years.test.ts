import { describe, expect, it } from 'vitest'
import { BODY, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  consultationOn,
  extensionOn,
  extensionSigned,
  noticeOn,
  recorded,
  signed,
} from '../support/records.ts'
import { deadlinesIn, followUpOn } from './fixtures.ts'

const READINGS = ['calendar', 'agreement', 'rolling'] as const
type Reading = (typeof READINGS)[number]

/** Signed, from 2014-12-01 until a day or without one, and then by the kind of renewal. */
function agreement(end: string | null, renewal: object): Tree {
  return signed(edited(SHIPPED, [BODY, ['term', 'end'], end], [BODY, ['term', 'renewal'], renewal]))
}

function extended(tree: Tree, consulted: string, agreed: string, end: string): Tree {
  const extension = extensionOn(agreed, `${consulted}-samrad`, { end })
  const records = [
    [`${consulted}-samrad`, consultationOn(consulted)],
    [`${agreed}-forlangning`, extension],
  ] as const
  return extensionSigned(recorded(tree, ...records), `${agreed}-forlangning`, agreed)
}

function terminated(tree: Tree, day: string): Tree {
  return recorded(tree, [`${day}-uppsagning`, noticeOn(day, { subject: 'termination' })])
}

const EXPRESS = {
  kind: 'express',
  extension: 'P2Y',
  consultation: 'P6M',
  'overarching-agreement': 'not-required',
}
const TACIT = { kind: 'tacit', extension: 'P2Y', notice: 'P3M' }
const NONE = { kind: 'none' }
const UNTIL_NOTICE = { kind: 'until-notice', notice: 'P3M' }

/** Extended twice: 2014-12-01 – 2015-12-31, 2016 and 2017, 2018 and 2019. */
const TWICE = extended(
  extended(agreement('2015-12-31', EXPRESS), '2015-06-11', '2015-11-26', '2017-12-31'),
  '2017-06-08',
  '2017-11-23',
  '2019-12-31',
)
/** The same terms, which come by themselves. */
const BY_ITSELF = agreement('2015-12-31', TACIT)
/** Received on Sunday 31 March 2019: three months are until 30 June. */
const RUN_OUT = terminated(agreement(null, UNTIL_NOTICE), '2019-03-31')

/** The last days of the counted years, by which the meetings of each are due. */
function lastDays(tree: Tree, reading: Reading, asOf: string): string[] {
  const read = edited(tree, ['samverkan.yaml', ['readings', 'year'], reading])
  const meetings = deadlinesIn(read, asOf).filter(({ id }) => id.startsWith('meeting/steering-group/'))
  const days = meetings.map(({ due }) => `${due}`)
  // Two a year, both due with the year.
  expect(meetings.map(({ id }) => id).filter((id) => id.endsWith('/1')).length * 2).toBe(days.length)
  return [...new Set(days)].toSorted()
}

function each(month: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-${month}`)
}

describe('two meetings a year', () => {
  it.each<[string, Tree, Reading, string, string[]]>([
    // December 2014 is no calendar year.
    ['extended twice', TWICE, 'calendar', '2019-06-01', each('12-31', 2015, 2019)],
    // December 2015 is left over, and the years begin anew with the extensions, on 1 January.
    ['extended twice', TWICE, 'agreement', '2019-06-01', ['2015-11-30', ...each('12-31', 2016, 2019)]],
    ['extended twice', TWICE, 'rolling', '2019-06-01', ['2015-11-30', ...each('12-31', 2016, 2019)]],
    ['extended twice, in the month left over', TWICE, 'agreement', '2015-12-15', ['2015-11-30']],
    ['by itself', BY_ITSELF, 'calendar', '2019-06-01', each('12-31', 2015, 2019)],
    // Nothing is agreed anew: the years run on from 1 December.
    ['by itself', BY_ITSELF, 'agreement', '2019-06-01', each('11-30', 2015, 2019)],
    ['by itself', BY_ITSELF, 'rolling', '2019-12-01', each('11-30', 2015, 2020)],
    // Ended with 2019: December of that year is left over.
    [
      'by itself, ended',
      terminated(BY_ITSELF, '2019-09-30'),
      'agreement',
      '2019-12-15',
      each('11-30', 2015, 2019),
    ],
    [
      'by itself, ended',
      terminated(BY_ITSELF, '2019-09-30'),
      'calendar',
      '2019-12-15',
      each('12-31', 2015, 2019),
    ],
    // Notice a day late: the term of 2020 and 2021 comes, and ends it.
    [
      'by itself, ended late',
      terminated(BY_ITSELF, '2019-10-01'),
      'agreement',
      '2021-12-15',
      each('11-30', 2015, 2021),
    ],
    [
      'not at all, after five years',
      agreement('2019-12-31', NONE),
      'calendar',
      '2019-12-31',
      each('12-31', 2015, 2019),
    ],
    [
      'not at all, after five years',
      agreement('2019-12-31', NONE),
      'agreement',
      '2019-12-31',
      each('11-30', 2015, 2019),
    ],
    // Half of 2019, and the seven months from December 2018, are no years.
    [
      'not at all, in the middle of a year',
      agreement('2019-06-30', NONE),
      'calendar',
      '2019-06-30',
      each('12-31', 2015, 2018),
    ],
    [
      'not at all, in the middle of a year',
      agreement('2019-06-30', NONE),
      'rolling',
      '2019-06-30',
      each('11-30', 2015, 2018),
    ],
    [
      'until further notice',
      agreement(null, UNTIL_NOTICE),
      'calendar',
      '2019-06-01',
      each('12-31', 2015, 2019),
    ],
    [
      'until further notice',
      agreement(null, UNTIL_NOTICE),
      'agreement',
      '2019-11-30',
      each('11-30', 2015, 2019),
    ],
    [
      'until further notice',
      agreement(null, UNTIL_NOTICE),
      'agreement',
      '2019-12-01',
      each('11-30', 2015, 2020),
    ],
    // Until notice is received the year is a whole one; then it is known that it will not be.
    ['until a notice has run out', RUN_OUT, 'calendar', '2019-03-30', each('12-31', 2015, 2019)],
    ['until a notice has run out', RUN_OUT, 'calendar', '2019-03-31', each('12-31', 2015, 2018)],
    ['until a notice has run out', RUN_OUT, 'agreement', '2019-06-30', each('11-30', 2015, 2018)],
  ])('%s, %#: by the reading %s', (_, tree, reading, asOf, expected) => {
    expect(lastDays(tree, reading, asOf)).toEqual(expected)
  })
})

describe('what is done once a year', () => {
  /** Followed up on 8 October 2015 and 2 November 2016: each day, and the record that did it. */
  function told(tree: Tree, reading: Reading, asOf: string): string[] {
    const read = edited(tree, ['samverkan.yaml', ['readings', 'year'], reading])
    const done = recorded(
      read,
      ['2015-10-08-uppfoljning', followUpOn('2015-10-08', 'communication')],
      ['2016-11-02-uppfoljning', followUpOn('2016-11-02', 'communication')],
    )
    return deadlinesIn(done, asOf)
      .filter(({ kind }) => kind === 'communication-plan-follow-up')
      .map(({ due, record }) => [`${due}`, ...(record === null ? [] : [record.slice(0, 10)])].join(' '))
      .toSorted()
  }

  it.each<[string, Tree, Reading, string[]]>([
    [
      'extended twice',
      TWICE,
      'calendar',
      ['2015-12-31 2015-10-08', '2016-12-31 2016-11-02', '2017-12-31', '2018-12-31'],
    ],
    // The second of November is in the year that began with the extension.
    [
      'extended twice',
      TWICE,
      'agreement',
      ['2015-11-30 2015-10-08', '2016-12-31 2016-11-02', '2017-12-31', '2018-12-31'],
    ],
    // Twelve months from the beginning, and from each time: the third is still not done.
    ['extended twice', TWICE, 'rolling', ['2015-12-01 2015-10-08', '2016-10-08 2016-11-02', '2017-11-02']],
    [
      'by itself',
      BY_ITSELF,
      'agreement',
      ['2015-11-30 2015-10-08', '2016-11-30 2016-11-02', '2017-11-30', '2018-11-30'],
    ],
    ['by itself', BY_ITSELF, 'rolling', ['2015-12-01 2015-10-08', '2016-10-08 2016-11-02', '2017-11-02']],
    // It ends before the twelve months from 2 November 2016 have passed.
    [
      'not at all',
      agreement('2017-10-31', NONE),
      'rolling',
      ['2015-12-01 2015-10-08', '2016-10-08 2016-11-02'],
    ],
    [
      'not at all',
      agreement('2017-11-02', NONE),
      'rolling',
      ['2015-12-01 2015-10-08', '2016-10-08 2016-11-02', '2017-11-02'],
    ],
    [
      'until further notice',
      agreement(null, UNTIL_NOTICE),
      'calendar',
      ['2015-12-31 2015-10-08', '2016-12-31 2016-11-02', '2017-12-31', '2018-12-31'],
    ],
    [
      'until further notice',
      agreement(null, UNTIL_NOTICE),
      'rolling',
      ['2015-12-01 2015-10-08', '2016-10-08 2016-11-02', '2017-11-02'],
    ],
  ])('%s, %#: by the reading %s', (_, tree, reading, expected) => {
    expect(told(tree, reading, '2018-11-15')).toEqual(expected)
  })
})
