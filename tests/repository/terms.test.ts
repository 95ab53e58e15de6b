import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { BODY, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, extensionSigned, recorded, revised, signatureOf } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

function consultation(date: string, more: Partial<WrittenRecord['consultation']> = {}) {
  const content: WrittenRecord['consultation'] = {
    kind: 'consultation',
    date,
    parties: ['police', 'municipality'],
    outcome: 'extend',
    minutes: null,
    ...more,
  }
  return [`${date}-samrad`, content] as const
}

function extension(date: string, end: string, consulted: string | null, valid: string | null = null) {
  const content: WrittenRecord['extension'] = {
    kind: 'extension',
    date,
    end,
    consultation: consulted,
    'overarching-agreement': { end: valid },
  }
  return [`${date}-forlangning`, content] as const
}

/** Extended in 2015 on a consultation of a day, and signed by both. */
function extended(consulted: string, more: Partial<WrittenRecord['consultation']> = {}): Tree {
  const tree = recorded(
    SIGNED,
    consultation(consulted, more),
    extension('2015-11-26', '2017-12-31', `${consulted}-samrad`),
  )
  return extensionSigned(tree, '2015-11-26-forlangning', '2015-12-01')
}

const EXTENDED = extended('2015-06-11')

function term(tree: Tree, day: string): string {
  const state = stateOf(tree, day)
  return `${state.standing} ${state.term.number}: ${state.term.start} – ${state.term.end}`
}

test.each([
  ['2015-11-30', 'in-force 1: 2014-12-01 – 2015-12-31', 1],
  ['2015-12-01', 'in-force 1: 2014-12-01 – 2015-12-31', 2],
  ['2015-12-31', 'in-force 1: 2014-12-01 – 2015-12-31', 2],
  ['2016-01-01', 'in-force 2: 2016-01-01 – 2017-12-31', 2],
  ['2017-12-31', 'in-force 2: 2016-01-01 – 2017-12-31', 2],
  ['2018-01-01', 'expired 2: 2016-01-01 – 2017-12-31', 2],
])('extended in time, on %s: %s', (day, running, terms) => {
  expect(term(EXTENDED, day)).toBe(running)
  expect(stateOf(EXTENDED, day).terms).toHaveLength(terms)
})

function faults(tree: Tree, day = '2016-02-01'): string[] {
  return stateOf(tree, day).acts.extensions.flatMap((act) => act.faults.map(({ kind }) => kind))
}

describe('an extension', () => {
  const consulted = consultation('2015-06-11')

  test.each([
    [
      'without a consultation',
      recorded(SIGNED, extension('2015-11-26', '2017-12-31', null)),
      ['no-consultation'],
    ],
    ['after a late consultation', extended('2015-07-02'), ['late-consultation']],
    ['after a consultation that said no', extended('2015-06-11', { outcome: 'not-extend' }), ['not-wanted']],
    [
      'after a consultation that a party took no part in',
      extended('2015-06-11', { parties: ['police'] }),
      ['without-every-party'],
    ],
    [
      'that is too long',
      recorded(SIGNED, consulted, extension('2015-11-26', '2018-12-31', '2015-06-11-samrad')),
      ['length'],
    ],
    [
      'that is too short',
      recorded(SIGNED, consulted, extension('2015-11-26', '2016-12-31', '2015-06-11-samrad')),
      ['length'],
    ],
    [
      'beyond the overarching agreement',
      recorded(SIGNED, consulted, extension('2015-11-26', '2017-12-31', '2015-06-11-samrad', '2017-12-30')),
      ['beyond-overarching-agreement'],
    ],
    [
      'beyond what the body says of the overarching agreement',
      edited(EXTENDED, [BODY, ['overarching-agreement', 'term', 'end'], '2016-12-31']),
      ['beyond-overarching-agreement'],
    ],
    [
      'after the term is over',
      recorded(SIGNED, consulted, extension('2016-01-01', '2017-12-31', '2015-06-11-samrad')),
      ['term-over'],
    ],
  ])('%s does not count', (_, tree, kinds) => {
    expect(faults(tree)).toEqual(kinds)
    // The body was edited above, so that what was signed is another: then nothing is in force at all.
    expect(['expired', 'unsigned']).toContain(stateOf(tree, '2016-02-01').standing)
    expect(stateOf(tree, '2016-02-01').terms).toHaveLength(1)
  })

  test.each([
    ['2015-06-30', []],
    ['2015-07-01', []],
    ['2015-07-02', ['late-consultation']],
  ])('after a consultation on %s: in time by rounding down, by rounding up, late', (day, kinds) => {
    expect(faults(extended(day))).toEqual(kinds)
  })

  test('waits for the signatures that the reading asks for', () => {
    const tree = recorded(SIGNED, consulted, extension('2015-11-26', '2017-12-31', '2015-06-11-samrad'))
    expect(stateOf(tree, '2015-12-01').acts.extensions[0]?.unsigned).toEqual(['police', 'municipality'])
    expect(term(tree, '2016-01-01')).toBe('expired 1: 2014-12-01 – 2015-12-31')
    const byConsultation = edited(tree, ['samverkan.yaml', ['readings', 'extension'], 'consultation'])
    expect(term(byConsultation, '2016-01-01')).toBe('in-force 2: 2016-01-01 – 2017-12-31')
  })

  test('rests on a consultation of its own', () => {
    const again = recorded(EXTENDED, extension('2017-11-01', '2019-12-31', '2015-06-11-samrad'))
    expect(faults(again, '2018-01-01')).toEqual(['no-consultation'])
    const renewed = recorded(
      EXTENDED,
      consultation('2017-06-30'),
      extension('2017-11-01', '2019-12-31', '2017-06-30-samrad'),
    )
    const tree = extensionSigned(renewed, '2017-11-01-forlangning', '2017-11-02')
    expect(term(tree, '2018-01-01')).toBe('in-force 3: 2018-01-01 – 2019-12-31')
  })
})

describe('a body that all sign later', () => {
  const file = inFolderOf(BODY, '2016-03-01')
  const resigned = (...edits: readonly (readonly [path: (string | number)[], value: unknown])[]): Tree => {
    const later = revised(EXTENDED, BODY, '2016-03-01', ...edits)
    return recorded(
      later,
      ['2016-03-02-police', signatureOf(later, 'police', '2016-03-02', [file])],
      ['2016-03-03-kommunen', signatureOf(later, 'municipality', '2016-03-03', [file])],
    )
  }

  test('with the same term leaves the extension as it was', () => {
    expect(term(resigned([['title'], 'AVTAL']), '2016-04-01')).toBe('in-force 2: 2016-01-01 – 2017-12-31')
  })

  test('with another term sets it anew, and the extension is judged as before', () => {
    const tree = resigned([['term', 'end'], '2016-12-31'])
    expect(faults(tree, '2016-04-01')).toEqual([])
    expect(term(tree, '2016-03-02')).toBe('in-force 2: 2016-01-01 – 2017-12-31')
    expect(term(tree, '2016-03-03')).toBe('in-force 1: 2014-12-01 – 2016-12-31')
  })
})

describe('leaving the agreement', () => {
  const demand: WrittenRecord['notice'] = {
    kind: 'notice',
    date: '2015-03-02',
    from: 'police',
    to: 'municipality',
    channel: 'e-mail',
    'registered-number': null,
    subject: 'demand',
    regarding: null,
    what: 'Bemanna mötena.',
  }
  const asked: WrittenRecord['notice'] = {
    ...demand,
    date: '2015-03-17',
    subject: 'withdrawal',
    regarding: '2015-03-02-uppmaning',
  }
  const withdrawal: WrittenRecord['withdrawal'] = {
    kind: 'withdrawal',
    date: '2015-03-17',
    notice: '2015-03-17-begaran',
    demand: '2015-03-02-uppmaning',
    effective: '2015-05-01',
  }
  const left = (more: Partial<WrittenRecord['withdrawal']> = {}, askedOn = '2015-03-17'): Tree =>
    recorded(
      SIGNED,
      ['2015-03-02-uppmaning', demand],
      ['2015-03-17-begaran', { ...asked, date: askedOn }],
      ['2015-03-17-uttrade', { ...withdrawal, ...more }],
    )
  const kinds = (tree: Tree): string[] =>
    stateOf(tree, '2015-06-01').acts.withdrawals.flatMap((act) => act.faults.map(({ kind }) => kind))

  test('ends it on the day agreed', () => {
    expect(kinds(left())).toEqual([])
    expect(stateOf(left(), '2015-04-30').standing).toBe('in-force')
    expect(stateOf(left(), '2015-05-01').standing).toBe('withdrawn')
  })

  test('on a day after the term ends nothing that had not ended by itself', () => {
    const tree = left({ effective: '2016-01-15' })
    expect(stateOf(tree, '2016-01-14').standing).toBe('expired')
    expect(stateOf(tree, '2016-01-15').standing).toBe('expired')
  })

  test('without a day agreed ends nothing', () => {
    expect(stateOf(left({ effective: null }), '2016-01-01').standing).toBe('expired')
    expect(stateOf(left({ effective: null }), '2015-12-31').standing).toBe('in-force')
  })

  test.each([
    ['without a demand', left({ demand: null }), ['no-demand']],
    ['without a notice', left({ notice: null }), ['no-notice']],
    ['from a day before it was asked for', left({ effective: '2015-03-16' }), ['before-request']],
    ['on the last day of the cure period', left({}, '2015-03-16'), ['within-cure-period']],
    [
      'after it was put right in time',
      recorded(left(), [
        '2015-03-16-rattelse',
        { kind: 'rectification', date: '2015-03-16', demand: '2015-03-02-uppmaning', what: 'Klart.' },
      ]),
      ['rectified'],
    ],
  ])('%s does not count', (_, tree, expected) => {
    expect(kinds(tree)).toEqual(expected)
    expect(stateOf(tree, '2015-06-01').standing).toBe('in-force')
  })

  test('counts although it was put right too late', () => {
    const tree = recorded(left(), [
      '2015-03-17-rattelse',
      { kind: 'rectification', date: '2015-03-17', demand: '2015-03-02-uppmaning', what: 'Klart.' },
    ])
    expect(kinds(tree)).toEqual([])
  })
})
