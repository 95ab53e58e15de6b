import { pieces } from '../text/placeholders.ts'
import { resolve } from '../text/resolve.ts'
import type { Side } from './side.ts'

/**
 * A running text as a person reads it: placeholders filled in, lines of a paragraph joined, emphasis and the signs of
 * headings left out. Items of a list keep their own lines, paragraphs stand apart by an empty one.
 */
export function readable(text: string, side: Side): string {
  const blocks = text.trim().split(/\n[ \t]*\n\s*/)
  return blocks.map((block) => filled(plain(unwrapped(block)), side)).join('\n\n')
}

/** On one line, for a sentence. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function unwrapped(block: string): string {
  return block
    .split('\n')
    .map((line) => line.trim())
    .map((line, index) => (index === 0 ? line : `${BEGINS_A_LINE.test(line) ? '\n' : ' '}${line}`))
    .join('')
}

const BEGINS_A_LINE = /^(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/

function plain(block: string): string {
  return block.replaceAll(/^#{1,6}[ \t]+/gm, '').replaceAll('**', '')
}

function filled(block: string, side: Side): string {
  return pieces(block)
    .map((piece) => {
      if (piece.kind !== 'placeholder') return piece.raw
      const found = resolve(piece.placeholder, side)
      if (found.kind === 'fault') return piece.raw
      return found.kind === 'blank' ? BLANK : found.text
    })
    .join('')
}

/** As the page says it of a value that is not known. */
const BLANK = '(uppgift saknas)'
