import { assert, property } from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { markdownReport } from '../../src/reporters/findings/markdown.ts'
import type { MarkdownOptions } from '../../src/reporters/findings/markdown.ts'
import { visible } from '../../src/reporters/paint.ts'
import { SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { HOSTILE_FILES, HOSTILE_TEXT, HOSTILE_TEXTS } from '../support/hostile.ts'
import { samverkan } from '../support/program.ts'
import { anyText } from './arbitrary-text.ts'
import { diagnosticWith, reportWith } from './reports.ts'

const OPTIONS: MarkdownOptions = { language: 'sv', failOn: 'error', showAccepted: true }

function markdown(tree: Readonly<Record<string, string>>, ...args: string[]): string {
  const cwd = repositoryWith(below('agreement', tree))
  return samverkan(['validate', '--as-of', '2015-05-01', '--format', 'markdown', ...args], { cwd }).stdout
}

function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node]
}

const parsed = (text: string): Nodes[] => nodesIn(fromMarkdown(text) satisfies Root)

/** The markup that the report itself has. */
const OWN_HTML = /^(?:<\/?code>|<br>|<\/?details>|<details>\n<summary>[^<&]+<\/summary>)$/

/** What a text has become if it is more than a text. */
function escapes(report: string): string[] {
  const nodes = parsed(report)
  const html = nodes.flatMap((node) =>
    node.type === 'html' && !OWN_HTML.test(node.value) ? [node.value] : [],
  )
  const more = nodes.filter(({ type }) => !ORDINARY.has(type)).map(({ type }) => type)
  const rows = report.split('\n').filter((line) => line.startsWith('|') && !/^\| [^|]+ \| .* \|$/.test(line))
  return [...html, ...more, ...rows.filter((row) => row !== '|---|---|')]
}

const ORDINARY = new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'html', 'list', 'listItem'])

const textIn = (node: Nodes): string =>
  nodesIn(node)
    .flatMap((one) => (one.type === 'text' ? [one.value] : []))
    .join('')
    .replaceAll('\u200B', '')

describe('--format markdown', () => {
  it('says how it went, and then what: the gravest first, what is worth knowing folded', () => {
    const report = markdown(SHIPPED)
    expect(report).toMatch(/^## ✅ Samverkansavtalet: 0 fel, 43 varningar, 33 upplysningar\n/)
    expect(report.match(/^(?:###|<summary>).*$/gm)).toEqual([
      '### Varningar (43)',
      '<summary>Upplysningar (33)</summary>',
    ])
    expect(report).toContain(
      '| <code>agreement/appendix-3-measures/2014-12-01.yaml:32</code> | **Åtgärder utan tid (8)**<br>rad 32: ',
    )
    expect(escapes(report)).toEqual([])
  })

  it('marks a run that fails', () => {
    expect(markdown(SHIPPED, '--fail-on', 'warning')).toMatch(/^## ❌ /)
  })

  it('tells what a change does, part by part, and what it needs', () => {
    const same = (text: string) => ({ sv: text, en: text })
    const since = {
      base: '</code>|`main`',
      parts: [
        { name: same('Bilaga 3'), lines: [same('Ny lydelse 2015-11-12.'), same('Den är ett förslag.')] },
        { name: same('Huvuddelen'), lines: [same(HOSTILE_TEXT), same('# 1. - rubrik')] },
      ],
    }
    const report = markdownReport(reportWith([], { since }), OPTIONS)
    expect(report).toContain(
      '### Ändrat sedan <code>&#60;/code&#62;&#124;&#96;main&#96;</code>\n\n**Bilaga 3**\n\n- Ny lydelse 2015-11-12.\n- Den är ett förslag.\n\n**Huvuddelen**\n\n- ::error::',
    )
    expect(escapes(report)).toEqual([])
    expect(parsed(report).flatMap((node) => (node.type === 'listItem' ? [textIn(node)] : []))).toEqual([
      'Ny lydelse 2015-11-12.',
      'Den är ett förslag.',
      HOSTILE_TEXT,
      '# 1. - rubrik',
    ])
  })

  it('says so when a change does nothing', () => {
    expect(markdownReport(reportWith([], { since: { base: 'main', parts: [] } }), OPTIONS)).toContain(
      'Ingenting i avtalet eller posterna ändras.',
    )
    expect(markdownReport(reportWith([]), OPTIONS)).not.toContain('Ändrat sedan')
  })

  it('lists what is accepted, and why, where that is asked for', () => {
    expect(markdown(HOSTILE_TEXTS)).not.toContain('Skäl:')
    expect(markdown(HOSTILE_TEXTS, '--accepted')).toContain('<br>Skäl: ::error::x')
  })

  it('lets no text out of its cell', () => {
    for (const tree of [HOSTILE_TEXTS, HOSTILE_FILES])
      expect(escapes(markdown(tree, '--accepted'))).toEqual([])
  })

  it('says that rules were not run', () => {
    expect(markdown(HOSTILE_FILES)).toContain('Avtalets egna regler har inte körts')
  })

  it('fits in a comment, and says what it leaves out', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      diagnosticWith({ line: index + 1, message: { sv: '<'.repeat(900), en: '' } }),
    )
    const report = markdownReport(reportWith(many), OPTIONS)
    expect(report.length).toBeLessThan(65_000)
    expect(report).toMatch(/… och \d+ rader till, som inte får plats här\.\n$/)
  })

  it('gives any text as it is, on one line', () => {
    assert(
      property(anyText, (text) => {
        const expected = visible(text).trim().replaceAll(/\s+/g, ' ').replaceAll('\u200B', '')
        if (expected === '') return
        const report = markdownReport(
          reportWith([diagnosticWith({ file: text, message: { sv: text, en: text } })]),
          OPTIONS,
        )
        expect(escapes(report)).toEqual([])
        const strong = parsed(report).find(({ type }) => type === 'strong')
        expect(strong === undefined ? null : textIn(strong)).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })
})
