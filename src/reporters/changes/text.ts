import type { Redline, Stretch } from '../../changes/redline.ts'
import { hang, visible, wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import type { Entry, Outline, Section } from './outline.ts'
import { editedLines } from './redline.ts'

/** The report for a terminal: as minutes, indented; a redline as `[-struket-] {+nytt+}`, so that it needs no colour. */
export function changesText({ title, compared, mark, summary, sections }: Outline, screen: Screen): string {
  const head = [title, compared, ...(mark === null ? [] : [mark.toUpperCase()])].join(' · ')
  const blocks = [
    screen.paint.bold(wrap(head, screen.width)),
    summary.map((line) => wrap(line, screen.width)).join('\n'),
    ...sections.map((section) => sectionText(section, screen)),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function sectionText({ heading, paragraphs, entries }: Section, screen: Screen): string {
  return [
    screen.paint.bold(wrap(heading, screen.width)),
    ...paragraphs.map((paragraph) => `  ${hang(paragraph, 2, screen.width)}`),
    ...entries.flatMap((entry) => entryLines(entry, 2, screen)),
  ].join('\n')
}

function entryLines({ line, redline, details, below }: Entry, column: number, screen: Screen): string[] {
  const indent = ' '.repeat(column)
  return [
    `${indent}- ${hang(line, column + 2, screen.width)}`,
    ...(redline === null ? [] : redlineText(redline, column + 4, screen)),
    ...details.flatMap(({ label, value }) => detailLines(label, value, column + 4, screen)),
    ...below.flatMap((entry) => entryLines(entry, column + 2, screen)),
  ]
}

function detailLines(label: string, value: string, column: number, screen: Screen): string[] {
  const [first = '', ...more] = value.split(/\n+/)
  const indent = ' '.repeat(column)
  return [
    `${indent}${hang(`${label}: ${first}`, column + 2, screen.width)}`,
    ...more.map((line) => `${indent}  ${hang(line, column + 2, screen.width)}`),
  ]
}

/** Only what has an edit is shown; `…` stands for the rest of the text. */
function redlineText(redline: Redline, column: number, screen: Screen): string[] {
  return editedLines(redline).flatMap((line) =>
    line === null ? [`${' '.repeat(column)}…`] : wrapped(wordsOf(line), column, screen),
  )
}

interface Word {
  readonly kind: Stretch['kind']
  readonly text: string
}

const MARKS = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const

/** Words of one kind each, glued where no space stands between them. */
function wordsOf(line: Redline): Word[][] {
  const words: Word[][] = [[]]
  for (const [index, { kind, text }] of line.entries()) {
    const [open, close] = MARKS[kind]
    const isApart = kind === 'added' && line[index - 1]?.kind === 'removed' && !/^\s/.test(text)
    const pieces = `${isApart ? ' ' : ''}${lead(text)}${open}${text.trim()}${close}${trail(text)}`.split(' ')
    for (const [place, piece] of pieces.entries()) {
      if (place > 0) words.push([])
      if (piece !== '') words.at(-1)?.push({ kind, text: visible(piece) })
    }
  }
  return words.filter((word) => word.length > 0)
}

function lead(text: string): string {
  return /^\s/.test(text) ? ' ' : ''
}

function trail(text: string): string {
  return /\S\s+$/.test(text) ? ' ' : ''
}

const PAINT: Readonly<Record<Stretch['kind'], keyof Paint | null>> = {
  kept: null,
  removed: 'red',
  added: 'green',
}

function wrapped(words: readonly (readonly Word[])[], column: number, { paint, width }: Screen): string[] {
  const lines: (readonly Word[])[][] = []
  let length = Infinity
  for (const word of words) {
    const size = word.reduce((sum, { text }) => sum + text.length, 0)
    if (length + 1 + size > width - column) {
      lines.push([word])
      length = size
    } else {
      lines.at(-1)?.push(word)
      length += 1 + size
    }
  }
  return lines.map((line) => `${' '.repeat(column)}${line.map((word) => painted(word, paint)).join(' ')}`)
}

function painted(word: readonly Word[], paint: Paint): string {
  return word
    .map(({ kind, text }) => {
      const colour = PAINT[kind]
      return colour === null ? text : paint[colour](text)
    })
    .join('')
}
