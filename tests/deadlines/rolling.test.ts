import { describe, expect, it } from 'vitest'
import { SHIPPED, edited } from '../support/agreement.ts'
import { SIGNED, recorded, revisionFiles, signatureOf } from '../support/records.ts'
import { deadlineIn, deadlinesIn, extended, followUpOn, idsOf, pictured, statusIn } from './fixtures.ts'

const ROLLING = edited(SIGNED, ['samverkan.yaml', ['readings', 'year'], 'rolling'])

describe('twelve months from the last time', () => {
  it('begin on the day on which the agreement does', () => {
    expect(deadlineIn(ROLLING, '2015-05-01', 'situation-update/1')).toMatchObject({
      derivation: '2014-12-01 + P1Y = 2015-12-01',
      expected: null,
      status: 'upcoming',
    })
  })

  it.each([
    ['2015-10-01', 'upcoming'],
    ['2015-10-02', 'due-soon'],
    ['2015-12-01', 'due-soon'],
    ['2015-12-02', 'overdue'],
  ])('on %s: %s', (asOf, status) => {
    expect(statusIn(ROLLING, asOf, 'situation-update/1')).toBe(status)
  })

  it('begin anew with each update', () => {
    const tree = extended(pictured(ROLLING, '2015-05-12'))
    const rows = deadlinesIn(tree, '2016-04-01').filter(({ kind }) => kind === 'situation-update')
    expect(rows.map(({ id, due, record }) => `${id} ${due} ${record}`)).toEqual([
      'situation-update/2 2016-05-12 null',
      'situation-update/1 2015-12-01 2015-05-12-styrgruppen',
    ])
  })

  it('count what is done twice on a day as done once', () => {
    const twice = recorded(
      ROLLING,
      ['2015-05-12-ena', followUpOn('2015-05-12', 'communication')],
      ['2015-05-12-andra', followUpOn('2015-05-12', 'communication')],
    )
    expect(idsOf(extended(twice), '2016-04-01', 'communication-plan-follow-up')).toEqual([
      'communication-plan-follow-up/1',
      'communication-plan-follow-up/2',
    ])
  })

  it('say when it was done late', () => {
    const tree = extended(pictured(ROLLING, '2015-12-15'))
    expect(deadlineIn(tree, '2016-01-01', 'situation-update/1')).toMatchObject({
      status: 'done',
      because: { sv: 'Gjort 2015-12-15, efter den sista dagen.' },
    })
  })

  it('have no next day that the agreed terms do not reach', () => {
    expect(idsOf(pictured(ROLLING, '2015-05-12'), '2015-06-01', 'situation-update')).toEqual([
      'situation-update/1',
    ])
  })

  it('are rounded where the month lacks the day, and show the other one', () => {
    const leap = extended(pictured(pictured(ROLLING, '2015-11-30'), '2016-02-29'))
    expect(deadlineIn(leap, '2016-03-01', 'situation-update/3')).toMatchObject({
      derivation: '2016-02-29 + P1Y = 2017-02-29 → 2017-02-28',
      because: { en: '2017-02-29 does not exist: the day is rounded down, which is safest.' },
      alternatives: [{ because: { en: 'rounded up' } }],
    })
    expect(deadlineIn(leap, '2016-03-01', 'situation-update/3').alternatives[0]?.due.toString()).toBe(
      '2017-03-01',
    )
  })

  it('are for what is done once a year: meetings keep to the agreement’s own years', () => {
    expect(idsOf(ROLLING, '2015-05-01', 'meeting')).toContain('meeting/steering-group/2014/2')
  })

  it('have the same id before anything is signed', () => {
    const unsigned = edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], 'rolling'])
    expect(statusIn(unsigned, '2015-05-01', 'situation-update/1')).toBe('undetermined')
    expect(statusIn(unsigned, '2015-05-01', 'chair-rotation/steering-group/2014')).toBe('undetermined')
  })

  it('leave out what was done before the agreement began', () => {
    const files = revisionFiles(SHIPPED)
    const unsigned = edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], 'rolling'])
    const tree = recorded(
      unsigned,
      ['2015-02-01-police', signatureOf(unsigned, 'police', '2015-02-01', files)],
      ['2015-02-01-municipality', signatureOf(unsigned, 'municipality', '2015-02-01', files)],
      ['2015-01-15-uppfoljning', followUpOn('2015-01-15', 'communication')],
      ['2015-03-15-uppfoljning', followUpOn('2015-03-15', 'communication')],
    )
    expect(statusIn(extended(tree), '2016-01-01', 'communication-plan-follow-up/1')).toBe(
      'done 2015-03-15-uppfoljning',
    )
  })
})
