import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../src/reporters/csv.ts'
import { readCsv } from '../support/csv.ts'

const SEPARATORS = [',', ';'] as const

describe('a row', () => {
  it.each(SEPARATORS)('is read back cell by cell, parted by “%s”', (separator) => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', 'å', '\n', '\r', ' ', 'a') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = csv(rows, separator)
        expect(text.startsWith('\uFEFF')).toBe(true)
        const expected = rows.map((row) => row.map((one) => one.replaceAll(/[\r\n]/g, '\uFFFD')))
        expect(readCsv(text.slice(1), separator)).toEqual(expected)
      }),
    )
  })

  it('is written without quotes that it does not need', () => {
    expect(
      csv(
        [
          ['a', 'b c'],
          ['d;e', 'f"g'],
        ],
        ';',
      ),
    ).toBe('\uFEFFa;b c\r\n"d;e";"f""g"\r\n')
  })
})

describe('a cell that a program would calculate', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 8 123', "'+46 8 123"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', " '=1+1"],
    ['\t=1+1', " '=1+1"],
    ['＝1+1', "'＝1+1"],
    ['a;=1+1', "a;'=1+1"],
    ['a,"=1+1', `a,"'=1+1`],
    ['2015-12-31 − P6M', '2015-12-31 − P6M'],
    ['alla – Parter', 'alla – Parter'],
  ])('%s becomes %s', (text, expected) => {
    expect(readCsv(csv([[text]], ';').slice(1), ';')).toEqual([[expected]])
  })

  it.each(SEPARATORS)(
    'is none for any text, whichever separator the program parts at, written with “%s”',
    (separator) => {
      const cell = fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', ' ', "'", 'a', '\t'),
      })
      fc.assert(
        fc.property(cell, cell, (one, two) => {
          const text = csv([[one, two]], separator).slice(1)
          for (const parted of SEPARATORS) {
            for (const shown of readCsv(text, parted).flat()) expect(shown).not.toMatch(/^\s*[=+@-]/)
            for (const naive of text.trimEnd().split(parted))
              expect(naive.replaceAll('"', '')).not.toMatch(/^\s*[=+@-]/)
          }
        }),
      )
    },
  )
})
