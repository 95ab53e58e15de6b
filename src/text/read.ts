import type { Nodes, Text } from 'mdast'
import type { Stretch } from '../domain/findings.ts'
import { DEEPEST_NESTING, isAllowed, isPlain, parseMarkdown } from './markdown.ts'
import { pieces } from './placeholders.ts'
import type { Placeholder, PlaceholderFault } from './placeholders.ts'

/** A running text taken apart: its placeholders, its prose, and what is wrong with its form. */
export interface TextReading {
  readonly placeholders: readonly Located<Placeholder>[]
  readonly prose: readonly Located<string>[]
  readonly faults: readonly Located<TextFault>[]
}

/** Something in a text and the stretch of the text where it stands. */
export interface Located<T> {
  readonly what: T
  readonly raw: string
  readonly within: Stretch
}

export type TextFault = PlaceholderFault | { readonly reason: 'markup'; readonly markup: Nodes['type'] }

/**
 * Markdown first, placeholders then, and only inside its text nodes. A text without any sign of markup but that of
 * paragraphs, headings, lists and emphasis is read block by block as it stands: most are such, and parsing them is most of
 * the work.
 */
export function readText(text: string): TextReading {
  const reading: MutableReading = { placeholders: [], prose: [], faults: [] }
  if (isPlain(text))
    for (const { 0: raw, index } of text.matchAll(BLOCK)) collectPieces(raw, { raw, start: index }, reading)
  else collect(parseMarkdown(text), text, reading, 0)
  return reading
}

/** Lines up to an empty one. */
const BLOCK = /(?:^[ \t]*\S.*(?:\n|$))+/gm

interface MutableReading {
  readonly placeholders: Located<Placeholder>[]
  readonly prose: Located<string>[]
  readonly faults: Located<TextFault>[]
}

function collect(node: Nodes, text: string, reading: MutableReading, depth: number): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length]
  const raw = text.slice(start, end)
  if (!isAllowed(node) || depth > DEEPEST_NESTING) {
    reading.faults.push({
      what: { reason: 'markup', markup: node.type },
      raw,
      within: { offset: start, length: end - start },
    })
    return
  }
  if (node.type === 'text') collectPieces(node.value, { raw, start }, reading)
  if (node.type === 'link' && node.url.includes('{{')) {
    reading.faults.push({ what: { reason: 'syntax' }, raw, within: { offset: start, length: end - start } })
  }
  if ('children' in node) for (const child of node.children) collect(child, text, reading, depth + 1)
}

/**
 * Each piece is looked up in the source from where the one before it ended: the value of a text node lacks the
 * indentation of its continued lines.
 */
function collectPieces(
  value: Text['value'],
  source: { readonly raw: string; readonly start: number },
  reading: MutableReading,
): void {
  let from = 0
  for (const piece of pieces(value)) {
    const firstLine = piece.raw.trimStart().split('\n', 1)[0] ?? piece.raw
    const found = source.raw.indexOf(firstLine, from)
    const offset = found === -1 ? from : found
    const located = { raw: piece.raw, within: { offset: source.start + offset, length: firstLine.length } }
    if (found !== -1) from = found + firstLine.length
    if (piece.kind === 'prose') reading.prose.push({ what: withoutIndentation(piece.raw), ...located })
    else if (piece.kind === 'placeholder') reading.placeholders.push({ what: piece.placeholder, ...located })
    else reading.faults.push({ what: piece.fault, ...located })
  }
}

/** As Markdown has it: the lines of a paragraph begin at its edge. */
function withoutIndentation(prose: string): string {
  return prose.replaceAll(/\n[ \t]+/g, '\n')
}
