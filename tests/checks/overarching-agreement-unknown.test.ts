import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'overarching-agreement-unknown'

test('in the shipped agreement neither its identity nor its validity is known', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([
    `${BODY}/overarching-agreement/number`,
    `${BODY}/overarching-agreement/term/end`,
  ])
  expect(findings.map(({ clause }) => clause)).toEqual(['1', '4'])
  expect(findings.map(({ message }) => message.sv)).toEqual([
    'Det saknas nummer och datum för Avtalet. Det framgår inte vilket övergripande avtal som avses.',
    'Det saknas sista giltighetsdag för Avtalet. Det går inte att se om det gäller under hela en förlängning, vilket krävs.',
  ])
})

test('with its number alone, the date is missing', () => {
  const tree = edited(SHIPPED, [BODY, ['overarching-agreement', 'number'], 'KS 2014/1'])
  expect(findingsIn(tree, RULE).map(place)).toContain(`${BODY}/overarching-agreement/date`)
})

test('its validity matters only when a renewal needs it', () => {
  const tree = edited(SHIPPED, [BODY, ['term', 'renewal', 'overarching-agreement'], 'not-required'])
  expect(findingsIn(tree, RULE).map(place)).toEqual([`${BODY}/overarching-agreement/number`])
})

test('all is known', () => {
  const known = {
    clause: '1',
    name: 'Avtalet',
    number: 'KS 2014/1',
    date: '2014-01-01',
    term: { start: null, end: '2017-12-31' },
  }
  expect(findingsIn(edited(SHIPPED, [BODY, ['overarching-agreement'], known]), RULE)).toEqual([])
})
