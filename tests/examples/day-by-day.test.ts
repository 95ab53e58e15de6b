import { beforeAll, describe, expect, test } from 'vitest'
import { ERROR_CHECKS, runChecks } from '../../src/checks/index.ts'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { duration } from '../../src/domain/duration.ts'
import type { State } from '../../src/repository/state.ts'
import type { Deadline } from '../../src/deadlines/deadline.ts'
import { DOCUMENTS, EXAMPLE, daysBetween, exampleOn } from './example.ts'

const FIRST = '2014-11-01'
const LAST = '2018-01-31'

interface Day {
  readonly state: State
  readonly deadlines: readonly Deadline[]
}

/** Every day, from before anybody had signed until after the last term. */
const days = new Map<string, Day>()

beforeAll(() => {
  for (const day of daysBetween(FIRST, LAST)) {
    const state = exampleOn(day)
    days.set(day, { state, deadlines: deadlinesOf(state, duration('P60D')) })
  }
}, 60_000)

/** `2014-11-26 not-started`: each change of something, and the first day on which it shows. */
function changesOf(read: (state: State) => string): string[] {
  const changes: string[] = []
  let last = ''
  for (const [day, { state }] of days) {
    const now = read(state)
    if (now !== last) changes.push(`${day} ${now}`)
    last = now
  }
  return changes
}

test('is marked as invented in every file', () => {
  const unmarked = Object.entries(EXAMPLE).filter(([, text]) => !/påhitta/i.test(text))
  expect(unmarked.map(([file]) => file)).toEqual([])
})

const DATES = new Set(
  [...DOCUMENTS.records, ...DOCUMENTS.body, ...DOCUMENTS.appendices].map(({ date }) => date.toString()),
)

test('has no errors on any day', () => {
  // The days of something new, those before them, and the first of every month.
  const told = [...days].filter(([day, { state }]) => {
    const tomorrow = state.asOf.add({ days: 1 }).toString()
    return day.endsWith('-01') || [day, tomorrow].some((one) => DATES.has(one))
  })
  expect(told.length).toBeGreaterThan(100)
  const errors = told.flatMap(([day, { state }]) =>
    runChecks(state, ERROR_CHECKS)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${day} ${rule}: ${message.sv}`),
  )
  expect(errors).toEqual([])
})

describe('the story', () => {
  test('of the agreement', () => {
    expect(changesOf(({ standing }) => standing)).toEqual([
      '2014-11-01 unsigned',
      '2014-11-26 not-started',
      '2014-12-01 in-force',
      '2018-01-01 expired',
    ])
  })

  test('of its terms', () => {
    expect(changesOf(({ term, terms }) => `${term.number} of ${terms.length} until ${term.end}`)).toEqual([
      '2014-11-01 1 of 1 until 2015-12-31',
      '2015-12-02 1 of 2 until 2015-12-31',
      '2016-01-01 2 of 2 until 2017-12-31',
    ])
  })

  test.each([
    ['body', ['2014-11-01 2014-12-01']],
    ['appendix-1', ['2014-11-01 2014-12-01', '2016-02-08 2016-02-01']],
    ['appendix-2', ['2014-11-01 2014-12-01', '2015-05-12 2015-04-20', '2016-11-17 2016-10-20']],
    ['appendix-3', ['2014-11-01 2014-12-01', '2015-11-26 2015-11-12']],
    ['appendix-4', ['2014-11-01 2014-12-01']],
    ['appendix-5', ['2014-11-01 2014-12-01']],
  ])('of %s', (part, expected) => {
    const current = ({ body, appendices }: State): string =>
      `${[body, ...appendices].find(({ id }) => id === part)?.current.date}`
    expect(changesOf(current)).toEqual(expected)
  })

  test('of the chair', () => {
    expect(changesOf(({ chairs }) => chairs[0]?.current?.party ?? '')).toEqual([
      '2014-11-01 police',
      '2016-01-01 municipality',
      '2017-01-01 police',
    ])
  })

  test('of the demand', () => {
    const demand = ({ notices }: State): string =>
      notices
        .map(
          ({ receipt, demand: cure }) =>
            `received ${receipt?.received}, until ${cure?.until}, ${cure?.rectification?.id}`,
        )
        .join()
    expect(changesOf(demand)).toEqual(
      [
        '2014-11-01 ',
        '2016-12-23 received 2016-12-29, until 2017-01-12, undefined',
        '2017-01-10 received 2016-12-29, until 2017-01-12, 2017-01-10-rattelse',
      ].slice(1),
    )
  })

  test('of what was to be told', () => {
    expect(changesOf(({ information }) => information.flatMap(({ untold }) => untold).join())).toEqual([
      '2015-08-24 municipality',
      '2015-08-27 ',
    ])
  })

  test('of the meeting that was recorded on the wrong day', () => {
    const meeting = ({ records }: State): string =>
      records.counted
        .filter(({ id }) => id === '2016-09-15-arbetsgruppen')
        .map(({ date }) => `${date}`)
        .join()
    expect(changesOf(meeting)).toEqual(['2016-09-15 2016-09-15', '2017-01-26 2016-09-22'])
  })
})

describe('on every day', () => {
  test('just one revision of each part is in force from the first to the last day', () => {
    const wrong = [...days].filter(([, { state }]) => {
      const isBinding = state.standing !== 'unsigned' && state.standing !== 'not-started'
      return [state.body, ...state.appendices].some(
        ({ revisions }) => revisions.filter((one) => one.state === 'in-force').length !== (isBinding ? 1 : 0),
      )
    })
    expect(wrong.map(([day]) => day)).toEqual([])
  })

  test('the deadlines agree with the state', () => {
    const wrong: string[] = []
    for (const [day, { state, deadlines }] of days) {
      const meetings = deadlines.filter(({ kind, status }) => kind === 'meeting' && status === 'done')
      const held = new Set(state.meetings.flatMap((year) => year.held.map(({ id }) => id)))
      if (meetings.some(({ record }) => record === null || !held.has(record))) wrong.push(`${day} meeting`)
      const consulted = deadlines.find(({ id }) => id === `renewal-consultation/${state.term.number}`)
      const isHeld = state.records.counted.some(
        ({ kind, date }) => kind === 'consultation' && state.term.start.toString() <= date.toString(),
      )
      if ((consulted?.status === 'done') !== isHeld) wrong.push(`${day} consultation`)
      const overdue = deadlines.filter(({ status }) => status === 'overdue')
      if (overdue.some(({ due }) => due === null || due.toString() >= day)) wrong.push(`${day} overdue`)
    }
    expect(wrong).toEqual([])
  })

  test('ids of deadlines are unique and hold no due day', () => {
    const wrong = [...days].flatMap(([day, { deadlines }]) => {
      const ids = new Set(deadlines.map(({ id }) => id))
      const dated = deadlines.filter(({ id, due }) => due !== null && id.endsWith(`/${due}`))
      return ids.size === deadlines.length && dated.length === 0 ? [] : [day]
    })
    expect(wrong).toEqual([])
  })
})
