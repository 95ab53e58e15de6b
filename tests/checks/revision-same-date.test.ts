import { expect, test } from 'vitest'
import { BODY, SHIPPED, SITUATION, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, revised } from '../support/records.ts'

const RULE = 'revision-same-date'

test('every revision of a part has a day of its own', () => {
  expect(findingsIn(revised(SIGNED, SITUATION, '2015-04-20'), RULE)).toEqual([])
})

test('two of one day, told once', () => {
  const copy = 'body/2014-12-01 - kopia.yaml'
  const [finding, ...more] = findingsIn({ ...SHIPPED, [copy]: SHIPPED[BODY] ?? '' }, RULE)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBeNull()
  expect(finding && place(finding)).toBe(`${copy}/date`)
  expect(finding?.message.sv).toBe(
    `Det finns flera lydelser av huvuddelen daterade 2014-12-01: ${copy} och ${BODY}.`,
  )
  expect(more).toEqual([])
})
