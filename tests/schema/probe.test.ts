import { test } from 'vitest'
import { readSource } from '../../src/yaml/source.ts'
import { yamlFindings } from '../../src/yaml/findings.ts'
const cases = {
  colon: 'a: Foo: bar\nb: 2\n',
  colonList: '- a: x: y\n',
  unq: 'a: "foo\nb: 2\n',
  unqs: "a: 'foo\nb: 2\n",
  tab: 'a:\n\tb: 1\n',
  tab2: 'a:\n  b: 1\n\tc: 2\n',
  tabafter: 'a:\t1\n',
  tabseq: 'a:\n\t- 1\n',
  indent: 'a: 1\n b: 2\n',
  indent2: 'a:\n  b: 1\n c: 2\n',
  indent3: 'a:\n    b: 1\n  c: 2\n',
  at: 'a: @foo\n',
  backtick: 'a: `x`\n',
  pct: 'a: %x\n',
  directive: '%YAML 1.1\n---\na: 1\n',
  directive2: '%FOO bar\n---\na: 1\n',
  tagd: '%TAG ! tag:x,2000:\n---\na: !foo 1\n',
  dirno: '%YAML 1.2\na: 1\n',
  nokey: 'a: 1\nfoo\nb: 2\n',
  nospace: 'a:1\nb:2\n',
  nospace2: 'a: 1\nb:2\nc: 3\n',
  escape: 'a: "C:\\path"\n',
  alias: 'a: &x 1\nb: *x\n',
  alias2: 'a: *nope\n',
  aliasbold: 'a: **fet** text\n',
  anchor: 'a: &Co AB\n',
  tag: 'a: !foo 1\n',
  tag2: 'a: !!binary aGk=\n',
  tag3: 'a: !!str 1\n',
  tagbang: 'a: !viktigt att komma ihåg\n',
  bangalone: 'a: ! x\n',
  multi: 'a: 1\n---\nb: 2\n',
  multi2: '---\na: 1\n...\n',
  multi3: 'a: 1\n...\nb: 2\n',
  multi4: 'a: 1\n---\n',
  start: '---\na: 1\n',
  placeholder: 'a: {{date x}}\n',
  placeholder2: 'a: {{date x}} och\n',
  flow: 'a: [1, 2\nb: 3\n',
  flow2: 'a: {b: 1\nc: 2\n',
  flow3: 'a: [1, 2]]\n',
  flow4: 'a: [a b: c, d]\n',
  conflict: 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 1\n',
  qkey: '? a\n: 1\n',
  qmap: '? {a: 1}\n: 1\n',
  qseq: '? [a]\n: 1\n',
  nullkey: ': 1\n',
  nullkey2: '~: 1\n',
  dup: 'a: 1\nb: 2\na: 3\n',
  dup3: 'a: 1\na: 2\na: 3\n',
  empty: '',
  comment: '# x\n',
  dash: '---\n',
  nul: 'null\n',
  block: 'a: |\nfoo\n',
  block2: 'a: |\n  foo\n bar\n',
  block3: 'a: |x\n  foo\n',
  block4: 'a: |\n\n    foo\n  bar\n',
  seqmap: '- a\nb: 1\n',
  mapseq: 'b: 1\n- a\n',
  longkey: 'x'.repeat(1100) + ': 1\n',
  mlkey: 'a b\nc: 1\n',
  hash: 'a: "x"#c\n',
  after: 'a: "x" y\n',
  bom: '\uFEFFa: 1',
  cr: 'a: 1\rb: 2\r',
  list2: 'a:\n- 1\n - 2\n',
  listno: 'a:\n  - b: 1\n   c: 2\n',
  merge: '<<: {a: 1}\n',
  flowtab: 'a: {\n\tb: 1\n}\n',
  blocktab: 'a: |\n\tfoo\n',
  qm: 'a: ?x\n',
  dashno: 'a:\n  -b\n  -c\n',
  quoteend: 'a: ”x"\n',
  mid: "a: 'det's'\n",
  comma: 'a: [x,, y]\n',
  anchorkey: '&a a: 1\n',
  tagmap: '!foo\na: 1\n',
  multianchor: 'a: &x &y 1\n',
  proto: '__proto__: 1\n',
  nested: 'a: - b\n',
  nested2: 'a: 1\n  b: 2\n',
  blk: 'a: >\n  x\n',
  dq: 'a: "\\ud800"\n',
  doccontent: '--- a: 1\n',
}

test('x', () => {
  for (const [n, t] of Object.entries(cases)) {
    const s = readSource('x', Buffer.from(t as string))
    console.log(
      n.padEnd(12),
      JSON.stringify((t as string).slice(0, 60)),
      yamlFindings(s)
        .map((f) => {
          const st = s.locate(f.at)
          const p = s.position(st.offset)
          return (
            f.rule +
            ' ' +
            p.line +
            ':' +
            p.column +
            ' ' +
            JSON.stringify(s.text.slice(st.offset, st.offset + st.length))
          )
        })
        .join(' ; ') || JSON.stringify(s.value),
    )
  }
})
