import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteOf } from '../../src/writing/answers.ts'
import { recordText } from '../../src/writing/record-text.ts'
import { readSource } from '../../src/yaml/source.ts'

function readBack(content: object): unknown {
  const { value, problems } = readSource('x', new TextEncoder().encode(recordText(content, '# x')))
  expect(problems).toEqual([])
  return value
}

const HOSTILE = [
  '- en lista',
  'nyckel: värde # kommentar',
  '{{date term.start}}',
  '"citat',
  "'",
  '&ankare *alias !tagg',
  '%YAML 1.1',
  '---\nkind: signature',
  '...',
  'rad\n---\nrad',
  '<<<<<<< HEAD\nrad',
  '  indragen\nrad',
  '|',
  '>',
  'null',
  'yes',
  '2015-05-12',
  '1e3',
  '0x10',
  '~',
  '[a]',
  '{a: b}',
  '@',
  '`',
  'a\tb',
  '# kommentar',
  '☃ 😀 å',
  'rad\n\n\nrad',
  '\\n \\x00',
]

describe('a text in a record', () => {
  it.each(HOSTILE)('%j comes back as it was', (text) => {
    expect(readBack({ kind: 'x', name: text, list: [text], deep: [{ text: noteOf(text) }] })).toEqual({
      kind: 'x',
      name: text,
      list: [text],
      deep: [{ text: noteOf(text) }],
    })
  })

  it('any text of visible characters', () => {
    const line = fc
      .string({ unit: 'grapheme-composite' })
      .map((text) => text.replaceAll(/\p{C}|[\u2028\u2029\u0085]/gu, ''))
    const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, (written) => {
        const content = { text: written, note: noteOf(written), list: [written] }
        expect(readBack(content)).toEqual(content)
      }),
    )
  })

  it('is kept on one line when it is short, and else broken between words', () => {
    const words = 'ord '.repeat(60).trim()
    expect(noteOf('  Kort.\n')).toBe('Kort.')
    expect(noteOf(words).split('\n').length).toBe(4)
    expect(
      Math.max(
        ...noteOf(words)
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(105)
    expect(noteOf(words).trim().replaceAll('\n', ' ')).toBe(words)
    expect(noteOf('en\r\ntvå\rtre')).toBe('en\ntvå\ntre\n')
  })
})

it('looks as a person would write it', () => {
  expect(
    recordText(
      {
        kind: 'meeting',
        date: '2015-05-12',
        minutes: 'Protokoll 1/2015',
        present: { roles: ['chief', 'head'], groups: [] },
        decisions: [{ kind: 'other', item: '§ 5', text: noteOf(`Styrgruppen ${'ser '.repeat(25)}.`) }],
        end: null,
      },
      '# yaml-language-server: $schema=x',
    ),
  ).toBe(`# yaml-language-server: $schema=x
kind: meeting
date: 2015-05-12
minutes: Protokoll 1/2015
present:
  roles: [chief, head]
  groups: []
decisions:
  - kind: other
    item: § 5
    text: |
      Styrgruppen ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser ser
      ser ser .
end: null
`)
})
