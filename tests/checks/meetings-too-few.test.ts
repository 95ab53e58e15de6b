import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, meetingOn, recorded } from '../support/records.ts'

const RULE = 'meetings-too-few'
const SETTINGS = 'samverkan.yaml'

function met(body: string, dates: readonly string[], tree: Tree = SIGNED): Tree {
  return recorded(tree, ...dates.map((date) => [`${date}-${body}`, meetingOn(date, { body })] as const))
}

const WORKING_GROUP = met('working-group', ['2015-02-19', '2015-05-07', '2015-09-17', '2015-11-12'])
const BOTH = met('steering-group', ['2015-05-12', '2015-11-26'], WORKING_GROUP)

test('as many as agreed', () => {
  expect(findingsIn(BOTH, RULE, '2016-01-01')).toEqual([])
})

test('one too few, once the year is over', () => {
  const tree = met('steering-group', ['2015-05-12'], WORKING_GROUP)
  expect(findingsIn(tree, RULE, '2015-12-31')).toEqual([])
  const [finding, ...more] = findingsIn(tree, RULE, '2016-01-01')
  expect(finding && place(finding)).toBe(`${BODY}/bodies/0/frequency`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('5')
  expect(finding?.message.sv).toBe('Under 2015 höll styrgruppen 1 av 2 avtalade möten.')
  expect(more).toEqual([])
})

test('each group that fell short is told once', () => {
  const findings = findingsIn(SIGNED, RULE, '2016-01-01')
  expect(findings.map(({ message }) => message.sv)).toEqual([
    'Under 2015 höll styrgruppen inget av 2 avtalade möten.',
    'Under 2015 höll arbetsgruppen inget av 4 avtalade möten.',
  ])
  expect(findings.map(({ clause }) => clause)).toEqual(['5', '6'])
})

test('by the agreement’s own year', () => {
  const tree = edited(BOTH, [SETTINGS, ['readings', 'year'], 'agreement'])
  expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
  const late = met('steering-group', ['2015-05-12', '2015-12-03'], WORKING_GROUP)
  const [finding] = findingsIn(
    edited(late, [SETTINGS, ['readings', 'year'], 'agreement']),
    RULE,
    '2015-12-01',
  )
  expect(finding?.message.sv).toBe('Under 2014/15 höll styrgruppen 1 av 2 avtalade möten.')
})

test('an agreement that nobody has signed asks for no meetings', () => {
  expect(findingsIn(SHIPPED, RULE, '2016-01-01')).toEqual([])
})
