import { expect, test } from 'vitest'
import { edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  meetingOn,
  recordFile,
  recorded,
} from '../support/records.ts'

const RULE = 'chair-not-alternating'
const SETTINGS = 'samverkan.yaml'
const DIRECTOR = { chair: 'municipal-director' }

function met(date: string, more = {}, tree: Tree = SIGNED): Tree {
  return recorded(tree, [`${date}-styrgruppen`, meetingOn(date, more)])
}

/** In force until the end of 2017. */
function extended(tree: Tree): Tree {
  const agreed = recorded(
    tree,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
  )
  return extensionSigned(agreed, '2015-11-26-forlangning', '2015-11-30')
}

test('the one party in the first year, the other in the second', () => {
  const tree = met('2016-04-14', DIRECTOR, met('2015-11-26', {}, met('2015-05-12')))
  expect(findingsIn(extended(tree), RULE, '2016-05-01')).toEqual([])
})

test('the same two years running', () => {
  const tree = met('2016-04-14', {}, met('2015-05-12'))
  const [finding, ...more] = findingsIn(extended(tree), RULE, '2016-05-01')
  expect(finding && place(finding)).toBe(`${recordFile('2016-04-14-styrgruppen')}/chair`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('5')
  expect(finding?.message.sv).toBe(
    'Mötet i styrgruppen 2016-04-14 leddes av polismästaren, men 2016-01-01 – 2016-12-31 är kommundirektören ordförande.',
  )
  expect(more).toEqual([])
})

test('the other party begins, by the settings', () => {
  const tree = edited(met('2015-05-12'), [SETTINGS, ['readings', 'first-chair'], 'municipality'])
  expect(findingsIn(tree, RULE, '2015-06-01').map(place)).toEqual([
    `${recordFile('2015-05-12-styrgruppen')}/chair`,
  ])
})

test('a meeting led by another role than the one in turn', () => {
  const tree = met('2015-11-26', { chair: 'local-police-area-chief' }, met('2015-05-12'))
  const [finding] = findingsIn(tree, RULE, '2015-12-01')
  expect(finding?.message.sv).toContain('leddes av närpolisområdeschefen')
})

test('a chair that nobody has noted, and a group whose chair does not pass on', () => {
  const unknown = met('2015-11-26', { chair: null }, met('2015-05-12'))
  expect(findingsIn(unknown, RULE, '2015-12-01')).toEqual([])
  const other = met('2015-11-26', { body: 'working-group', chair: 'head-of-security' }, met('2015-05-12'))
  expect(findingsIn(other, RULE, '2015-12-01')).toEqual([])
})

test('a meeting before the agreement binds', () => {
  const tree = met('2014-11-27', DIRECTOR, met('2015-05-12'))
  const settled = edited(tree, [SETTINGS, ['readings', 'first-chair'], 'police'])
  expect(findingsIn(settled, RULE, '2015-12-01')).toEqual([])
})
