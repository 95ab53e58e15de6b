import { expect, test } from 'vitest'
import { figures } from '../../src/text/figures.ts'

test.each([
  ['den 1 december 2014', { kind: 'date', date: '2014-12-01' }],
  ['2014-12-01', { kind: 'date', date: '2014-12-01' }],
  ['3 jan. 2015', { kind: 'date', date: '2015-01-03' }],
  ['1/12-2014', { kind: 'date', date: '2014-12-01' }],
  ['Punkt 8', { kind: 'reference', to: 'clause', number: 8 }],
  ['bilaga 12', { kind: 'reference', to: 'appendix', number: 12 }],
  ['sex (6) månader', { kind: 'amount', number: 6, form: 'counted', unit: 'months' }],
  ['Ett år', { kind: 'amount', number: 1, form: 'words', unit: 'years' }],
  ['tjugoen dagar', { kind: 'amount', number: 21, form: 'words', unit: 'days' }],
  ['1 865', { kind: 'amount', number: 1865, form: 'digits', unit: null }],
  ['23 procent', { kind: 'amount', number: 23, form: 'digits', unit: 'per-cent' }],
  ['100 %', { kind: 'amount', number: 100, form: 'digits', unit: 'per-cent' }],
  ['tre vardagar', { kind: 'amount', number: 3, form: 'words', unit: 'weekdays' }],
  ['två gånger', { kind: 'amount', number: 2, form: 'words', unit: 'times' }],
])('%s', (text, expected) => {
  const [figure, ...more] = [...figures(`Så står ${text} här.`)]
  expect(figure?.what).toEqual(expected)
  expect(text).toContain(figure?.raw)
  expect(more).toEqual([])
})

test.each(['E4/E20', 'SFS 2023:196', '2014-13-01', '30 februari 2015', 'årligen', 'punkten', '12,5'])(
  'no figure in %s',
  (text) => {
    expect([...figures(`Så står ${text} här.`)]).toEqual([])
  },
)
