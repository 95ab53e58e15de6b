import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  recordFile,
  recorded,
} from '../support/records.ts'

const RULE = 'extension-contradicted'
const ON = '2015-12-31'
const EXTENSION = '2015-08-26-forlangning'
const AGREED = recorded(
  SIGNED,
  ['2015-06-11-samrad', consultationOn('2015-06-11')],
  [EXTENSION, extensionOn('2015-08-26', '2015-06-11-samrad')],
)
const EXTENDED = extensionSigned(AGREED, EXTENSION, '2015-08-28')

function consulted(tree: Tree, date: string, more: Partial<WrittenRecord['consultation']>): Tree {
  return recorded(tree, [`${date}-samrad`, consultationOn(date, more)])
}

test.each([
  ['not-extend', 'kom Parterna fram till att inte förlänga'],
  ['undecided', 'lämnade Parterna öppet om de skulle förlänga'],
] as const)('a later consultation: %s', (outcome, words) => {
  const [finding, ...more] = findingsIn(consulted(EXTENDED, '2015-11-03', { outcome }), RULE, ON)
  expect(finding && place(finding)).toBe(`${recordFile('2015-11-03-samrad')}/outcome`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    `Vid samrådet 2015-11-03 ${words}. Förlängningen till och med 2017-12-31, som vilar på samrådet 2015-06-11, gäller ändå.`,
  )
  expect(more).toEqual([])
})

test.each<[string, Tree]>([
  ['a consultation that agrees', consulted(EXTENDED, '2015-11-03', {})],
  [
    'one before that which the extension rests on',
    consulted(EXTENDED, '2015-05-11', { outcome: 'not-extend' }),
  ],
  [
    'one that was followed by another',
    consulted(consulted(EXTENDED, '2015-11-03', { outcome: 'not-extend' }), '2015-11-10', {}),
  ],
  [
    'one without every party',
    consulted(EXTENDED, '2015-11-03', { outcome: 'not-extend', parties: ['police'] }),
  ],
  ['an extension that is not signed', consulted(AGREED, '2015-11-03', { outcome: 'not-extend' })],
  ['one about the next extension', consulted(EXTENDED, '2016-03-01', { outcome: 'not-extend' })],
])('is not contradicted by %s', (_, tree) => {
  expect(findingsIn(tree, RULE, '2016-04-01')).toEqual([])
})
