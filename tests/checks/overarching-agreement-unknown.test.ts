import { expect, test } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  recordFile,
  recorded,
} from '../support/records.ts'

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

/** Extended until the end of 2017; `end` is what the extension says of the overarching agreement. */
function extended(end: string | null): Tree {
  const agreed = recorded(
    SIGNED,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    [EXTENSION, extensionOn('2015-11-26', '2015-06-11-samrad', { 'overarching-agreement': { end } })],
  )
  return extensionSigned(agreed, EXTENSION, '2015-11-30')
}

const EXTENSION = '2015-11-26-forlangning'

test('an extension says how long it is valid', () => {
  expect(findingsIn(extended('2017-12-31'), RULE, '2016-05-01').map(place)).toEqual([
    `${BODY}/overarching-agreement/number`,
  ])
  expect(findingsIn(extended('2017-12-31'), RULE, '2015-11-25')).toHaveLength(2)
})

test('an extension that does not say it rests on what nobody knows', () => {
  const [, inBody, inRecord, ...more] = findingsIn(extended(null), RULE, '2016-05-01')
  expect(inBody && place(inBody)).toBe(`${BODY}/overarching-agreement/term/end`)
  expect(inRecord && place(inRecord)).toBe(`${recordFile(EXTENSION)}/overarching-agreement/end`)
  expect(inRecord?.clause).toBe('4')
  expect(inRecord?.message.sv).toBe(
    'Det saknas sista giltighetsdag för Avtalet. Förlängningen förutsätter att det gäller till och med 2017-12-31.',
  )
  expect(more).toEqual([])
})

test('an extension that has run out is history', () => {
  expect(findingsIn(extended(null), RULE, '2018-01-01').map(place)).toEqual([
    `${BODY}/overarching-agreement/number`,
    `${BODY}/overarching-agreement/term/end`,
  ])
})
