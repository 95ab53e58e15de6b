import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { CONTACTS, SHIPPED, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, recorded, revised, signatureOf, signed } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

function demand(date: string, more: Partial<WrittenRecord['notice']> = {}) {
  const content: WrittenRecord['notice'] = {
    kind: 'notice',
    date,
    from: 'police',
    to: 'municipality',
    channel: 'registered-letter',
    'registered-number': null,
    subject: 'demand',
    regarding: null,
    what: 'Bemanna mötena.',
    ...more,
  }
  return [`${date}-uppmaning`, content] as const
}

function sent(tree: Tree, asOf = '2015-12-01') {
  const [notice] = stateOf(tree, asOf).notices
  if (notice === undefined) throw new Error('no notice')
  return notice
}

const UNREAD = signed(edited(SHIPPED, ['samverkan.yaml', ['readings', 'weekday'], null]))

describe('deemed receipt (clause 15)', () => {
  test.each([
    ['2014-12-23', '2015-01-02', { statutory: '2014-12-29', 'monday-friday': '2014-12-30' }],
    ['2015-06-18', '2015-06-24', { statutory: '2015-06-23', 'monday-friday': '2015-06-23' }],
    ['2015-03-02', '2015-03-05', {}],
  ])('a registered letter of %s', (date, received, others) => {
    const { receipt } = sent(recorded(SIGNED, demand(date)))
    expect(`${receipt?.received}`).toBe(received)
    const alternatives = (receipt?.alternatives ?? []).map((one) => [one.reading, `${one.received}`])
    expect(Object.fromEntries(alternatives)).toEqual(others)
  })

  test.each(['e-mail', 'courier'] as const)('by %s the same day, whatever day', (channel) => {
    const { receipt } = sent(recorded(SIGNED, demand('2014-12-25', { channel })))
    expect(`${receipt?.received}`).toBe('2014-12-25')
  })

  test('names every day that did not count', () => {
    const { receipt } = sent(recorded(SIGNED, demand('2014-12-23')))
    expect(receipt?.skipped.map(({ date, name }) => `${date} ${name.sv}`)).toEqual([
      '2014-12-24 julafton',
      '2014-12-25 juldagen',
      '2014-12-26 annandag jul',
      '2014-12-27 lördag',
      '2014-12-28 söndag',
      '2014-12-31 nyårsafton',
      '2015-01-01 nyårsdagen',
    ])
  })

  test.each([
    [
      'the contact has no street address',
      recorded(SIGNED, demand('2015-03-02', { from: 'municipality', to: 'police' })),
      'address',
    ],
    ['no reading is chosen', recorded(UNREAD, demand('2015-03-02')), 'reading'],
  ])('cannot be computed where %s', (_, tree, unknown) => {
    expect(sent(tree)).toMatchObject({ receipt: null, unknown, demand: { until: null } })
  })

  test('goes by the contact list in force on the day of sending', () => {
    const later = revised(SIGNED, CONTACTS, '2015-02-01', [['contacts', 0, 'address', 'street'], 'Gatan 1'])
    const files = [inFolderOf(CONTACTS, '2015-02-01')]
    const tree = recorded(
      later,
      ['2015-02-03-police', signatureOf(later, 'police', '2015-02-03', files)],
      ['2015-02-04-kommunen', signatureOf(later, 'municipality', '2015-02-04', files)],
    )
    const toPolice = { from: 'municipality', to: 'police' }
    expect(sent(recorded(tree, demand('2015-02-03', toPolice))).unknown).toBe('address')
    expect(sent(recorded(tree, demand('2015-02-04', toPolice))).unknown).toBeNull()
  })
})

describe('the cure period (clause 17)', () => {
  const byLetter = recorded(SIGNED, demand('2015-03-02'))
  const byMail = recorded(SIGNED, demand('2015-03-02', { channel: 'e-mail' }))
  const dispatch = (tree: Tree): Tree =>
    edited(tree, ['samverkan.yaml', ['readings', 'cure-period'], 'dispatch'])

  test.each([
    ['from receipt', byLetter, '2015-03-19'],
    ['from dispatch', dispatch(byLetter), '2015-03-16'],
    ['by e-mail, when both are one', byMail, '2015-03-16'],
    ['by no reading', edited(byLetter, ['samverkan.yaml', ['readings', 'cure-period'], null]), 'null'],
  ])('%s', (_, tree, until) => {
    expect(`${sent(tree).demand?.until}`).toBe(until)
  })

  test.each([
    ['2015-03-19', true],
    ['2015-03-20', false],
  ])('put right on %s', (date, isInTime) => {
    const content = { kind: 'rectification', date, demand: '2015-03-02-uppmaning', what: 'Klart.' } as const
    const found = sent(recorded(byLetter, [`${date}-rattelse`, content])).demand
    expect(found?.rectification?.id).toBe(`${date}-rattelse`)
    expect(found?.isInTime).toBe(isInTime)
  })

  test('belongs to a demand alone', () => {
    expect(sent(recorded(SIGNED, demand('2015-03-02', { subject: 'other' }))).demand).toBeNull()
  })
})

describe('information (clauses 14 and 16)', () => {
  const event = (more: Partial<WrittenRecord['event']> = {}) => {
    const content: WrittenRecord['event'] = {
      kind: 'event',
      date: '2015-08-24',
      what: 'Något har hänt.',
      'known-by': 'police',
      'known-since': '2015-08-21',
      'calls-for': 'information',
      ...more,
    }
    return ['2015-08-24-handelse', content] as const
  }
  const told = (from: string, to: string[]) => {
    const content: WrittenRecord['information'] = {
      kind: 'information',
      date: '2015-08-27',
      event: '2015-08-24-handelse',
      from,
      to,
      'given-to': { bodies: [], roles: ['safety-coordinator'] },
    }
    return ['2015-08-27-information', content] as const
  }
  const untold = (tree: Tree, asOf = '2015-09-01'): readonly string[] =>
    stateOf(tree, asOf).information.flatMap((duty) => duty.untold)

  test('is owed to every other party until it has been told', () => {
    const tree = recorded(SIGNED, event(), told('police', ['municipality']))
    expect(untold(tree, '2015-08-26')).toEqual(['municipality'])
    expect(untold(tree, '2015-08-27')).toEqual([])
    expect(stateOf(tree, '2015-08-27').information[0]?.told.map(({ by }) => by.id)).toEqual([
      '2015-08-27-information',
    ])
  })

  test('by another party discharges nothing', () => {
    expect(untold(recorded(SIGNED, event(), told('municipality', ['municipality'])))).toEqual([
      'municipality',
    ])
  })

  test('of a circumstance for renegotiation is given by notice', () => {
    const circumstance = event({ 'calls-for': 'renegotiation' })
    expect(untold(recorded(SIGNED, circumstance, told('police', ['municipality'])))).toEqual(['municipality'])
    const notice = demand('2015-08-28', { subject: 'renegotiation', regarding: '2015-08-24-handelse' })
    expect(untold(recorded(SIGNED, circumstance, notice))).toEqual([])
  })
})
