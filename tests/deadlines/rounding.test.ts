import { describe, expect, it } from 'vitest'
import { edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recorded } from '../support/records.ts'
import { fresh, rewritten } from '../support/small.ts'
import { deadlineIn } from './fixtures.ts'

/** From a day to a day, and then by the kind of renewal. */
function agreement(start: string, end: string | null, renewal: object): Tree {
  return rewritten(fresh('tacit'), [['term'], { clause: '2', start, end, renewal }])
}

function tacit(extension: string, notice: string): object {
  return { kind: 'tacit', extension, notice }
}

function express(extension: string, consultation: string): object {
  return { kind: 'express', extension, consultation, 'overarching-agreement': 'not-required' }
}

/** `2016-02-29 or 2016-02-28: 2016-01-31 + P1M = …` */
function told(tree: Tree, asOf: string, id: string): string {
  const { due, alternatives, derivation } = deadlineIn(tree, asOf, id)
  return `${[due, ...alternatives.map((other) => other.due)].join(' or ')}: ${derivation}`
}

describe('a chain of months from the 31st', () => {
  // The first term ends on 30 January: all are counted from the 31st, and none loses a day for the months that lack it.
  const tree = agreement('2015-01-31', '2016-01-30', tacit('P1M', 'P1M'))

  it.each([
    [2, '2016-02-29 or 2016-02-28: 2016-01-31 + P1M = 2016-02-31 → 2016-03-01: 2016-01-31 – 2016-02-29'],
    [3, '2016-03-30 or 2016-03-31: 2016-01-31 + 2 × P1M = 2016-03-31: 2016-03-01 – 2016-03-30'],
    [4, '2016-04-30 or 2016-04-29: 2016-01-31 + 3 × P1M = 2016-04-31 → 2016-05-01: 2016-03-31 – 2016-04-30'],
    [5, '2016-05-30 or 2016-05-31: 2016-01-31 + 4 × P1M = 2016-05-31: 2016-05-01 – 2016-05-30'],
    // A hundred months from January are eight years and April.
    [101, '2024-05-30 or 2024-05-31: 2016-01-31 + 100 × P1M = 2024-05-31: 2024-05-01 – 2024-05-30'],
  ])('the end of term %i', (number, expected) => {
    expect(told(tree, '2024-05-15', `term-end/${number}`)).toBe(expected)
  })

  it.each([
    // From 29 February, and from the 28th.
    [2, '2016-01-29 or 2016-01-28: 2016-02-29 − P1M = 2016-01-29'],
    // 30 February, and from 31 March counted one by one: the 31st of February is rounded to the same days.
    [3, '2016-02-29 or 2016-03-01: 2016-03-30 − P1M = 2016-02-30 → 2016-02-29'],
    [4, '2016-03-30 or 2016-03-29: 2016-04-30 − P1M = 2016-03-30'],
  ])('the last day for notice in term %i', (number, expected) => {
    expect(told(tree, '2016-05-15', `termination-notice/${number}`)).toBe(expected)
  })

  it('is whole on the last day that a file can name', () => {
    // 184 years of twelve months after January 2016.
    expect(told(tree, '2199-12-31', 'term-end/2209')).toBe(
      '2200-01-30 or 2200-01-31: 2016-01-31 + 2208 × P1M = 2200-01-31: 2199-12-31 – 2200-01-30',
    )
  })

  it('is planned for by the earliest of the days, before the term begins', () => {
    // 28 January 2016 is a Thursday: received by then, posted on Monday the 25th.
    expect(`${deadlineIn(tree, '2016-01-15', 'termination-notice/2').recommended}`).toBe('2016-01-25')
  })
})

describe('a chain from the 30th', () => {
  it.each([
    [
      2,
      'P1M',
      '2016-02-29 or 2016-02-28: 2016-01-30 + P1M = 2016-02-30 → 2016-03-01: 2016-01-30 – 2016-02-29',
    ],
    [3, 'P1M', '2016-03-29 or 2016-03-31: 2016-01-30 + 2 × P1M = 2016-03-30: 2016-03-01 – 2016-03-29'],
    [2, 'P6M', '2016-07-29: 2016-01-30 + P6M = 2016-07-30: 2016-01-30 – 2016-07-29'],
    [2, 'P1Y6M', '2017-07-29: 2016-01-30 + P1Y6M = 2017-07-30: 2016-01-30 – 2017-07-29'],
    // Three times eighteen months are four years and a half.
    [4, 'P1Y6M', '2020-07-29: 2016-01-30 + 3 × P1Y6M = 2020-07-30: 2019-01-30 – 2020-07-29'],
  ])('the end of term %i, by %s', (number, length, expected) => {
    const tree = agreement('2015-01-30', '2016-01-29', tacit(length, 'P1M'))
    expect(told(tree, '2019-06-15', `term-end/${number}`)).toBe(expected)
  })
})

describe('half a year from 31 August', () => {
  const tree = agreement('2015-01-31', '2016-08-30', tacit('P6M', 'P3M'))

  it.each([
    [2, '2017-02-28 or 2017-02-27: 2016-08-31 + P6M = 2017-02-31 → 2017-03-01: 2016-08-31 – 2017-02-28'],
    [3, '2017-08-30 or 2017-08-31: 2016-08-31 + 2 × P6M = 2017-08-31: 2017-03-01 – 2017-08-30'],
  ])('the end of term %i', (number, expected) => {
    expect(told(tree, '2017-06-15', `term-end/${number}`)).toBe(expected)
  })
})

describe('eighteen months, and a year and six months', () => {
  it.each([
    // From 1 March, whatever the month before lacked.
    ['2016-02-29', 'P18M', '2017-08-31: 2016-03-01 + P18M = 2017-09-01: 2016-03-01 – 2017-08-31'],
    ['2016-02-29', 'P1Y6M', '2017-08-31: 2016-03-01 + P1Y6M = 2017-09-01: 2016-03-01 – 2017-08-31'],
    // From the leap day: at once, or a year that ends with February and six months from 1 March.
    ['2016-02-28', 'P18M', '2017-08-28: 2016-02-29 + P18M = 2017-08-29: 2016-02-29 – 2017-08-28'],
    [
      '2016-02-28',
      'P1Y6M',
      '2017-08-28 or 2017-08-31: 2016-02-29 + P1Y6M = 2017-08-29: 2016-02-29 – 2017-08-28',
    ],
  ])('after a term that ends %s, by %s', (end, length, expected) => {
    const tree = agreement('2015-01-01', end, tacit(length, 'P3M'))
    expect(told(tree, '2016-12-15', 'term-end/2')).toBe(expected)
  })

  it.each([
    ['P18M', '2018-08-29: 2020-02-29 − P18M = 2018-08-29', '2018-08-29'],
    // A year back is 28 February 2019, and six months from there 28 August 2018: a Tuesday.
    ['P1Y6M', '2018-08-29 or 2018-08-28: 2020-02-29 − P1Y6M = 2018-08-29', '2018-08-28'],
  ])('before a term ends on a leap day: %s', (lead, expected, plan) => {
    const tree = agreement('2015-01-01', '2020-02-29', express('P2Y', lead))
    expect(told(tree, '2015-05-01', 'renewal-consultation/1')).toBe(expected)
    expect(`${deadlineIn(tree, '2015-05-01', 'renewal-consultation/1').recommended}`).toBe(plan)
  })

  it.each([
    ['P18M', '2017-08-29: 2016-02-29 + P18M = 2017-08-29'],
    ['P1Y6M', '2017-08-29 or 2017-08-28: 2016-02-29 + P1Y6M = 2017-08-29'],
  ])('from a notice on a leap day: %s', (notice, expected) => {
    const tree = recorded(agreement('2015-01-01', null, { kind: 'until-notice', notice }), [
      '2016-02-29-uppsagning',
      noticeOn('2016-02-29', { subject: 'termination' }),
    ])
    expect(told(tree, '2016-03-01', 'term-end/1')).toBe(expected)
  })
})

describe('a cure period of a month', () => {
  it('is rounded down, and shows the other day', () => {
    const month = rewritten(fresh('tacit'), [['early-exit', 'cure-period'], 'P1M'])
    // By e-mail the sending and the receipt are one day: 31 February.
    const tree = recorded(month, ['2015-01-31-uppmaning', noticeOn('2015-01-31')])
    expect(told(tree, '2015-02-01', 'cure-period/2015-01-31-uppmaning')).toBe(
      '2015-02-28 or 2015-03-01: 2015-01-31 + P1M = 2015-02-31 → 2015-02-28',
    )
  })

  it('a cure period, by each way of counting it', () => {
    const month = rewritten(fresh('tacit'), [['early-exit', 'cure-period'], 'P1M'])
    const tree = recorded(month, [
      '2015-01-28-uppmaning',
      noticeOn('2015-01-28', { channel: 'registered-letter' }),
    ])
    // Received on Monday 2 February; from the sending 28 February; where Saturdays count, from the 31st, which is rounded.
    expect(told(tree, '2015-02-03', 'cure-period/2015-01-28-uppmaning')).toBe(
      '2015-03-02 or 2015-02-28 or 2015-02-28 or 2015-03-01: 2015-02-02 + P1M = 2015-03-02',
    )
    const { alternatives } = deadlineIn(tree, '2015-02-03', 'cure-period/2015-01-28-uppmaning')
    expect(alternatives.at(-1)?.because.sv).toBe('vardag: inte sön- och helgdagar, avrundat uppåt')
  })
})

describe('a notice that can be said to have come on another day', () => {
  const termination = { subject: 'termination', channel: 'registered-letter' } as const

  it('ends an agreement without an end on another day too', () => {
    // Posted on a Wednesday before a weekend: Thursday, Friday, Monday 2 October; where Saturdays count, 30 September.
    const tree = recorded(fresh('no-end'), ['2017-09-27-uppsagning', noticeOn('2017-09-27', termination)])
    expect(told(tree, '2017-10-15', 'term-end/1')).toBe(
      '2018-01-02 or 2017-12-30: 2017-10-02 + P3M = 2018-01-02',
    )
  })

  it('in time by rounding up alone: it may have ended the term', () => {
    const tree = recorded(fresh('tacit'), [
      '2015-10-01-uppsagning',
      noticeOn('2015-10-01', { subject: 'termination' }),
    ])
    expect(deadlineIn(tree, '2015-10-01', 'term-end/2').alternatives).toMatchObject([
      { because: { sv: 'om uppsägningen kom i tid' } },
    ])
    expect(told(tree, '2015-10-01', 'term-end/2').slice(0, 24)).toBe('2016-12-31 or 2015-12-31')
    expect(deadlineIn(tree, '2015-10-01', 'termination-notice/1').because?.sv).toBe(
      'Uppsägningen kom fram 2015-10-01, efter den sista dagen. Avtalet upphör därför först 2016-12-31. Det kan hävdas att den kom i tid.',
    )
  })

  it('in time but for a narrower reading of weekday: it may not have ended the term', () => {
    const midsummer = rewritten(fresh('tacit'), [['term', 'end'], '2015-09-23'])
    const tree = recorded(edited(midsummer, ['samverkan.yaml', ['readings', 'weekday'], 'statutory']), [
      '2015-06-18-uppsagning',
      noticeOn('2015-06-18', termination),
    ])
    // Midsummer Eve counts by this reading: received 23 June, on the last day; by the narrowest the day after.
    expect(told(tree, '2015-07-01', 'term-end/1').slice(0, 24)).toBe('2015-09-23 or 2016-09-23')
    expect(deadlineIn(tree, '2015-07-01', 'termination-notice/1')).toMatchObject({
      status: 'done',
      because: { sv: 'Det kan hävdas att uppsägningen kom för sent.' },
    })
  })
})
