import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasCheckDigit } from '../../src/domain/luhn.ts'

test.each(['2021000076', '2120002882', '1212121212'])('%s', (digits) => {
  expect(hasCheckDigit(digits)).toBe(true)
})

test('exactly one last digit is right', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,12}$/), (digits) => {
      const right = [...'0123456789'].filter((last) => hasCheckDigit(`${digits}${last}`))
      expect(right).toHaveLength(1)
    }),
  )
})
