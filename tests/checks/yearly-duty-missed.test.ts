import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { BODY, FOLLOW_UP, SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recorded, revised, signed } from '../support/records.ts'

const RULE = 'yearly-duty-missed'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'

function toldOf(tree: Tree, asOf = '2016-01-01'): string[][] {
  return findingsIn(tree, RULE, asOf).map((finding) => [place(finding), finding.message.sv])
}

function followedUp(subject: WrittenRecord['follow-up']['subject'], date: string, tree: Tree): Tree {
  const content: WrittenRecord['follow-up'] = {
    kind: 'follow-up',
    date,
    subject,
    by: { bodies: ['working-group'], roles: ['police-communicator'] },
    summary: 'Läget är gott.',
    results: [],
  }
  return recorded(tree, [`${date}-${subject}`, content])
}

function received(dates: readonly string[], on: string, tree: Tree): Tree {
  const decisions = dates.map((date) => ({
    kind: 'receive' as const,
    item: null,
    'follow-up': `${date}-measures`,
  }))
  return recorded(tree, [`${on}-styrgruppen`, meetingOn(on, { decisions })])
}

/** With all four done in 2015. */
function done(): Tree {
  const picture = revised(SIGNED, SITUATION, '2015-04-20', [['priorities'], ['Brottsoffer']])
  const decided = recorded(picture, [
    '2015-05-12-styrgruppen',
    meetingOn('2015-05-12', { decisions: [adopts(picture, PICTURE)] }),
  ])
  const reported = received(['2015-11-16'], '2015-11-26', followedUp('measures', '2015-11-16', decided))
  return followedUp('communication', '2015-10-08', reported)
}

test('all done in the year', () => {
  expect(findingsIn(done(), RULE, '2016-01-01')).toEqual([])
})

test('nothing done, and the year not over', () => {
  expect(findingsIn(SIGNED, RULE, '2015-12-31')).toEqual([])
})

test('nothing done, and the year over', () => {
  const findings = findingsIn(SIGNED, RULE, '2016-01-01')
  expect(findings.map((finding) => [place(finding), finding.severity, finding.clause])).toEqual([
    [`${BODY}/situation-update/frequency`, 'warning', '10(1)'],
    [`${FOLLOW_UP}/subjects/1/frequency`, 'warning', '13'],
    [`${FOLLOW_UP}/subjects/2/frequency`, 'warning', '13'],
    [`${FOLLOW_UP}/subjects/3/frequency`, 'warning', '13'],
  ])
  expect(findings.map(({ message }) => message.sv)).toEqual([
    'Den lokala lägesbilden skulle ha uppdaterats senast 2015-12-31. Ingen post visar att det har skett.',
    'De prioriterade områdena skulle ha reviderats senast 2015-12-31. Ingen post visar att det har skett.',
    'Åtgärderna skulle ha rapporterats senast 2015-12-31. Ingen post visar att det har skett.',
    'Kommunikationsplanen skulle ha följts upp senast 2015-12-31. Ingen post visar att det har skett.',
  ])
})

test('a report that no meeting has received', () => {
  const tree = followedUp('measures', '2015-11-16', SIGNED)
  expect(toldOf(tree).map(([at]) => at)).toContain(`${FOLLOW_UP}/subjects/2/frequency`)
})

test('several times a year', () => {
  const quarterly = signed(edited(SHIPPED, [FOLLOW_UP, ['subjects', 2, 'frequency', 'per'], 'P3M']))
  const tree = received(['2015-11-16'], '2015-11-26', followedUp('measures', '2015-11-16', quarterly))
  expect(toldOf(tree).filter(([at]) => at === `${FOLLOW_UP}/subjects/2/frequency`)).toEqual([
    [
      `${FOLLOW_UP}/subjects/2/frequency`,
      'Åtgärderna skulle ha rapporterats 4 gånger senast 2015-12-31. Posterna visar 1.',
    ],
  ])
})

test('an agreement that nobody has signed asks for nothing', () => {
  expect(findingsIn(SHIPPED, RULE, '2016-01-01')).toEqual([])
})
