import { expect, test } from 'vitest'
import { SITUATION, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, adopts, meetingOn, recordFile, recorded, revised } from '../support/records.ts'

const RULE = 'decision-before-revision'
const PICTURE = 'appendix-2-situation/2015-04-20.yaml'
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')

function decidedOn(day: string): Tree {
  const meeting = meetingOn(day, { decisions: [adopts(PROPOSED, PICTURE)] })
  return recorded(PROPOSED, [`${day}-styrgruppen`, meeting])
}

test.each(['2015-04-20', '2015-05-12'])('a revision of 20 April can be adopted on %s', (day) => {
  expect(findingsIn(decidedOn(day), RULE, '2015-06-01')).toEqual([])
})

test('and not the day before', () => {
  const [finding, ...more] = findingsIn(decidedOn('2015-04-19'), RULE, '2015-06-01')
  expect(finding && place(finding)).toBe(`${recordFile('2015-04-19-styrgruppen')}/decisions/0/revision/date`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('10(3)')
  expect(finding?.message.sv).toBe(
    'Lydelsen 2015-04-20 av bilaga 2 är daterad efter beslutet i styrgruppen 2015-04-19 att anta den.',
  )
  expect(more).toEqual([])
})
