import { expect, test } from 'vitest'
import { BODY, findingsIn, place } from '../support/agreement.ts'
import { extended } from '../deadlines/fixtures.ts'
import { SIGNED } from '../support/records.ts'

const RULE = 'overarching-agreement-short'

test('what was enough for one extension is told of in the term that it gave', () => {
  const tree = extended(SIGNED, '2017-12-31')
  expect(findingsIn(tree, RULE, '2015-12-31')).toEqual([])
  const [finding, ...more] = findingsIn(tree, RULE, '2016-01-01')
  expect(finding && place(finding)).toBe(`${BODY}/term/renewal/overarching-agreement`)
  expect(finding?.severity).toBe('info')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Det övergripande avtalet ska gälla för hela förlängningen, till och med 2019-12-31. Det gäller bara till och med 2017-12-31.',
  )
  expect(more).toEqual([])
})

test.each([
  ['it lasts for the next one too', '2019-12-31', '2016-01-01'],
  ['nobody knows how long it lasts, which another rule tells', null, '2016-01-01'],
  ['the agreement has ended', '2017-12-31', '2018-01-01'],
])('nothing where %s', (_, end, asOf) => {
  expect(findingsIn(extended(SIGNED, end), RULE, asOf)).toEqual([])
})
