import type { Redline, Stretch } from '../../changes/redline.ts'
import { visible } from '../paint.ts'
import type { Entry, Outline, Section } from './outline.ts'
import { editedLines } from './redline.ts'

/** The report to paste where Markdown is read: a comment, minutes. What is struck is `~~struket~~`, what is new `**nytt**`. */
export function changesMarkdown({ title, compared, mark, summary, sections }: Outline): string {
  const head = [`# ${inline(title)}`, inline(compared), ...(mark === null ? [] : [`**${inline(mark)}**`])]
  const blocks = [...head, ...summary.map(inline), ...sections.map(sectionMarkdown)]
  return `${blocks.join('\n\n')}\n`
}

function sectionMarkdown({ heading, paragraphs, entries }: Section): string {
  return [
    `## ${inline(heading)}`,
    ...paragraphs.map(inline),
    ...(entries.length === 0 ? [] : [entries.flatMap((entry) => entryLines(entry, '')).join('\n')]),
  ].join('\n\n')
}

function entryLines({ line, redline, details, below }: Entry, indent: string): string[] {
  const within = `${indent}  `
  return [
    `${indent}- ${inline(line)}`,
    ...(redline === null ? [] : quoted(redlineLines(redline), within)),
    ...details.flatMap(({ label, value }) => [
      `${within}- ${inline(label)}: ${value.split(/\n+/).map(inline).join('<br>')}`,
    ]),
    ...below.flatMap((entry) => entryLines(entry, within)),
  ]
}

/** A quotation in a list item, its lines as paragraphs. */
function quoted(lines: readonly string[], indent: string): string[] {
  if (lines.length === 0) return []
  return ['', ...lines.flatMap((line, index) => (index === 0 ? [line] : ['', line])), ''].map(
    (line, index, all) => (index === 0 || index === all.length - 1 ? '' : `${indent}> ${line}`.trimEnd()),
  )
}

function redlineLines(redline: Redline): string[] {
  return editedLines(redline).map((line) => (line === null ? '…' : line.map(stretch).join('')))
}

const MARKS = { kept: '', removed: '~~', added: '**' } as const

/** The marks stand next to a word, or Markdown does not read them; after what was struck a space keeps them apart. */
function stretch({ kind, text }: Stretch, index: number, line: Redline): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const follows = kind === 'added' && line[index - 1]?.kind === 'removed' && before === ''
  return words === '' ? ' ' : `${follows ? ' ' : before}${MARKS[kind]}${inline(words)}${MARKS[kind]}${after}`
}

/** Text that can be nothing else: no sign in it is read as markup, and it stays on one line. */
function inline(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' '))
    .replaceAll(/[\\`*_{}[\]()#+!|~>$@:-]/g, (sign) => (/[-:()@+!#$]/.test(sign) ? sign : `\\${sign}`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+#])/, '\\$1')
}
