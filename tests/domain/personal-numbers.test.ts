import { expect, test } from 'vitest'
import { personalNumbers } from '../../src/domain/personal-numbers.ts'

// 12 December 1912 is the birthday of Tolvan Tolvansson, whom Swedish authorities use in examples; the last one is a coordination number.
test.each([
  '121212-1212',
  '121212+1212',
  '1212121212',
  '19121212-1212',
  '191212121212',
  '20121212-1212',
  '121212–1212',
  '121272-1219',
])('%s is one', (written) => {
  expect(personalNumbers(`Se ${written}.`)).toEqual([{ offset: 3, length: written.length }])
})

test.each([
  ['a wrong check digit', '121212-1213'],
  ['no such month', '121312-1211'],
  ['no such day', '120230-1212'],
  ['an organisation number', '202100-0076'],
  ['a telephone number', '08-530 611 66'],
  ['more digits before', '99121212-1212'],
  ['more digits after', '121212-12121'],
  ['a wrong century', '171212121212'],
])('%s is none: %s', (_, written) => {
  expect(personalNumbers(written)).toEqual([])
})

test('every one in a text is found', () => {
  expect(personalNumbers('121212-1212 och 191212121212').map(({ offset }) => offset)).toEqual([0, 16])
})

test('takes time by the length of the text', () => {
  expect(personalNumbers('1'.repeat(1_000_000))).toEqual([])
})
