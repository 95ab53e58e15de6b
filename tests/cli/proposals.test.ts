import { expect, test } from 'vitest'
import { proposalNamed, revisionToSign } from '../../src/cli/proposals.ts'
import { CONTACTS, MEASURES, SITUATION, stateOf } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const DAY = '2015-05-01'
const ONE = revised(SIGNED, MEASURES, '2015-04-20')
const THREE = ['2015-04-25', '2015-07-01'].reduce((tree, day) => revised(tree, MEASURES, day), ONE)

test('the only proposal of a part', () => {
  expect(proposalNamed('appendix-3', stateOf(ONE, DAY)).date.toString()).toBe('2015-04-20')
})

test('of several that wait alike the word has to say which', () => {
  expect(() => proposalNamed('appendix-3', stateOf(THREE, DAY))).toThrow(
    'Choose one: appendix-3/2015-04-20, appendix-3/2015-04-25, appendix-3/2015-07-01.',
  )
  expect(proposalNamed('appendix-3/2015-04-25', stateOf(THREE, DAY)).date.toString()).toBe('2015-04-25')
  expect(() => proposalNamed('appendix-3/2015-04-26', stateOf(THREE, DAY))).toThrow(
    'The part appendix-3 has no proposal of 2015-04-26. Choose among: appendix-3/2015-04-20,',
  )
})

test('one that waits comes before one that is dated later', () => {
  const two = revised(ONE, MEASURES, '2015-07-01')
  expect(proposalNamed('appendix-3', stateOf(two, DAY)).date.toString()).toBe('2015-04-20')
})

test('one that a newer revision has overtaken is none', () => {
  const decided = recorded(THREE, [
    '2015-04-28-styrgruppen',
    meetingOn('2015-04-28', { decisions: [adopts(THREE, inFolderOf(MEASURES, '2015-04-25'))] }),
  ])
  expect(proposalNamed('appendix-3', stateOf(decided, DAY)).date.toString()).toBe('2015-07-01')
  expect(() => proposalNamed('appendix-3/2015-04-20', stateOf(decided, DAY))).toThrow()
})

test.each(['appendix-1', 'body', 'appendix-9'])('there is none of %s', (part) => {
  expect(() => proposalNamed(part, stateOf(ONE, DAY))).toThrow()
})

test('what is to be signed of a part alone is the newest that takes signatures', () => {
  const both = revised(revised(SIGNED, CONTACTS, '2015-04-20'), SITUATION, '2015-04-20')
  const toSign = (part: string | null) => revisionToSign(stateOf(both, DAY), part)?.file ?? null
  expect(toSign('appendix-1')).toBe(inFolderOf(CONTACTS, '2015-04-20'))
  expect([toSign('appendix-2'), toSign('appendix-4'), toSign(null)]).toEqual([null, null, null])
})
