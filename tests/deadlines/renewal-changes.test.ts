import { describe, expect, it } from 'vitest'
import type { Tree } from '../support/agreement.ts'
import { consultationOn, extensionOn, noticeOn, recorded } from '../support/records.ts'
import { fresh, resigned, rewritten } from '../support/small.ts'
import { deadlineIn, deadlinesIn, idsOf, statusIn } from './fixtures.ts'

const EXPRESS = {
  kind: 'express',
  extension: 'P1Y',
  consultation: 'P6M',
  'overarching-agreement': 'not-required',
}
const TACIT = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
const NONE = { kind: 'none' }

/** 2014-12-01 – 2015-12-31, and then by the kind of renewal, by e-mail alone. */
function begunAs(renewal: object): Tree {
  return rewritten(fresh('tacit'), [['term', 'renewal'], renewal])
}

function changed(tree: Tree, day: string, renewal: object): Tree {
  return resigned(tree, day, [['term', 'renewal'], renewal])
}

/** Every deadline that is about the term, with how it stands: `term-end/1 upcoming 2015-12-31`. */
function aboutTerms(tree: Tree, asOf: string): string[] {
  return deadlinesIn(tree, asOf)
    .filter(({ kind }) => ['renewal-consultation', 'termination-notice', 'term-end'].includes(kind))
    .map(({ id, status, due }) => `${id} ${status} ${due}`)
    .toSorted()
}

describe('from express to tacit', () => {
  it('before the day for notice: from then on notice is to be given, and no consultation is late', () => {
    const tree = changed(begunAs(EXPRESS), '2015-08-01', TACIT)
    expect(aboutTerms(tree, '2015-07-31')).toEqual([
      'renewal-consultation/1 overdue 2015-06-30',
      'term-end/1 upcoming 2015-12-31',
    ])
    expect(aboutTerms(tree, '2015-08-01')).toEqual([
      'term-end/1 upcoming 2015-12-31',
      'termination-notice/1 due-soon 2015-09-30',
    ])
  })

  it('after the day for notice: that is said, and the term goes on from the day of the change', () => {
    const tree = changed(begunAs(EXPRESS), '2015-10-15', TACIT)
    expect(aboutTerms(tree, '2015-10-15')).toEqual([
      'term-end/1 done 2015-12-31',
      'termination-notice/1 done 2015-09-30',
    ])
    expect(deadlineIn(tree, '2015-10-15', 'termination-notice/1').because?.sv).toBe(
      'Dagen hade redan passerat när lydelsen 2015-10-15 började gälla 2015-10-15.',
    )
    expect(`${deadlineIn(tree, '2015-10-15', 'term-end/1').done?.on}`).toBe('2015-10-15')
    expect(deadlineIn(tree, '2015-10-15', 'term-end/1').because?.sv).toBe(
      'Ingen Part sade upp avtalet i tid, så det förlängs av sig självt till och med 2016-12-31.',
    )
  })

  it('is not said to be new by a later body that says the same', () => {
    const tree = resigned(begunAs(TACIT), '2015-10-15', [['title'], 'AVTAL'])
    expect(deadlineIn(tree, '2015-10-15', 'termination-notice/1').because).toBeNull()
    expect(`${deadlineIn(tree, '2015-10-15', 'term-end/1').done?.on}`).toBe('2015-10-01')
  })

  it('in a later term: what was held in the first remains', () => {
    const extended = recorded(
      begunAs(EXPRESS),
      ['2015-06-11-samrad', consultationOn('2015-06-11')],
      ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad', { end: '2016-12-31' })],
    )
    const byConsultation = {
      ...extended,
      'samverkan.yaml': (extended['samverkan.yaml'] ?? '').replace(
        'extension: null',
        'extension: consultation',
      ),
    }
    const tree = changed(byConsultation, '2016-02-01', TACIT)
    expect(aboutTerms(tree, '2016-02-01')).toEqual([
      'renewal-consultation/1 done 2015-06-30',
      'term-end/1 done 2015-12-31',
      'term-end/2 upcoming 2016-12-31',
      'termination-notice/2 upcoming 2016-09-30',
    ])
    expect(deadlineIn(tree, '2016-02-01', 'renewal-consultation/1').origin.file).toBe('body/2014-12-01.yaml')
    expect(deadlineIn(tree, '2016-02-01', 'termination-notice/2').origin.file).toBe('body/2016-02-01.yaml')
  })
})

describe('from tacit to express', () => {
  it('in a later term: that term takes a consultation, and the first did not', () => {
    const tree = changed(begunAs(TACIT), '2016-03-01', EXPRESS)
    expect(aboutTerms(tree, '2016-03-01')).toEqual([
      'renewal-consultation/2 upcoming 2016-06-30',
      'term-end/1 done 2015-12-31',
      'term-end/2 upcoming 2016-12-31',
      'termination-notice/1 done 2015-09-30',
    ])
    expect(deadlineIn(tree, '2016-03-01', 'term-end/2')).toMatchObject({
      derivation: '2016-01-01 + P1Y = 2017-01-01: 2016-01-01 – 2016-12-31',
      origin: { file: 'body/2014-12-01.yaml', path: ['term', 'renewal', 'extension'] },
    })
  })

  it('after the day for notice: the other reading is shown', () => {
    const tree = changed(begunAs(TACIT), '2015-10-15', EXPRESS)
    const { alternatives, because } = deadlineIn(tree, '2015-10-15', 'term-end/1')
    expect(because).toBeNull()
    expect(alternatives.map((one) => [`${one.due}`, one.because.sv])).toEqual([
      ['2016-12-31', 'redan förlängt enligt den tidigare lydelsen'],
    ])
  })
})

describe('from tacit to none', () => {
  it('in a later term: that term ends, and nothing else is due', () => {
    const tree = changed(begunAs(TACIT), '2016-03-01', NONE)
    expect(aboutTerms(tree, '2016-11-01')).toEqual([
      'term-end/1 done 2015-12-31',
      'term-end/2 due-soon 2016-12-31',
      'termination-notice/1 done 2015-09-30',
    ])
    expect(deadlineIn(tree, '2016-11-01', 'term-end/2').because).toBeNull()
    expect(idsOf(tree, '2016-11-01', 'chair-rotation')).toEqual(['chair-rotation/steering-group/2015'])
  })
})

describe('from none to tacit', () => {
  it('when the term has ended: nothing is said to go on', () => {
    const tree = changed(begunAs(NONE), '2016-01-15', TACIT)
    expect(aboutTerms(tree, '2016-02-01')).toEqual(['term-end/1 done 2015-12-31'])
    expect(deadlineIn(tree, '2016-02-01', 'term-end/1').because).toBeNull()
  })
})

describe('from tacit until further notice', () => {
  it('nothing ends any more, and notice can be given on any day', () => {
    const tree = resigned(
      begunAs(TACIT),
      '2016-03-01',
      [['term', 'end'], null],
      [['term', 'renewal'], { kind: 'until-notice', notice: 'P3M' }],
    )
    expect(aboutTerms(tree, '2016-02-29')).toEqual([
      'term-end/1 done 2015-12-31',
      'term-end/2 upcoming 2016-12-31',
      'termination-notice/1 done 2015-09-30',
      'termination-notice/2 upcoming 2016-09-30',
    ])
    expect(aboutTerms(tree, '2016-03-01')).toEqual(['termination-notice/1 open null'])
  })
})

describe('a term that notice ends', () => {
  it('is shown before it begins', () => {
    // Late for the first term by a month: it ends the second.
    const tree = recorded(begunAs(TACIT), [
      '2015-10-30-uppsagning',
      noticeOn('2015-10-30', { subject: 'termination' }),
    ])
    expect(statusIn(tree, '2015-10-29', 'term-end/2')).toBe('–')
    expect(aboutTerms(tree, '2015-10-30')).toEqual([
      'term-end/1 done 2015-12-31',
      'term-end/2 upcoming 2016-12-31',
      'termination-notice/1 done 2015-09-30',
    ])
    expect(deadlineIn(tree, '2015-10-30', 'term-end/2').because?.sv).toBe(
      'Polisen har sagt upp avtalet. Uppsägningen kom fram 2015-10-30.',
    )
  })
})

describe('from tacit to tacit with a shorter time for notice', () => {
  const daysFor = (day: string, asOf: string) => {
    const tree = changed(begunAs(TACIT), day, { ...TACIT, notice: 'P1M' })
    const { due, alternatives } = deadlineIn(tree, asOf, 'termination-notice/1')
    return [`${due}`, ...alternatives.map((one) => `${one.due} ${one.because.sv}`)]
  }

  it('after the former day: that day is shown as well', () => {
    expect(daysFor('2015-10-15', '2015-10-15')).toEqual([
      '2015-11-30',
      '2015-12-01 avrundat uppåt',
      '2015-09-30 enligt den tidigare lydelsen',
    ])
  })

  it('on the former day, or before it: nothing had been settled', () => {
    expect(daysFor('2015-09-30', '2015-10-15')).toEqual(['2015-11-30', '2015-12-01 avrundat uppåt'])
  })
})
