import { describe, expect, test } from 'vitest'
import { BODY, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, consultationOn, recorded } from '../support/records.ts'

const RULE = 'consultation-missed'

test.each([
  ['2015-06-30', 0],
  ['2015-07-01', 1],
  ['2015-12-31', 1],
  // Then the agreement has ended, which nothing more can be done about.
  ['2016-01-01', 0],
])('without a consultation, on %s: %d', (day, count) => {
  expect(findingsIn(SIGNED, RULE, day)).toHaveLength(count)
})

test('says by when, and what can still be done', () => {
  const [finding] = findingsIn(SIGNED, RULE, '2015-07-01')
  expect(finding?.message.sv).toBe(
    'Samråd om förlängning skulle ha ägt rum senast 2015-06-30. Ingen post visar att det har skett. Avtalstiden går ut 2015-12-31.',
  )
  expect(finding?.severity).toBe('warning')
  expect(finding?.clause).toBe('4')
  expect(finding && place(finding).startsWith(`${BODY}/term`)).toBe(true)
})

describe('a consultation', () => {
  test.each([
    ['2015-06-30', 0],
    ['2015-07-02', 0],
  ])('held on %s is on record', (day, count) => {
    const tree = recorded(SIGNED, [`${day}-samrad`, consultationOn(day)])
    expect(findingsIn(tree, RULE, '2015-08-01')).toHaveLength(count)
  })

  test('without every party does not count, and is named', () => {
    const tree = recorded(SIGNED, [
      '2015-05-10-samrad',
      consultationOn('2015-05-10', { parties: ['police'] }),
    ])
    const [finding] = findingsIn(tree, RULE, '2015-08-01')
    expect(finding?.message.sv).toBe(
      'Samråd om förlängning skulle ha ägt rum senast 2015-06-30. Samrådet 2015-05-10 (2015-05-10-samrad) räknas inte: Botkyrka kommun var inte med. Avtalstiden går ut 2015-12-31.',
    )
  })

  test('that came late is another rule’s to tell', () => {
    const tree = recorded(SIGNED, ['2015-09-01-samrad', consultationOn('2015-09-01')])
    expect(findingsIn(tree, RULE, '2015-10-01')).toEqual([])
    expect(findingsIn(tree, 'consultation-invalid', '2015-10-01')).toHaveLength(1)
  })
})
