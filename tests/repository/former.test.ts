import { expect, test } from 'vitest'
import { historyOf } from '../../src/reporters/history/history.ts'
import { BODY, FOLLOW_UP, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, revisedAndSigned } from '../support/records.ts'

/** `appendix-5 2014-12-01 superseded until 2015-06-01` of every revision of a part that the history tells of. */
function told(tree: Tree, asOf: string, part: string): string[] {
  return historyOf(stateOf(tree, asOf), [], part).flatMap(({ revisions }) =>
    revisions.map(
      ({ standing: { revision, state, superseded } }) =>
        `${revision.part} ${revision.date} ${state} until ${superseded}`,
    ),
  )
}

/** From June 2015 the body lists the follow-up plan, which has been revised once, no more. */
const DROPPED = revisedAndSigned(
  revisedAndSigned(SIGNED, FOLLOW_UP, '2015-03-01', [['title'], 'Uppföljning']),
  BODY,
  '2015-06-01',
  [['appendices', 4], undefined],
)

test('an appendix that the body lists no more stays in the history, with when it counted', () => {
  expect(told(DROPPED, '2015-05-31', 'appendix-5')).toEqual([
    'appendix-5 2014-12-01 superseded until 2015-03-01',
    'appendix-5 2015-03-01 in-force until null',
  ])
  expect(told(DROPPED, '2015-06-01', 'appendix-5')).toEqual([
    'appendix-5 2014-12-01 superseded until 2015-03-01',
    'appendix-5 2015-03-01 superseded until 2015-06-01',
  ])
  expect(stateOf(DROPPED, '2015-06-01').appendices.map(({ id }) => id)).not.toContain('appendix-5')
})

test('one that comes back is an appendix as before', () => {
  const back = revisedAndSigned(DROPPED, BODY, '2015-09-01', [['title'], 'SAMVERKANSAVTAL'])
  expect(stateOf(back, '2015-09-01').former).toEqual([])
  expect(told(back, '2015-09-01', 'appendix-5').at(-1)).toBe('appendix-5 2015-03-01 in-force until null')
})
