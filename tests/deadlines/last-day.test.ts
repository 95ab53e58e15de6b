import { expect, it } from 'vitest'
import { DUTY_KINDS } from '../../src/deadlines/index.ts'
import type { Tree } from '../support/agreement.ts'
import { edited, stateOf } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  noticeOn,
  recorded,
} from '../support/records.ts'
import { fresh } from '../support/small.ts'
import { deadlineIn, extended } from './fixtures.ts'

const CHAIRED = edited(SIGNED, ['samverkan.yaml', ['readings', 'first-chair'], 'police'])
const ROLLING = edited(SIGNED, ['samverkan.yaml', ['readings', 'year'], 'rolling'])
const DEMANDED = recorded(SIGNED, ['2015-03-02-uppmaning', noticeOn('2015-03-02')])
const LETTER = recorded(SIGNED, [
  '2015-03-02-uppmaning',
  noticeOn('2015-03-02', { channel: 'registered-letter' }),
])
const AGREED = recorded(
  SIGNED,
  ['2015-06-11-samrad', consultationOn('2015-06-11')],
  ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
)

type Row = readonly [id: string, tree: Tree, due: string, after: string, next: string]

/** Each duty that has a last day, how it stands on the day after, and what that day is. */
const ROWS: readonly Row[] = [
  ['cure-period/2015-03-02-uppmaning', DEMANDED, '2015-03-16', 'overdue', '2015-03-17'],
  // Tuesday, Wednesday, Thursday.
  ['notice-receipt/2015-03-02-uppmaning', LETTER, '2015-03-05', 'done', '2015-03-06'],
  ['renewal-consultation/1', SIGNED, '2015-06-30', 'overdue', '2015-07-01'],
  ['termination-notice/1', fresh('tacit'), '2015-09-30', 'done', '2015-10-01'],
  ['overarching-agreement/1', extended(SIGNED, null), '2015-12-31', 'overdue', '2016-01-01'],
  ['term-end/1', SIGNED, '2015-12-31', 'done', '2016-01-01'],
  ['intention/joint-revision', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
  ['proposal-signature/2015-11-26-forlangning', AGREED, '2015-12-31', 'overdue', '2016-01-01'],
  ['meeting/steering-group/2015/2', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
  ['chair-rotation/steering-group/2015', extended(CHAIRED), '2015-12-31', 'done', '2016-01-01'],
  ['situation-update/2015', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
  ['situation-update/1', ROLLING, '2015-12-01', 'overdue', '2015-12-02'],
  ['priorities-revision/2015', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
  ['measures-report/2015', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
  ['communication-plan-follow-up/2015', SIGNED, '2015-12-31', 'overdue', '2016-01-01'],
]

it.each(ROWS)('%s is in time on its day', (id, tree, due, after, next) => {
  const onTheDay = deadlineIn(tree, due, id)
  expect([`${onTheDay.due}`, onTheDay.status, onTheDay.done]).toEqual([due, 'due-soon', null])
  expect(deadlineIn(tree, next, id).status).toBe(after)
})

it('is so for every kind of duty but those without a last day', () => {
  const open = ['signature', 'information-duty', 'proposal-decision', 'action-plan-update']
  const tried = new Set(ROWS.map(([id]) => id.split('/')[0]))
  const untried = DUTY_KINDS.map(({ kind }) => kind).filter((kind) => !tried.has(kind))
  expect(untried.toSorted()).toEqual(open.toSorted())
})

it.each([
  ['the day after the last for the consultation', '2015-07-01', '2015-07-01', 'done 2017-12-31'],
  ['the last of the term', '2015-12-31', '2015-12-31', 'done 2017-12-31'],
  ['the day after that', '2016-01-01', '2016-01-01', 'done – expired'],
  ['in time, but signed the day after the term', '2015-12-31', '2016-01-01', 'done – expired'],
])('an extension on %s', (_, agreed, signed, expected) => {
  const consulted = recorded(
    SIGNED,
    ['2015-06-30-samrad', consultationOn('2015-06-30')],
    [`${agreed}-forlangning`, extensionOn(agreed, '2015-06-30-samrad')],
  )
  const tree = extensionSigned(consulted, `${agreed}-forlangning`, signed)
  const { status } = deadlineIn(tree, '2016-01-02', 'term-end/1')
  const { lastDay, standing } = stateOf(tree, '2016-01-02')
  expect(`${status} ${standing === 'in-force' ? lastDay : `– ${standing}`}`).toBe(expected)
})
