import { expect, test } from 'vitest'
import type { DocumentKind } from '../../src/schema/documents.ts'
import { validateDocument } from '../../src/schema/validate.ts'
import { sourceOf } from './sources.ts'

const MEBIBYTE = 2 ** 20

function filled(with_: string): string {
  return with_.repeat(Math.ceil(MEBIBYTE / with_.length)).slice(0, MEBIBYTE)
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('')
}

/** Files that a stranger may send: each is read, and all that is wrong with it told, within the time. */
const CASES: readonly (readonly [name: string, text: string, first: string, kind?: DocumentKind])[] = [
  ['a long list', filled('- a\n'), 'yaml-size'],
  ['a list of nothing', filled('-\n'), 'yaml-size'],
  ['many keys', lines(100_000, (index) => `a${index}: \n`), 'yaml-size'],
  ['opening brackets', filled('['), 'yaml-nesting'],
  ['opening braces', filled('{a: '), 'yaml-nesting'],
  ['hyphens', filled('- '), 'yaml-nesting'],
  ['question marks', filled('? '), 'yaml-nesting'],
  ['colons', filled('a: '), 'yaml-nesting'],
  ['keys that go inwards', lines(1_400, (index) => `${' '.repeat(index)}a:\n`), 'yaml-nesting'],
  [
    'keys that go outwards',
    lines(1_400, (index) => `${' '.repeat(1_400 - index)}a: 1\n`),
    'yaml-indentation',
  ],
  [
    'a billion laughs',
    lines(30, (index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]\n`),
    'yaml-anchor',
  ],
  ['anchors', filled('&a '), 'yaml-size'],
  ['aliases', filled('*a '), 'yaml-size'],
  ['tags', filled('! '), 'yaml-size'],
  ['documents', filled('---\n'), 'yaml-size'],
  ['directives', filled('%Y\n'), 'yaml-size'],
  ['commas', `[${filled(',')}`, 'yaml-size'],
  ['empty lines', filled('\n'), 'yaml-size'],
  ['comments', filled('#\n'), 'yaml-size'],
  ['one line', filled('a'), 'schema-type'],
  ['one line of blanks', filled(' '), 'yaml-empty'],
  ['tabs', filled('\t'), 'yaml-empty'],
  ['an open quote', `a: "${filled('\\n')}`, 'yaml-quote'],
  ['quotes', `a: '${filled("''")}`, 'yaml-quote'],
  ['NUL', filled('\0'), 'yaml-character'],
  ['lone carriage returns', filled('a: 1\r'), 'yaml-line-break'],
  ['conflicts', filled('<<<<<<< \n'), 'yaml-conflict'],
  ['one key again and again', 'a: 1\n'.repeat(20_000), 'yaml-duplicate-key'],
  ['unknown keys', lines(20_000, (index) => `kin${index}: 1\n`), 'schema-missing-key'],
  [
    'list items that lack everything',
    `contacts:\n${'- a:\n'.repeat(20_000)}`,
    'schema-missing-key',
    'contacts',
  ],
  ['items of the wrong type', `contacts:\n${'- a\n'.repeat(24_000)}`, 'schema-missing-key', 'contacts'],
  [
    'free keys',
    `readings:\n changes:\n${lines(18_000, (index) => `  A${index}: X\n`)}`,
    'schema-missing-key',
    'samverkan',
  ],
  [
    'different ids',
    `coordinators:\n roles:\n${lines(20_000, (index) => `  - a${index}\n`)}`,
    'schema-missing-key',
  ],
  [
    'different lists',
    `coordinators:\n roles:\n${lines(15_000, (index) => `  - [a${index}]\n`)}`,
    'schema-missing-key',
  ],
  ['a long id', `agreement: ${'a-'.repeat(500_000)}`, 'schema-missing-key', 'samverkan'],
  ['a long name', `title: " ${filled('a ')}"`, 'schema-missing-key'],
  ['a long pointer', `accepted:\n- pointer: "${filled('/a')}\\n"`, 'schema-missing-key', 'samverkan'],
  ['a long duration', `term:\n renewal:\n  extension: P${filled('0Y')}1`, 'schema-missing-key'],
  [
    'a long telephone number',
    `contacts:\n- telephones: ["${filled('1 ')}"]`,
    'schema-missing-key',
    'contacts',
  ],
  ['a long address', `contacts:\n- e-mail: "${filled('a@')}"`, 'schema-missing-key', 'contacts'],
  ['a long key', `? ${filled('y')}\n: 1`, 'schema-missing-key'],
  ['a text of many lines', `title: |\n${filled(' x\n')}`, 'schema-missing-key'],
]

test.each(CASES.map(([name, text, first, kind = 'body']) => ({ name, text, first, kind })))(
  '$name',
  ({ text, first, kind }) => {
    const start = process.cpuUsage()
    const source = sourceOf(text)
    const { content, findings } = validateDocument(kind, source)
    for (const { at } of findings) source.position(source.locate(at).offset)
    // Time of the processor, not of the clock: other programs may keep the machine busy.
    const { user, system } = process.cpuUsage(start)

    expect(content).toBeNull()
    expect(findings[0]?.rule).toBe(first)
    expect(findings.length).toBeLessThanOrEqual(101)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  },
)

test('a key that is a property of every object is a key like any other', () => {
  const source = sourceOf('__proto__: 1\nconstructor: 2\n')
  const rules = validateDocument('samverkan', source).findings.map(
    ({ rule, message }) => `${rule} ${message.en}`,
  )
  expect(rules).toContain('schema-unknown-key There is no key “__proto__” in the file.')
  expect(rules).toContain('schema-unknown-key There is no key “constructor” in the file.')
})
