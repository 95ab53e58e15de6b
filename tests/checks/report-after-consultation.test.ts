import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, consultationOn, meetingOn, recorded } from '../support/records.ts'

const RULE = 'report-after-consultation'
const SETTINGS = 'samverkan.yaml'
const PLACE = `${FOLLOW_UP}/subjects/2/frequency`

test('in the shipped agreement the first report can come half a year after the consultation', () => {
  const [finding, ...more] = findingsIn(SHIPPED, RULE)
  expect(finding && place(finding)).toBe(PLACE)
  expect(finding?.clause).toBe('13')
  expect(finding?.message.sv).toBe(
    'Åtgärderna behöver inte rapporteras förrän 2015-12-31, men samrådet om förlängning enligt punkt 4 ska ha ägt ' +
      'rum senast 2015-06-30. Parterna kan då samråda utan att veta hur åtgärderna har gått.',
  )
  expect(more).toEqual([])
})

test('by the agreement’s own year it comes a month earlier, and still too late', () => {
  const [finding] = findingsIn(edited(SHIPPED, [SETTINGS, ['readings', 'year'], 'agreement']), RULE)
  expect(finding?.message.sv).toContain('förrän 2015-11-30')
})

test('a longer term', () => {
  expect(findingsIn(edited(SHIPPED, [BODY, ['term', 'end'], '2016-12-31']), RULE)).toEqual([])
})

test('a report that is not yearly, and a year that nobody has settled', () => {
  const everySecond = edited(SHIPPED, [FOLLOW_UP, ['subjects', 2, 'frequency', 'per'], 'P3M'])
  expect(findingsIn(everySecond, RULE)).toEqual([])
  expect(findingsIn(edited(SHIPPED, [SETTINGS, ['readings', 'year'], null]), RULE)).toEqual([])
})

/** The measures followed up, and the steering group told on the day. */
function reported(on: string): Tree {
  return recorded(
    SIGNED,
    [
      '2015-05-04-uppfoljning',
      {
        kind: 'follow-up',
        date: '2015-05-04',
        subject: 'measures',
        by: { bodies: ['working-group'], roles: [] },
        summary: 'Åtgärderna löper på.',
        results: [],
      },
    ],
    [
      `${on}-styrgruppen`,
      meetingOn(on, { decisions: [{ kind: 'receive', item: null, 'follow-up': '2015-05-04-uppfoljning' }] }),
    ],
  )
}

test('the measures have been reported by the day of the consultation', () => {
  expect(findingsIn(SIGNED, RULE, '2015-07-01').map(place)).toEqual([PLACE])
  expect(findingsIn(reported('2015-06-30'), RULE, '2015-07-01')).toEqual([])
  expect(findingsIn(reported('2015-07-01'), RULE, '2015-07-01').map(place)).toEqual([PLACE])
})

test('the parties have consulted', () => {
  const tree = recorded(SIGNED, ['2015-06-11-samrad', consultationOn('2015-06-11')])
  expect(findingsIn(tree, RULE, '2015-06-10').map(place)).toEqual([PLACE])
  expect(findingsIn(tree, RULE, '2015-06-11')).toEqual([])
})
