import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

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
