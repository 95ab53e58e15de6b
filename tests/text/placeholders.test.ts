import { describe, expect, it, test } from 'vitest'
import { pieces } from '../../src/text/placeholders.ts'
import { readText } from '../../src/text/read.ts'

const kinds = (text: string) =>
  pieces(text).map((piece) => (piece.kind === 'fault' ? piece.fault.reason : piece.kind))

describe('a placeholder', () => {
  it.each([
    ['{{date term.start}}', 'date', ['term', 'start']],
    ['{{ count   term.renewal.consultation }}', 'count', ['term', 'renewal', 'consultation']],
    ['{{clause 8}}', 'clause', ['8']],
    [
      '{{value surveys.ant.shares.tried.per-cent}}',
      'value',
      ['surveys', 'ant', 'shares', 'tried', 'per-cent'],
    ],
  ])('%s is a helper and a path', (raw, helper, path) => {
    expect(pieces(raw)).toEqual([{ kind: 'placeholder', raw, placeholder: { helper, path } }])
  })

  it.each([
    ['{{{date term.start}}}', 'syntax'],
    ['{{#if x}}', 'syntax'],
    ['{{> partial}}', 'syntax'],
    ['{{! comment }}', 'syntax'],
    ['{{~date term.start~}}', 'syntax'],
    ['{{}}', 'syntax'],
    ['{{date', 'syntax'],
    ['{{lookup this "x"}}', 'helper'],
    ['{{constructor}}', 'helper'],
    ['{{date}}', 'argument'],
    ['{{date term.start term.end}}', 'argument'],
    ['{{date (lookup x)}}', 'argument'],
    ['{{date ../term}}', 'argument'],
    ['{{date term.[start]}}', 'argument'],
    ['{{date "term"}}', 'argument'],
    ['{{clause eight}}', 'argument'],
    ['{{clause 0}}', 'argument'],
    ['{{clause 8.5}}', 'argument'],
  ])('%s is none: %s', (raw, reason) => {
    expect(kinds(raw)).toEqual([reason])
  })

  it('leaves the prose around it as it is', () => {
    const text = 'Från {{date term.start}} till {{date term.end}}.'
    expect(
      pieces(text)
        .map(({ raw }) => raw)
        .join(''),
    ).toBe(text)
    expect(kinds(text)).toEqual(['prose', 'placeholder', 'prose', 'placeholder', 'prose'])
  })
})

test('the quick way to read a plain text and the way through Markdown find the same, at the same places', () => {
  const plain =
    'Ett stycke med {{date term.start}}\n  som fortsätter {{clause 8}}.\n\n- En {{count x.y}} punkt\n- **Två**\n\n### Rubrik {{nej z}}\n'
  // A backslash before a full stop is an escape that says the same, and makes the text take the way through Markdown.
  const marked = `${plain}\nSlut\\.\n`
  const found = ({ placeholders, faults }: ReturnType<typeof readText>) =>
    [...placeholders, ...faults].map(({ raw, within }) => [raw, within])
  expect(found(readText(marked))).toEqual(found(readText(plain)))
  expect(found(readText(plain))).toHaveLength(4)
})

test('lists nested without end are a fault of the text', () => {
  expect(readText(`${'1. '.repeat(60)}djupt`).faults.map(({ what }) => what.reason)).toContain('markup')
  expect(readText(`${'- '.repeat(60)}djupt`).faults.map(({ what }) => what.reason)).toContain('markup')
})
