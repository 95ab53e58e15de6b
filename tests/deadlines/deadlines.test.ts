import { describe, expect, it } from 'vitest'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import type { Deadline } from '../../src/deadlines/deadline.ts'
import { select } from '../../src/deadlines/select.ts'
import type { Selection } from '../../src/deadlines/select.ts'
import { duration } from '../../src/domain/duration.ts'
import { BODY, FOLLOW_UP, SHIPPED, SITUATION, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED } from '../support/records.ts'
import { leftOn, met } from './fixtures.ts'

const EVERYTHING: Selection = { within: duration('P12M'), all: false, kind: null, responsible: null }

function shown(asOf: string, selection: Partial<Selection> = {}, tree: Tree = SHIPPED): Deadline[] {
  const state = stateOf(tree, asOf)
  return select(deadlinesOf(state, duration('P60D')), state, { ...EVERYTHING, ...selection })
}

function one(id: string, asOf: string, tree: Tree = SHIPPED): Deadline {
  const found = shown(asOf, { all: true }, tree).find((deadline) => deadline.id === id)
  if (found === undefined) throw new Error(`no deadline ${id}`)
  return found
}

describe('the shipped agreement on 1 May 2015', () => {
  it('tells what follows from the text, the most urgent first', () => {
    expect(shown('2015-05-01').map(({ id, due, status }) => `${id} ${due} ${status}`)).toEqual([
      'renewal-consultation/1 2015-06-30 due-soon',
      'overarching-agreement/1 2015-12-31 upcoming',
      'term-end/1 2015-12-31 upcoming',
      'intention/joint-revision 2015-12-31 upcoming',
      'signature/police null open',
      'signature/municipality null open',
      'intention/kraftsamling null open',
      'meeting/steering-group/2015/1 null undetermined',
      'meeting/steering-group/2015/2 null undetermined',
      'meeting/working-group/2015/1 null undetermined',
      'meeting/working-group/2015/2 null undetermined',
      'meeting/working-group/2015/3 null undetermined',
      'meeting/working-group/2015/4 null undetermined',
      'chair-rotation/steering-group/2015 null undetermined',
      'situation-update/2015 null undetermined',
      'priorities-revision/2015 null undetermined',
      'measures-report/2015 null undetermined',
      'communication-plan-follow-up/2015 null undetermined',
    ])
  })

  it('derives the consultation step by step and shows the other defensible day', () => {
    const consultation = one('renewal-consultation/1', '2015-05-01')
    expect(consultation.derivation).toBe('2015-12-31 − P6M = 2015-06-31 → 2015-06-30')
    expect(consultation.alternatives.map(({ because, due }) => `${because.en} ${due}`)).toEqual([
      'rounded up 2015-07-01',
    ])
    expect(consultation.responsible).toEqual(['police', 'municipality'])
    expect(consultation.clause).toBe('4')
  })

  it('asks for the overarching agreement during the whole extension', () => {
    const { derivation, because } = one('overarching-agreement/1', '2015-05-01')
    expect(derivation).toBe('2016-01-01 + P2Y → 2016-01-01 – 2017-12-31')
    expect(because?.sv).toBe('Dess giltighetstid är okänd.')
  })

  it.each([
    ['situation-update/2015', '10(1)', ['working-group']],
    ['priorities-revision/2015', '13', ['steering-group']],
    ['measures-report/2015', '13', ['working-group']],
    [
      'communication-plan-follow-up/2015',
      '13',
      ['police-communicator', 'municipal-communicator', 'working-group'],
    ],
    ['chair-rotation/steering-group/2015', '5', ['police-commissioner', 'municipal-director']],
    ['signature/police', null, ['police']],
  ])('%s rests on clause %s and names who answers', (id, clause, responsible) => {
    expect(one(id, '2015-05-01')).toMatchObject({ clause, responsible })
  })
})

describe('status', () => {
  it.each([
    ['2015-04-30', 'upcoming'],
    ['2015-05-01', 'due-soon'],
    ['2015-06-30', 'due-soon'],
    ['2015-07-01', 'overdue'],
  ])('of the consultation on %s is %s: on the day itself one is in time', (asOf, status) => {
    expect(one('renewal-consultation/1', asOf).status).toBe(status)
  })

  it('of the term’s end is never late: it passes by itself', () => {
    expect(one('term-end/1', '2015-12-31').status).toBe('due-soon')
    expect(one('term-end/1', '2016-01-01').status).toBe('done')
  })

  it('recommends the last business day: 31 December is nyårsafton', () => {
    expect(one('term-end/1', '2015-05-01').recommended?.toString()).toBe('2015-12-30')
    expect(one('renewal-consultation/1', '2015-05-01').recommended?.toString()).toBe('2015-06-30')
  })
})

describe('what is shown', () => {
  it('is nothing after the term has ended: no duty is invented', () => {
    expect(shown('2019-05-01')).toEqual([])
    expect(shown('2016-01-01')).toEqual([])
    expect(shown('2015-12-31').map(({ id }) => id)).toContain('term-end/1')
  })

  it('is the term gone by with --all', () => {
    expect(shown('2019-05-01', { all: true }).map(({ id }) => id)).toContain('renewal-consultation/1')
  })

  it('ends at the horizon, what is overdue excepted', () => {
    const ids = shown('2015-07-01', { within: duration('P1M') }).map(({ id }) => id)
    expect(ids).toContain('renewal-consultation/1')
    expect(ids).not.toContain('term-end/1')
  })

  it.each([
    ['left', leftOn(SIGNED, '2015-04-20'), '2015-04-20'],
    ['expired', SIGNED, '2016-01-01'],
  ])('is nothing of an agreement that has %s, but with --all', (_, tree, asOf) => {
    expect(shown(asOf, {}, tree)).toEqual([])
    expect(shown(asOf, { all: true }, tree).map(({ id }) => id)).toContain('signature/police')
  })

  it('is what lags behind an even pace, though its year ends beyond the horizon', () => {
    const ids = shown('2015-07-03', { within: duration('P1M'), kind: 'meeting' }, SIGNED).map(({ id }) => id)
    expect(ids).toEqual([
      'meeting/steering-group/2015/1',
      'meeting/working-group/2015/1',
      'meeting/working-group/2015/2',
    ])
  })

  it('has what is done last, by its day, and at the end what had none', () => {
    const done = shown('2015-05-12', { all: true }, met(SIGNED, '2015-05-12')).filter(
      ({ status }) => status === 'done',
    )
    expect(done.map(({ id }) => id)).toEqual([
      'meeting/steering-group/2015/1',
      'signature/police',
      'signature/municipality',
    ])
  })

  it('can be one kind, or what one party answers for', () => {
    expect(shown('2015-05-01', { kind: 'term-end' }).map(({ id }) => id)).toEqual(['term-end/1'])
    expect(shown('2015-05-01', { responsible: 'working-group' }).map(({ kind }) => kind)).toContain('meeting')
    expect(shown('2015-05-01', { responsible: 'police' }).map(({ id }) => id)).not.toContain(
      'signature/municipality',
    )
  })
})

describe('a frequency', () => {
  const meetings = (frequency: unknown) =>
    shown(
      '2015-05-01',
      { kind: 'meeting', responsible: 'working-group' },
      edited(SHIPPED, [BODY, ['bodies', 1, 'frequency'], frequency]),
    )

  it('of once a month is twelve a year', () => {
    expect(
      meetings({ times: 1, per: 'P1M' })
        .map(({ id }) => id)
        .at(-1),
    ).toBe('meeting/working-group/2015/12')
  })

  it('of once a year is numbered all the same', () => {
    expect(meetings({ times: 1, per: 'P1Y' }).map(({ id }) => id)).toEqual(['meeting/working-group/2015/1'])
  })

  it('that does not divide a year cannot be counted by it, and the reason is told', () => {
    expect(meetings({ times: 1, per: 'P2Y' }).map(({ id, because }) => [id, because?.en])).toEqual([
      [
        'meeting/working-group/2015',
        'The period P2Y does not divide a year into equal parts, so the duty cannot be counted by year.',
      ],
    ])
  })

  it('that is not set gives no duty', () => {
    expect(meetings(null)).toEqual([])
  })
})

describe('other agreements', () => {
  it('have a signature for each party, signatory or none', () => {
    const fireService = {
      id: 'fire-service',
      name: 'Södertörns brandförsvarsförbund',
      'organisation-number': '222000-0737',
      organisation: [],
      address: { 'postal-code': '136 81', city: 'HANINGE' },
      letterhead: { sender: 'Brandförsvaret' },
    }
    const tree = edited(SHIPPED, [BODY, ['parties', 2], fireService])
    expect(shown('2015-05-01', { kind: 'signature' }, tree).map(({ id }) => id)).toContain(
      'signature/fire-service',
    )
  })

  it('without a situation picture have none to update', () => {
    const tree = edited(SHIPPED, [BODY, ['appendices', 1], undefined])
    const rest = Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('appendix-2')))
    expect(shown('2015-05-01', {}, rest).map(({ kind }) => kind)).not.toContain('situation-update')
  })

  it('with two situation pictures have each to update', () => {
    const second = {
      id: 'appendix-6',
      number: 6,
      kind: 'situation',
      clause: '9',
      title: 'Lägesbild för centrum',
      'changed-by': { kind: 'signatures', clause: '10(4)' },
    }
    const tree = edited(SHIPPED, [BODY, ['appendices', 5], second])
    const both = { ...tree, 'appendix-6-situation/2014-12-01.yaml': SHIPPED[SITUATION] ?? '' }
    expect(shown('2015-05-01', { kind: 'situation-update' }, both).map(({ id }) => id)).toEqual([
      'situation-update/appendix-2/2015',
      'situation-update/appendix-6/2015',
    ])
  })

  it('need no overarching agreement where renewal does not ask for one, or where it is valid long enough', () => {
    const free = edited(SHIPPED, [BODY, ['term', 'renewal', 'overarching-agreement'], 'not-required'])
    const long = edited(SHIPPED, [BODY, ['overarching-agreement', 'term', 'end'], '2017-12-31'])
    const short = edited(SHIPPED, [BODY, ['overarching-agreement', 'term', 'end'], '2017-12-30'])
    const kinds = (tree: Tree) => shown('2015-05-01', {}, tree).map(({ kind }) => kind)
    expect(kinds(free)).not.toContain('overarching-agreement')
    expect(kinds(long)).not.toContain('overarching-agreement')
    expect(kinds(short)).toContain('overarching-agreement')
  })

  it('have no alternative day where nothing is rounded', () => {
    const tree = edited(SHIPPED, [BODY, ['term', 'renewal', 'consultation'], 'P3M1D'])
    expect(
      one('renewal-consultation/1', '2015-05-01', edited(tree, [BODY, ['term', 'end'], '2015-12-30'])),
    ).toMatchObject({
      derivation: '2015-12-30 − P3M1D = 2015-09-29',
      because: null,
      alternatives: [],
    })
  })

  it('count by the agreement’s own year when they read it so', () => {
    const tree = edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], 'agreement'])
    expect(shown('2015-05-01', {}, tree).map(({ id }) => id)).toContain('situation-update/2014')
  })

  it('say that a year is not defined where no reading is set', () => {
    const tree = edited(SHIPPED, ['samverkan.yaml', ['readings', 'year'], null])
    expect(one('situation-update', '2015-05-01', tree).because?.sv).toBe('Läsningen av ”år” är inte bestämd.')
  })

  it('have no follow-up of what the plan does not follow up', () => {
    const tree = edited(SHIPPED, [FOLLOW_UP, ['subjects', 2], undefined])
    expect(shown('2015-05-01', {}, tree).map(({ kind }) => kind)).not.toContain('measures-report')
  })
})
