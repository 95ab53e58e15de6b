import { describe, expect, test } from 'vitest'
import { yamlFindings } from '../../src/yaml/findings.ts'
import { YAML_PROBLEM_CODES } from '../../src/yaml/problems.ts'
import { readSource } from '../../src/yaml/source.ts'
import { problemsOf, sourceOf } from './sources.ts'

/** What a person may come to write, and the one thing that is wrong with it. */
const CASES: readonly (readonly [text: string, ...problems: string[]])[] = [
  ['a: &x 1\nb: *x\n', 'anchor 1:4 &x', 'alias 2:4 *x'],
  ['a: *nowhere\n', 'alias 1:4 *nowhere'],
  ['a: **fet** text\n', 'alias 1:4 **fet**'],
  ['a: &Co AB\n', 'anchor 1:4 &Co'],
  ['&a a: 1\n', 'anchor 1:1 &a'],
  ['a: [1, 2\nb: 3\n', 'bracket 1:4 ['],
  ['a: {b: 1\nc: 2\n', 'bracket 1:4 {'],
  ['a: [1, 2]]\n', 'bracket 1:10 ]'],
  ['a: [x,, y]\n', 'bracket 1:7 ,'],
  ['a: x\0y\n', 'character 1:5 \0'],
  ['a: x\u202Ey\n', 'character 1:5 \u202E'],
  ['a: 1\n\uFEFFb: 2\n', 'character 2:1'],
  ['a: "x\\0"\n', 'character 1:4 "x\\0"'],
  ['a: "\\ud800"\n', 'character 1:4 "\\ud800"'],
  ['a: Plan: del två\n', 'colon 1:4 Plan: del två'],
  ['- a: x: y\n', 'colon 1:6 x: y'],
  ['a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n', 'conflict 2:1 <<<<<<< HEAD'],
  ['%YAML 1.1\n---\na: 1\n', 'directive 1:1 %YAML 1.1'],
  ['%TAG ! tag:x,2000:\n---\na: !y 1\n', 'directive 1:1 %TAG ! tag:x,2000:'],
  ['%YAML 1.2\na: 1\n', 'directive 1:1 %YAML 1.2'],
  ['a: 1\nb: 2\na: 3\n', 'duplicate-key 3:1 a'],
  ['a: {b: 1, b: 2}\n', 'duplicate-key 1:11 b'],
  ['2012: 1\n"2012": 2\n', 'duplicate-key 2:1 "2012"'],
  ['', 'empty 1:1'],
  ['# bara en kommentar\n', 'empty 1:1'],
  ['---\n', 'empty 1:1'],
  ['null\n', 'empty 1:1'],
  ['a: "C:\\path"\n', 'escape 1:7 \\'],
  ['a: 1\n b: 2\n', 'indentation 2:2 b: 2'],
  ['a: 1\n  b: 2\n', 'indentation 2:3 b: 2'],
  ['a:\n    b: 1\n  c: 2\n', 'indentation 3:3 c: 2'],
  ['a:\n  - b: 1\n   c: 2\n', 'indentation 3:4 c: 2'],
  ['a: |\n    x\n  y\n', 'indentation 3:3 y'],
  ['- a\nb: 1\n', 'indentation 2:1 b: 1'],
  ['a: 1\nutan kolon\nb: 2\n', 'key 2:1 utan kolon'],
  ['a: 1\nb:2\nc: 3\n', 'key 2:1 b:2'],
  ['a: |\nutan indrag\n', 'key 2:1 utan indrag'],
  ['? [a]\n: 1\n', 'key 1:3 [a]'],
  ['? {a: 1}\n: 1\n', 'key 1:3 {a: 1}'],
  [': 1\n', 'key 1:1 :'],
  ['~: 1\n', 'key 1:1 ~'],
  ['a: 1\rb: 2\r', 'line-break 1:5 \r'.trimEnd()],
  ['a: - b\n', 'list 1:4 -'],
  ['b: 1\n- a\n', 'list 2:1 -'],
  ['a: {{date term.start}}\n', 'placeholder 1:4 {{'],
  ['a: {{date term.start}} och sedan\n', 'placeholder 1:4 {{'],
  ['a: "x\nb: 2\n', 'quote 1:4 "x'],
  ["a: 'x\nb: 2\n", "quote 1:4 'x"],
  ["a: 'det's'\n", "quote 1:4 'det'"],
  ['a: "x" y\n', 'quote 1:4 "x"'],
  ['a: "x\nb: "y"\n', 'quote 1:4 "x'],
  ['a: @namn\n', 'reserved 1:4 @namn'],
  ['a: `kod`\n', 'reserved 1:4 `kod`'],
  ['a: %x\n', 'reserved 1:4 %x'],
  ['a: 1\n---\nb: 2\n', 'several-documents 2:1 ---'],
  ['a: 1\n...\nb: 2\n', 'several-documents 3:1 b'],
  ['a: |x\n  y\n', 'syntax 1:5 x'],
  ['a:\n\tb: 1\n', 'tab 2:1 \t'.trimEnd()],
  ['a:\n  b: 1\n\tc: 2\n', 'tab 3:1 \t'.trimEnd()],
  ['a: |\n\tx\n', 'tab 2:1 \t'.trimEnd()],
  ['a: !viktigt att minnas\n', 'tag 1:4 !viktigt'],
  ['a: !!binary aGk=\n', 'tag 1:4 !!binary'],
  ['a: !!str 1\n', 'tag 1:4 !!str'],
  ['a: ! x\n', 'tag 1:4 !'],
  ['!x\na: 1\n', 'tag 1:1 !x'],
]

test.each(CASES)('%j', (text, ...problems) => {
  expect(problemsOf(sourceOf(text))).toEqual(problems)
})

test.each(CASES)('the same with CRLF: %j', (text, ...problems) => {
  if (text.includes('\r')) return
  expect(problemsOf(sourceOf(text.replaceAll('\n', '\r\n')))).toEqual(problems)
})

/** What a stricter or a laxer reader might trip over. */
test.each([
  ['---\na: 1\n...\n', { a: 1 }],
  ['\uFEFFa: 1', { a: 1 }],
  ['a:\t1\n', { a: 1 }],
  ['a: 2014-12-01\n', { a: '2014-12-01' }],
  ['a: ja\nb: yes\nc: no\n', { a: 'ja', b: 'yes', c: 'no' }],
  ['<<: {a: 1}\n', { '<<': { a: 1 } }],
  ['a: "så \\"här\\""\n', { a: 'så "här"' }],
  ["a: 'det ''här'''\n", { a: "det 'här'" }],
  ['a: x # *y &z !w "\n', { a: 'x' }],
  ['a: |\n  *x &y !z {{date b}} "\n', { a: '*x &y !z {{date b}} "\n' }],
])('%j is well formed', (text, value) => {
  const source = sourceOf(text)
  expect(problemsOf(source)).toEqual([])
  expect(source.value).toEqual(value)
})

describe('bytes that are not UTF-8', () => {
  test.each([
    ['Latin-1', [0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xe5, 0x0a], '2:4'],
    ['after characters of several bytes', [0xc3, 0xa5, 0x3a, 0x20, 0xf0, 0x9f, 0x99, 0x82, 0xff], '1:6'],
    ['after a replacement character that is spelt out', [0xef, 0xbf, 0xbd, 0xff], '1:2'],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], '1:2'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1'],
    ['a character cut short at the end', [0x61, 0xc3], '1:2'],
  ])('%s', (_, bytes, place) => {
    const source = readSource('file.yaml', Uint8Array.from(bytes))
    expect(problemsOf(source).map((problem) => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      `encoding ${place}`,
    ])
    expect(source.value).toBeUndefined()
  })
})

test('of very many problems the first hundred are told, and how many more there are', () => {
  const findings = yamlFindings(sourceOf('a: 1\n'.repeat(200)))
  expect(findings).toHaveLength(101)
  expect(findings.at(-1)?.message.sv).toBe('Filen har 99 fel till.')
})

test('every code is tried here or among the hostile files, and says what would be right', () => {
  const tried = new Set(CASES.flatMap(([, ...problems]) => problems.map((problem) => problem.split(' ')[0])))
  const elsewhere = ['encoding', 'more', 'nesting', 'size']
  expect([...tried, ...elsewhere].toSorted()).toEqual(YAML_PROBLEM_CODES)
})

test('a problem in words', () => {
  const [finding] = yamlFindings(sourceOf('namn: 1\nnamn: 2\n', 'body/2014-12-01.yaml'))
  expect(finding).toEqual({
    rule: 'yaml-duplicate-key',
    severity: 'error',
    clause: null,
    message: { sv: 'Nyckeln ”namn” står redan längre upp.', en: 'The key “namn” already stands further up.' },
    hint: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
    at: { file: 'body/2014-12-01.yaml', characters: { offset: 8, length: 4 } },
    together: null,
  })
})
