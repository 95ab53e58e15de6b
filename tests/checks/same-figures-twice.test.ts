import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'same-figures-twice'

test('the shipped agreement has two pairs of rows that are alike', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([
    `${SITUATION}/statistics/rows/9/figures`,
    `${SITUATION}/statistics/rows/13/figures`,
  ])
  expect(findings.map(({ message }) => message.sv)).toEqual([
    '”Bostadsinbrott i Fittja” har exakt samma siffror som ”Bostadsinbrott i Tullinge” (2012: 37, 2013: 53).',
    '”Brända bil, mc, container i Norsborg” har exakt samma siffror som ”Källarinbrott i Fittja” (2012: 23, 2013: 64).',
  ])
})

const row = (area: string, figures: object) => ({
  areas: [area],
  crime: 'vehicle-crime',
  figures,
  trend: null,
})

test.each([
  {
    what: 'the same place',
    rows: [row('alby', { 2012: 5, 2013: 7 }), row('alby', { 2012: 5, 2013: 7 })],
    alike: [1],
  },
  {
    what: 'one figure the same',
    rows: [row('alby', { 2012: 5, 2013: 7 }), row('fittja', { 2012: 5, 2013: 8 })],
    alike: [],
  },
  { what: 'a single figure', rows: [row('alby', { 2013: 7 }), row('fittja', { 2013: 7 })], alike: [] },
  {
    what: 'an unknown figure',
    rows: [row('alby', { 2012: null, 2013: 7 }), row('fittja', { 2012: null, 2013: 7 })],
    alike: [],
  },
  {
    what: 'nothing but noughts',
    rows: [row('alby', { 2012: 0, 2013: 0 }), row('fittja', { 2012: 0, 2013: 0 })],
    alike: [],
  },
  {
    what: 'three rows of two places',
    rows: ['alby', 'fittja', 'alby'].map((area) => row(area, { 2012: 5, 2013: 7 })),
    alike: [1, 2],
  },
])('$what', ({ rows, alike }) => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['statistics', 'rows'], rows]), RULE).map(place)).toEqual(
    alike.map((index) => `${SITUATION}/statistics/rows/${index}/figures`),
  )
})
