import { describe, expect, test } from 'vitest'
import { stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recorded } from '../support/records.ts'
import { fresh, resigned, rewritten, small } from '../support/small.ts'

const EXPRESS = {
  kind: 'express',
  extension: 'P1Y',
  consultation: 'P6M',
  'overarching-agreement': 'not-required',
}
const TACIT = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
const NONE = { kind: 'none' }
const UNTIL_NOTICE = { kind: 'until-notice', notice: 'P3M' }

/** 2014-12-01 – 2015-12-31, and then by the kind of renewal. */
function begunAs(renewal: object): Tree {
  return rewritten(fresh('tacit'), [['term', 'renewal'], renewal])
}

type Edit = readonly [path: (string | number)[], value: unknown]

function changed(tree: Tree, day: string, renewal: object, term: object = {}): Tree {
  const edits = Object.entries({ ...term, renewal })
  return resigned(tree, day, ...edits.map(([key, value]): Edit => [['term', key], value]))
}

function terminated(tree: Tree, day: string): Tree {
  return recorded(tree, [`${day}-uppsagning`, noticeOn(day, { subject: 'termination' })])
}

/** `in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31` */
function standing(tree: Tree, day: string): string {
  const { standing: stands, term, lastDay } = stateOf(tree, day)
  return `${stands} ${term.number}: ${term.start} – ${term.end}, until ${lastDay}`
}

/** Other days on which the last term may be said to end. */
function others(tree: Tree, day: string): string[] {
  return (stateOf(tree, day).terms.at(-1)?.others ?? []).map(({ end, counted }) => `${end} ${counted}`)
}

describe('from express to tacit', () => {
  test.each([
    ['before the consultation', '2015-05-01'],
    ['after the consultation, before the day for notice', '2015-08-01'],
    ['after the day for notice', '2015-10-15'],
    ['on the last day', '2015-12-31'],
  ])('%s, the term goes on by itself', (_, day) => {
    const tree = changed(begunAs(EXPRESS), day, TACIT)
    expect(standing(tree, '2015-04-30')).toBe('in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(standing(tree, day)).toBe('in-force 1: 2014-12-01 – 2015-12-31, until null')
    expect(standing(tree, '2016-01-01')).toBe('in-force 2: 2016-01-01 – 2016-12-31, until null')
  })

  test('after the last day nothing is left to go on from', () => {
    const tree = changed(begunAs(EXPRESS), '2016-01-01', TACIT)
    expect(standing(tree, '2016-01-01')).toBe('expired 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(standing(tree, '2017-06-01')).toBe('expired 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
  })
})

describe('from tacit to express', () => {
  test.each([
    ['before the day for notice', '2015-05-01', []],
    ['on that day', '2015-09-30', []],
    // By the body of the day before, the next term was bound to come.
    ['after it', '2015-10-15', ['2016-12-31 by-earlier-body']],
  ])('%s, the term ends unless it is extended', (_, day, other) => {
    const tree = changed(begunAs(TACIT), day, EXPRESS)
    expect(standing(tree, day)).toBe('in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(standing(tree, '2016-01-01')).toBe('expired 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(others(tree, day)).toEqual(other)
  })

  test('in a term that has come by itself, that term is the last', () => {
    const tree = changed(begunAs(TACIT), '2016-03-01', EXPRESS)
    expect(standing(tree, '2016-02-29')).toBe('in-force 2: 2016-01-01 – 2016-12-31, until null')
    expect(standing(tree, '2016-03-01')).toBe('in-force 2: 2016-01-01 – 2016-12-31, until 2016-12-31')
    expect(standing(tree, '2017-01-01')).toBe('expired 2: 2016-01-01 – 2016-12-31, until 2016-12-31')
  })

  test('after a notice that ends the term, it ends all the same', () => {
    const tree = changed(terminated(begunAs(TACIT), '2015-09-01'), '2015-10-15', EXPRESS)
    expect(standing(tree, '2015-10-15')).toBe('in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(others(tree, '2015-10-15')).toEqual([])
  })
})

describe('from tacit to none', () => {
  test.each([
    ['2015-09-30', []],
    ['2015-10-01', ['2016-12-31 by-earlier-body']],
  ])('on %s, the term that runs is the last', (day, other) => {
    const tree = changed(begunAs(TACIT), day, NONE)
    expect(standing(tree, '2016-01-01')).toBe('expired 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    expect(others(tree, '2015-12-01')).toEqual(other)
  })
})

describe('from none to tacit', () => {
  test('a notice from before counts by nothing, and one from after does', () => {
    const tree = changed(terminated(begunAs(NONE), '2015-03-02'), '2015-05-01', TACIT)
    expect(standing(tree, '2015-05-01')).toBe('in-force 1: 2014-12-01 – 2015-12-31, until null')
    expect(standing(terminated(tree, '2015-09-30'), '2015-10-01')).toBe(
      'in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31',
    )
  })
})

describe('from tacit until further notice', () => {
  const endless = { end: null }

  test.each(['2015-05-01', '2015-10-15', '2016-03-01'])('on %s, there is one term without an end', (day) => {
    const tree = changed(begunAs(TACIT), day, UNTIL_NOTICE, endless)
    expect(standing(tree, day)).toBe('in-force 1: 2014-12-01 – null, until null')
    expect(standing(tree, '2018-01-01')).toBe('in-force 1: 2014-12-01 – null, until null')
  })

  test('a notice from before no longer counts, and one from after runs from its receipt', () => {
    const noticed = terminated(begunAs(TACIT), '2015-09-01')
    expect(standing(noticed, '2015-10-14')).toBe('in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31')
    const tree = changed(noticed, '2015-10-15', UNTIL_NOTICE, endless)
    expect(standing(tree, '2016-01-01')).toBe('in-force 1: 2014-12-01 – null, until null')
    // Three months from 30 November: 30 February, which 2016 lacks.
    const again = terminated(tree, '2015-11-30')
    expect(standing(again, '2016-01-01')).toBe('in-force 1: 2014-12-01 – 2016-02-29, until 2016-02-29')
    expect(others(again, '2016-01-01')).toEqual(['2016-03-01 rounded-up'])
  })
})

describe('from until further notice', () => {
  const untilNotice = fresh('no-end')

  test.each([
    ['none', NONE, 'expired 1: 2015-03-01 – 2016-12-31, until 2016-12-31'],
    ['express', EXPRESS, 'expired 1: 2015-03-01 – 2016-12-31, until 2016-12-31'],
    ['tacit', TACIT, 'in-force 2: 2017-01-01 – 2017-12-31, until null'],
  ])('to %s, the term gets the last day that is agreed', (_, renewal, after) => {
    const tree = changed(untilNotice, '2016-05-02', renewal, { end: '2016-12-31' })
    expect(standing(tree, '2016-05-01')).toBe('in-force 1: 2015-03-01 – null, until null')
    expect(standing(tree, '2016-12-31')).toContain('in-force 1: 2015-03-01 – 2016-12-31')
    expect(standing(tree, '2017-01-01')).toBe(after)
  })

  test('while notice runs, what all sign takes the place of it', () => {
    const tree = changed(small('no-end'), '2018-01-15', NONE, { end: '2018-12-31' })
    expect(standing(tree, '2018-01-14')).toBe('in-force 1: 2015-03-01 – 2018-02-28, until 2018-02-28')
    expect(standing(tree, '2018-03-01')).toBe('in-force 1: 2015-03-01 – 2018-12-31, until 2018-12-31')
  })

  test('when notice has run out, another length of notice gives nothing back', () => {
    const tree = changed(small('no-end'), '2018-03-01', { ...UNTIL_NOTICE, notice: 'P1Y' })
    expect(standing(tree, '2018-04-01')).toBe('expired 1: 2015-03-01 – 2018-02-28, until 2018-02-28')
  })

  test('while notice runs, another length of notice is for those received later', () => {
    const tree = changed(small('no-end'), '2018-01-15', { ...UNTIL_NOTICE, notice: 'P1Y' })
    expect(standing(tree, '2018-03-01')).toBe('expired 1: 2015-03-01 – 2018-02-28, until 2018-02-28')
  })
})

describe('another term that begins later than the body that sets it', () => {
  test.each([
    ['2016-03-14', 'in-force 1: 2015-03-01 – null, until null'],
    ['2016-03-15', 'in-force 1: 2015-03-01 – null, until null'],
    ['2016-04-30', 'in-force 1: 2015-03-01 – null, until null'],
    ['2016-05-01', 'in-force 1: 2016-05-01 – 2017-04-30, until 2017-04-30'],
    ['2017-05-01', 'expired 1: 2016-05-01 – 2017-04-30, until 2017-04-30'],
  ])('leaves the one that runs until then: %s', (day, expected) => {
    const next = { start: '2016-05-01', end: '2017-04-30' }
    expect(standing(changed(fresh('no-end'), '2016-03-15', NONE, next), day)).toBe(expected)
  })

  test.each([
    ['2015-12-31', 'in-force 1: 2014-12-01 – 2015-12-31, until 2015-12-31'],
    ['2016-01-01', 'in-force 1: 2016-01-01 – 2017-12-31, until 2017-12-31'],
  ])('follows on one that ends the day before: %s', (day, expected) => {
    const next = { start: '2016-01-01', end: '2017-12-31' }
    expect(standing(changed(begunAs(EXPRESS), '2015-10-15', EXPRESS, next), day)).toBe(expected)
  })
})

describe('another length of the terms that come by themselves', () => {
  // The first ends on 30 January, so that all that follow are counted from the 31st.
  const yearly = rewritten(fresh('tacit'), [['term', 'end'], '2016-01-30'])
  const tree = changed(yearly, '2017-01-02', { ...TACIT, extension: 'P1M', notice: 'P7D' })

  test('is counted from the end of the term that runs, and loses no day', () => {
    const ends = stateOf(tree, '2017-06-15').terms.map(({ end }) => `${end}`)
    // A year until 2017-01-30; then months from the 31st: through February, to 30 March, through April …
    expect(ends).toEqual([
      '2016-01-30',
      '2017-01-30',
      '2017-02-28',
      '2017-03-30',
      '2017-04-30',
      '2017-05-30',
      '2017-06-30',
    ])
  })
})
