import { expect, test } from 'vitest'
import { recordsOf } from '../../src/repository/ledger.ts'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { stateOf } from '../support/agreement.ts'
import { SIGNED, meetingOn, recorded } from '../support/records.ts'

const WRONG = '2015-09-15-arbetsgruppen'
const MEETING = meetingOn('2015-09-15', { body: 'working-group', chair: null })
const HELD = recorded(SIGNED, [WRONG, MEETING])

function correction(
  date: string,
  replacement: WrittenRecord['correction']['replacement'],
): WrittenRecord['correction'] {
  return { kind: 'correction', date, record: WRONG, why: 'Mötet flyttades.', replacement }
}

const CORRECTED = recorded(HELD, [
  '2016-01-26-rattad',
  correction('2016-01-26', { ...MEETING, date: '2015-09-22' }),
])

function meetings(tree: typeof HELD, asOf: string): string[] {
  return recordsOf(stateOf(tree, asOf).records, 'meeting').map(({ id, date }) => `${id} ${date}`)
}

test('a corrected record counts as it should have been, from the day of the correction', () => {
  expect(meetings(CORRECTED, '2016-01-25')).toEqual([`${WRONG} 2015-09-15`])
  expect(meetings(CORRECTED, '2016-01-26')).toEqual([`${WRONG} 2015-09-22`])
})

test('the corrected record stays as it was among the written ones', () => {
  const { written } = stateOf(CORRECTED, '2016-02-01').records
  expect(written.filter(({ id }) => id === WRONG).map(({ date }) => `${date}`)).toEqual(['2015-09-15'])
})

test('what is wrong with a corrected record stands in the correction', () => {
  const [meeting] = recordsOf(stateOf(CORRECTED, '2016-02-01').records, 'meeting')
  expect(meeting?.at('body')).toEqual({
    file: 'records/2016-01-26-rattad.yaml',
    path: ['replacement', 'body'],
    on: 'value',
  })
})

test('a record that should not have been is void', () => {
  const tree = recorded(HELD, ['2016-01-26-rattad', correction('2016-01-26', null)])
  expect(meetings(tree, '2016-01-25')).toHaveLength(1)
  expect(meetings(tree, '2016-01-26')).toEqual([])
})

test('of several corrections the last one counts', () => {
  const tree = recorded(CORRECTED, [
    '2016-03-01-rattad',
    correction('2016-03-01', { ...MEETING, date: '2015-09-23' }),
  ])
  expect(meetings(tree, '2016-02-29')).toEqual([`${WRONG} 2015-09-22`])
  expect(meetings(tree, '2016-03-01')).toEqual([`${WRONG} 2015-09-23`])
})

test('a correction that makes another kind of a record has no effect', () => {
  const consultation: WrittenRecord['consultation'] = {
    kind: 'consultation',
    date: '2015-06-10',
    parties: ['police', 'municipality'],
    outcome: 'extend',
    minutes: null,
  }
  const tree = recorded(HELD, ['2016-01-26-rattad', correction('2016-01-26', consultation)])
  expect(meetings(tree, '2016-02-01')).toEqual([`${WRONG} 2015-09-15`])
  expect(recordsOf(stateOf(tree, '2016-02-01').records, 'consultation')).toEqual([])
})
