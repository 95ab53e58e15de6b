import { expect, test } from 'vitest'
import { phrases } from '../../src/text/phrases.ts'

const KNOWN = phrases([
  ['Botkyrka kommun', 'municipality'],
  ['Botkyrka kommun Södra', 'south'],
  ['Närpolisområde Botkyrka', 'police'],
  ['rådet (BRÅ)', 'council'],
  ['', 'nothing'],
])

function found(text: string): string[] {
  return [...KNOWN.in(text)].map(
    ({ what, raw, isGenitive }) => `${what}: ${raw}${isGenitive ? ' (genitive)' : ''}`,
  )
}

test.each([
  ['I Botkyrka kommun.', ['municipality: Botkyrka kommun']],
  ['Botkyrka\n  kommun', ['municipality: Botkyrka\n  kommun']],
  ['Botkyrka kommuns nämnd', ['municipality: Botkyrka kommuns (genitive)']],
  ['rådet (BRÅ)', ['council: rådet (BRÅ)']],
  ['Botkyrka kommun Södra', ['south: Botkyrka kommun Södra']],
  ['Botkyrka kommun Norra', ['municipality: Botkyrka kommun']],
  ['Närpolisområde Botkyrka kommun', ['police: Närpolisområde Botkyrka']],
  ['Botkyrka kommunhus, botkyrka kommun, rådet BRÅ', []],
  ['', []],
])('%j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('where a phrase begins', () => {
  expect(
    [...KNOWN.in('Både Botkyrka kommun och Närpolisområde Botkyrka.')].map(({ index }) => index),
  ).toEqual([5, 25])
})
