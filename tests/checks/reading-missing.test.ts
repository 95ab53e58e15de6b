import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, meetingOn, recorded } from '../support/records.ts'

const RULE = 'reading-missing'
const SETTINGS = 'samverkan.yaml'
const READINGS = `${SETTINGS}/readings`

test('in the shipped agreement nothing says who chairs first', () => {
  const [finding, ...more] = findingsIn(SHIPPED, RULE)
  expect(finding && place(finding)).toBe(`${READINGS}/first-chair`)
  expect(finding?.clause).toBe('5')
  expect(finding?.message.sv).toBe(
    'Avtalet avgör inte vilken Part som är ordförande först i styrgruppen, och ingen läsning är vald.',
  )
  expect(finding?.hint?.sv).toBe(
    'Välj en läsning i readings.first-chair i samverkan.yaml: police, municipality.',
  )
  expect(more).toEqual([])
})

test.each([
  ['weekday', '15'],
  ['year', '5'],
  ['cure-period', '17'],
  ['extension', '4'],
])('the reading %s rests on clause %s', (reading, clause) => {
  const findings = findingsIn(edited(SHIPPED, [SETTINGS, ['readings', reading], null]), RULE)
  const finding = findings.find((one) => place(one) === `${READINGS}/${reading}`)
  expect(finding?.clause).toBe(clause)
})

test('who may change an appendix, where two parts say differently', () => {
  const tree = edited(SHIPPED, [SETTINGS, ['readings', 'changes'], {}])
  const finding = findingsIn(tree, RULE).find(({ clause }) => clause === '10(4)')
  expect(finding && place(finding)).toBe(`${READINGS}/changes/appendix-4`)
  expect(finding?.hint?.sv).toBe(
    'Välj en läsning i readings.changes.appendix-4 i samverkan.yaml: signatures, steering-group.',
  )
})

test('a reading that nothing depends on is not missed', () => {
  const tree = edited(
    SHIPPED,
    [
      SETTINGS,
      ['readings'],
      {
        weekday: null,
        year: null,
        'cure-period': 'receipt',
        extension: 'signatures',
        changes: {},
        'first-chair': null,
      },
    ],
    [BODY, ['bodies', 0, 'chair'], null],
    [BODY, ['bodies', 0, 'frequency'], null],
    [BODY, ['bodies', 1, 'frequency'], null],
    [BODY, ['situation-update', 'frequency', 'per'], 'P2Y'],
    [BODY, ['notices', 'channels', 0, 'deemed-receipt'], { kind: 'same-day' }],
    [FOLLOW_UP, ['subjects'], []],
  )
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('who chairs first is known once a meeting has shown it', () => {
  const tree = recorded(SIGNED, ['2015-05-12-styrgruppen', meetingOn('2015-05-12')])
  expect(findingsIn(tree, RULE, '2015-05-11').map(place)).toEqual([`${READINGS}/first-chair`])
  expect(findingsIn(tree, RULE, '2015-05-12')).toEqual([])
})
