import { expect, test } from 'vitest'
import type { Tree } from '../support/agreement.ts'
import { SHIPPED, edited, stateOf } from '../support/agreement.ts'
import { SIGNED, extensionSigned, meetingOn, recorded, signed } from '../support/records.ts'

const POLICE_FIRST = signed(edited(SHIPPED, ['samverkan.yaml', ['readings', 'first-chair'], 'police']))

const EXTENDED = extensionSigned(
  recorded(
    POLICE_FIRST,
    [
      '2015-06-11-samrad',
      {
        kind: 'consultation',
        date: '2015-06-11',
        parties: ['police', 'municipality'],
        outcome: 'extend',
        minutes: null,
      },
    ],
    [
      '2015-11-26-forlangning',
      {
        kind: 'extension',
        date: '2015-11-26',
        end: '2017-12-31',
        consultation: '2015-06-11-samrad',
        'overarching-agreement': { end: null },
      },
    ],
  ),
  '2015-11-26-forlangning',
  '2015-12-01',
)

/** `police until 2015-12-31, then municipality` */
function chair(tree: Tree, day: string): string {
  const [one] = stateOf(tree, day).chairs
  if (one?.current == null) return 'not known'
  return `${one.current.party} until ${one.current.to}, then ${one.next?.party}`
}

test.each([
  // The first month is too short to be a year of its own.
  ['2014-12-15', 'police until 2015-12-31, then municipality'],
  ['2015-12-31', 'police until 2015-12-31, then municipality'],
  ['2016-01-01', 'municipality until 2016-12-31, then police'],
  ['2017-06-01', 'police until 2017-12-31, then municipality'],
])('on %s: %s', (day, expected) => {
  expect(chair(EXTENDED, day)).toBe(expected)
})

test('by years of the agreement a turn begins with the term', () => {
  const tree = edited(EXTENDED, ['samverkan.yaml', ['readings', 'year'], 'agreement'])
  expect(chair(tree, '2015-11-30')).toBe('police until 2015-12-31, then municipality')
  expect(chair(tree, '2016-01-01')).toBe('municipality until 2016-12-31, then police')
})

test('without a reading the first meeting on record shows who began', () => {
  expect(chair(SIGNED, '2015-06-01')).toBe('not known')
  const tree = recorded(SIGNED, ['2015-05-12-mote', meetingOn('2015-05-12', { chair: 'municipal-director' })])
  expect(chair(tree, '2015-05-11')).toBe('not known')
  expect(chair(tree, '2015-05-12')).toBe('municipality until 2015-12-31, then police')
})

test('a first meeting in a later year is reckoned back to the first', () => {
  const bare = edited(EXTENDED, ['samverkan.yaml', ['readings', 'first-chair'], null])
  const tree = recorded(bare, ['2016-04-14-mote', meetingOn('2016-04-14', { chair: 'municipal-director' })])
  expect(chair(tree, '2016-05-01')).toBe('municipality until 2016-12-31, then police')
  expect(chair(tree, '2017-05-01')).toBe('police until 2017-12-31, then municipality')
})

test('meetings are counted by body and year', () => {
  const tree = recorded(
    EXTENDED,
    ['2015-05-12-mote', meetingOn('2015-05-12')],
    ['2016-04-14-mote', meetingOn('2016-04-14')],
    ['2016-05-19-mote', meetingOn('2016-05-19', { body: 'working-group' })],
  )
  const counts = stateOf(tree, '2016-06-01').meetings.map(
    ({ body, year, held }) => `${body} ${year.label}: ${held.length}`,
  )
  expect(counts).toEqual([
    'steering-group 2015: 1',
    'steering-group 2016: 1',
    'steering-group 2017: 0',
    'working-group 2015: 0',
    'working-group 2016: 1',
    'working-group 2017: 0',
  ])
})
