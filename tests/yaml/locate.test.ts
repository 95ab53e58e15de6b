import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Path } from '../../src/domain/paths.ts'
import type { Source } from '../../src/yaml/source.ts'
import { sourceOf } from './sources.ts'

function written(source: Source, path: Path, on: 'value' | 'key' = 'value'): string {
  const { offset, length } = source.locate({ file: source.file, path, on })
  return source.text.slice(offset, offset + length)
}

function stretch(source: Source, path: Path, offset: number, length: number): string {
  const found = source.locate({ file: source.file, path, on: 'value', within: { offset, length } })
  return source.text.slice(found.offset, found.offset + found.length)
}

function* paths(value: unknown, path: Path = []): Iterable<readonly [Path, unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value))
    yield* paths(item, [...path, Array.isArray(value) ? Number(key) : key])
}

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '\n', ':', '#', '"', "'", '-', '😀', '{', '*') }),
  fc.lorem(),
)
const anyKey = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.integer(), anyText, fc.constant(null), tie('list'), tie('mapping')),
  list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
  mapping: fc.dictionary(anyKey, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}))

describe('a path leads to the text that spells its value', () => {
  test.each(['\n', '\r\n'])('line ends %j', (lineEnd) => {
    fc.assert(
      fc.property(anyValue.mapping, (value) => {
        const source = sourceOf(stringify(value, { blockQuote: false }).replaceAll('\n', lineEnd))
        fc.pre(source.problems.length === 0)
        for (const [path, expected] of paths(source.value)) {
          const { offset, length } = source.locate({ file: source.file, path, on: 'value' })
          const { column } = source.position(offset)
          // With its indentation as it stands in the file.
          expect(parse(' '.repeat(column - 1) + source.text.slice(offset, offset + length))).toEqual(expected)
          const key = path.at(-1)
          if (typeof key === 'string') expect(parse(written(source, path, 'key'))).toBe(key)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a stretch of a text in a | block', () => {
  const line = fc
    .string({ unit: fc.constantFrom('a', 'ö', '😀', ' ', '{', '.'), maxLength: 12 })
    .map((text) => text.trim())
  const block = fc.record({
    lines: fc
      .array(line, { minLength: 1, maxLength: 8 })
      .filter((lines) => lines.some((text) => text !== '')),
    indentation: fc.integer({ min: 1, max: 6 }),
    chomping: fc.constantFrom('', '-', '+'),
    hasIndicator: fc.boolean(),
    comment: fc.constantFrom('', ' # en | kommentar'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    after: fc.constantFrom('', 'b: 2\n'),
    deeper: fc.boolean(),
  })

  test('is exact', () => {
    fc.assert(
      fc.property(block, fc.nat(), fc.nat(), (given, from, size) => {
        const { lines, indentation, chomping, hasIndicator, comment, lineEnd, after, deeper } = given
        const margin = ' '.repeat(indentation)
        const body = lines.map((text, index) =>
          text === '' ? '' : `${margin}${deeper && index % 2 === 1 ? '  ' : ''}${text}`,
        )
        const isIndented =
          hasIndicator || body.find((text) => text !== '')?.startsWith(`${margin}  `) === true
        const header = `a: |${isIndented ? indentation : ''}${chomping}${comment}`
        const source = sourceOf(
          `${[header, ...body].join(lineEnd)}${lineEnd}${after.replaceAll('\n', lineEnd)}`,
        )
        expect(source.problems).toEqual([])
        const { a: value } = source.value as { a: string }
        const offset = from % value.length
        const wanted = value.slice(offset, offset + 1 + (size % 20)).split('\n', 1)[0] ?? ''
        fc.pre(wanted !== '')
        expect(stretch(source, ['a'], offset, wanted.length)).toBe(wanted)
      }),
      { numRuns: 1_000 },
    )
  })

  test('may run over several lines', () => {
    const source = sourceOf('x:\n  a: |\n\n    ett två\n    tre\n')
    expect(stretch(source, ['x', 'a'], 5, 7)).toBe('två\n    tre')
  })
})

test('a stretch of a text on one line is exact, of an escaped or folded one the whole is meant', () => {
  const source = sourceOf('a: ett två\nb: "ett två"\nc: \'ett två\'\nd: "ett\\ttvå"\ne: >\n  ett\n  två\n')
  expect(['a', 'b', 'c'].map((key) => stretch(source, [key], 4, 3))).toEqual(['två', 'två', 'två'])
  expect(stretch(source, ['d'], 4, 3)).toBe('"ett\\ttvå"')
  expect(stretch(source, ['e'], 4, 3)).toBe('>\n  ett\n  två')
})

test('every word of the shipped agreement’s texts is found where it stands', () => {
  for (const file of readdirSync('agreement', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.yaml')) continue
    const source = sourceOf(readFileSync(`agreement/${file}`, 'utf8'))
    for (const [path, value] of paths(source.value)) {
      if (typeof value !== 'string') continue
      for (const { index, 0: word } of value.matchAll(/\S+/g)) {
        expect(stretch(source, path, index, word.length)).toBe(word)
      }
    }
  }
})

describe('where there is nothing to mark', () => {
  const source = sourceOf('a:\nb: [x]\nc:\n  - d: 1\n    e: 2\n')

  test('an empty value is its key', () => expect(written(source, ['a'])).toBe('a'))
  test('a path that leads nowhere is the nearest place above', () => {
    expect(written(source, ['c', 0, 'f', 'g'], 'value')).toBe('d: 1\n    e: 2')
    expect(written(source, ['b', 7])).toBe('[x]')
  })
  test('the key of an item is its first line', () => expect(written(source, ['c', 0], 'key')).toBe('d: 1'))
  test('the key of the file is its first line', () => expect(written(source, [], 'key')).toBe('a:'))
})

test('lines and columns are counted from 1, a byte order mark left out', () => {
  const source = sourceOf('\uFEFFa: 1\r\nb: 😀x\n')
  expect(source.position(0)).toEqual({ line: 1, column: 1 })
  expect(source.position(source.text.indexOf('b'))).toEqual({ line: 2, column: 1 })
  expect(source.position(source.text.indexOf('x'))).toEqual({ line: 2, column: 6 })
  expect(source.position(1_000)).toEqual({ line: 3, column: 1 })
})
