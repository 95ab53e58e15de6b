import { expect, test } from 'vitest'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { duration } from '../../src/domain/duration.ts'
import { namesOf } from '../../src/reporters/deadlines/names.ts'
import { BODY, MEASURES, stateOf } from '../support/agreement.ts'
import { signedAnew } from '../render/living.ts'
import { FIRE_SERVICE, SIGNED, adopts, meetingOn, recorded, revised } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

/** A third party is proposed: only the proposed body knows it. */
const THREE = revised(SIGNED, BODY, '2015-03-01', [['parties', 2], FIRE_SERVICE])

test('a party that only a proposed body knows is named as there', () => {
  const state = stateOf(THREE)
  const proposal = state.body.revisions.at(-1)
  expect(proposal?.because.sv).toBe('väntar på underskrift av Polisen, Botkyrka kommun och Brandförsvaret')
  const duty = deadlinesOf(state, duration('P60D')).find(({ kind }) => kind === 'proposal-signature')
  expect(namesOf(state, duty?.responsible ?? [], 'sv')).toBe('Polisen, Botkyrka kommun, Brandförsvaret')
})

test('a group that no longer meets is named as when it decided', () => {
  const plan = inFolderOf(MEASURES, '2015-02-01')
  const proposed = revised(SIGNED, MEASURES, '2015-02-01')
  const decided = recorded(proposed, [
    '2015-02-10-styrgruppen',
    meetingOn('2015-02-10', { decisions: [adopts(proposed, plan)] }),
  ])
  const without = signedAnew(
    decided,
    BODY,
    '2015-03-01',
    ['2015-03-03', '2015-03-04'],
    [['bodies', 0, 'id'], 'board'],
  )
  const [, adopted] = stateOf(without).appendices[2]?.revisions ?? []
  expect(adopted?.because.sv).toBe('beslut i styrgruppen 2015-02-10 (Protokoll 2015-02-10, § 4)')
})
