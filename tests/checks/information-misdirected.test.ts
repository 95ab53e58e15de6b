import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { BODY, SHIPPED, edited, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, correctionOf, recordFile, recorded, signed } from '../support/records.ts'

const RULE = 'information-misdirected'
const EVENT_ID = '2015-03-02-handelse'
const ID = '2015-03-05-information'
const EVENT: WrittenRecord['event'] = {
  kind: 'event',
  date: '2015-03-02',
  what: 'Ungdomsgården i Fittja stänger.',
  'known-by': 'municipality',
  'known-since': '2015-03-01',
  'calls-for': 'information',
}

function informationTo(
  givenTo: Partial<WrittenRecord['information']['given-to']>,
): WrittenRecord['information'] {
  return {
    kind: 'information',
    date: '2015-03-05',
    event: EVENT_ID,
    from: 'municipality',
    to: ['police'],
    'given-to': { bodies: [], roles: [], ...givenTo },
  }
}

/** The municipality tells the police of an event. */
function told(givenTo: Partial<WrittenRecord['information']['given-to']>, tree: Tree = SIGNED): Tree {
  return recorded(tree, [EVENT_ID, EVENT], [ID, informationTo(givenTo)])
}

function untoldIn(tree: Tree): readonly string[] {
  return stateOf(tree).information.flatMap(({ untold }) => untold)
}

/** A body in which only the municipality sits, and perhaps others in words. */
function withCouncil(groups: readonly string[]): Tree {
  return signed(edited(SHIPPED, [BODY, ['bodies', 1, 'members'], { roles: ['head-of-security'], groups }]))
}

test.each([
  ['the coordinator of the party', told({ roles: ['crime-prevention-coordinator'] })],
  ['a body in which the party sits', told({ bodies: ['steering-group'] })],
  ['its coordinator among others', told({ roles: ['safety-coordinator', 'crime-prevention-coordinator'] })],
  [
    'a body in which others sit, who are only named in words',
    told({ bodies: ['working-group'] }, withCouncil(['polisen'])),
  ],
])('given to %s', (_, tree) => {
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(untoldIn(tree)).toEqual([])
})

test('given to the own coordinator', () => {
  const tree = told({ roles: ['safety-coordinator'] })
  const [finding, ...more] = findingsIn(tree, RULE)
  expect(finding && place(finding)).toBe(`${recordFile(ID)}/given-to`)
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('14')
  expect(finding?.message.sv).toBe(
    'Informationen till Närpolisområde Botkyrka lämnades bara till trygghetssamordnaren, som inte hör dit. Den räknas inte.',
  )
  expect(more).toEqual([])
  expect(untoldIn(tree)).toEqual(['police'])
  expect(findingsIn(tree, 'event-not-told')).toHaveLength(1)
})

test('given to a body in which the party does not sit', () => {
  const tree = told({ bodies: ['working-group'] }, withCouncil([]))
  expect(findingsIn(tree, RULE)).toHaveLength(1)
  expect(untoldIn(tree)).toEqual(['police'])
})

test('given to nobody that is named: unknown, and not wrong', () => {
  const tree = told({})
  expect(findingsIn(tree, RULE).map(({ severity, message }) => [severity, message.sv])).toEqual([
    [
      'warning',
      'Posten säger inte vem som tog emot informationen till Närpolisområde Botkyrka. Den räknas ändå.',
    ],
  ])
  expect(untoldIn(tree)).toEqual([])
})

test('a role that nobody knows is another rule’s to tell', () => {
  const tree = told({ roles: ['clerk'] })
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(untoldIn(tree)).toEqual([])
})

test('mended by a correction', () => {
  const right = informationTo({ roles: ['crime-prevention-coordinator'] })
  const tree = recorded(told({ roles: ['safety-coordinator'] }), [
    '2015-03-20-rattad',
    correctionOf(ID, '2015-03-20', right),
  ])
  expect(findingsIn(tree, RULE)).toEqual([])
  expect(untoldIn(tree)).toEqual([])
})
