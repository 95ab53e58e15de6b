import { describe, expect, test } from 'vitest'
import { findingsIn, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recorded } from '../support/records.ts'
import { fresh, rewritten } from '../support/small.ts'

const TACIT = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }

/** Three parties, 2015-01-01 – 2016-12-31, and then a year at a time: notice by 2016-09-30. */
const THREE = rewritten(fresh('three-parties'), [['term', 'renewal'], TACIT])

type Letter = readonly [day: string, from: string, to: string]

function sent(tree: Tree, ...letters: readonly Letter[]): Tree {
  return recorded(
    tree,
    ...letters.map(
      ([day, from, to]) =>
        [`${day}-uppsagning-${from}-${to}`, noticeOn(day, { from, to, subject: 'termination' })] as const,
    ),
  )
}

/** `received 2016-09-30, until 2016-12-31` */
function ended(tree: Tree, asOf = '2018-06-01'): string {
  const { endedBy, lastDay } = stateOf(tree, asOf)
  return `received ${endedBy?.received ?? '–'}, until ${lastDay}`
}

describe('notice to two others', () => {
  test.each<[string, readonly Letter[], string]>([
    [
      'both in time',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2016-09-30', 'police', 'rescue'],
      ],
      'received 2016-09-30, until 2016-12-31',
    ],
    [
      'one late: it ends the next term',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2016-10-05', 'police', 'rescue'],
      ],
      'received 2016-10-05, until 2017-12-31',
    ],
    [
      'one in time for the next term alone',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2017-09-30', 'police', 'rescue'],
      ],
      'received 2017-09-30, until 2017-12-31',
    ],
    ['one never: nothing ends', [['2016-09-01', 'police', 'municipality']], 'received –, until null'],
    [
      'one of them twice: the first counts',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2016-09-05', 'police', 'municipality'],
        ['2016-09-06', 'police', 'rescue'],
        ['2016-11-01', 'police', 'municipality'],
      ],
      'received 2016-09-06, until 2016-12-31',
    ],
    [
      'each by another party: neither is whole',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2016-09-02', 'municipality', 'rescue'],
      ],
      'received –, until null',
    ],
    [
      'by two parties: the one that is whole first',
      [
        ['2016-09-01', 'police', 'municipality'],
        ['2016-09-02', 'municipality', 'rescue'],
        ['2016-09-20', 'municipality', 'police'],
        ['2016-10-20', 'police', 'rescue'],
      ],
      'received 2016-09-20, until 2016-12-31',
    ],
  ])('%s', (_, letters, expected) => {
    expect(ended(sent(THREE, ...letters))).toBe(expected)
  })

  test('that one came late is told, with the day', () => {
    const tree = sent(THREE, ['2016-09-01', 'police', 'municipality'], ['2016-10-05', 'police', 'rescue'])
    expect(findingsIn(tree, 'termination-late', '2016-11-01').map(({ message }) => message.sv)).toEqual([
      'Uppsägningen från Lokalpolisområde Hedåsa kom fram 2016-10-05, efter den sista dagen 2016-09-30. Avtalet upphör därför först 2017-12-31.',
    ])
    // Before the second letter the first is no notice.
    expect(ended(tree, '2016-10-04')).toBe('received –, until null')
  })

  test('in an agreement without an end: from the receipt of the last', () => {
    const endless = rewritten(
      fresh('three-parties'),
      [['term', 'end'], null],
      [['term', 'renewal'], { kind: 'until-notice', notice: 'P3M' }],
    )
    const tree = sent(endless, ['2016-09-01', 'police', 'municipality'], ['2016-11-30', 'police', 'rescue'])
    // Three months from 30 November: 30 February, which 2017 lacks.
    expect(ended(tree, '2016-12-01')).toBe('received 2016-11-30, until 2017-02-28')
  })
})
