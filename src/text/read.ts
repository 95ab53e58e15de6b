import type { Nodes, Root, Text } from 'mdast'
import type { Stretch } from '../domain/findings.ts'
import { isAllowed, parseMarkdown } from './markdown.ts'
import { pieces } from './placeholders.ts'
import type { Placeholder, PlaceholderFault } from './placeholders.ts'

/** A running text taken apart: its Markdown tree, its placeholders, its prose, and what is wrong with its form. */
export interface TextReading {
  readonly root: Root
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

/** Markdown first, placeholders then, and only inside its text nodes: a value can never become markup. */
export function readText(text: string): TextReading {
  const reading = { root: parseMarkdown(text), placeholders: [], prose: [], faults: [] } as MutableReading
  collect(reading.root, text, reading)
  return reading
}

interface MutableReading {
  readonly root: Root
  readonly placeholders: Located<Placeholder>[]
  readonly prose: Located<string>[]
  readonly faults: Located<TextFault>[]
}

function collect(node: Nodes, text: string, reading: MutableReading): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length]
  const raw = text.slice(start, end)
  if (!isAllowed(node)) {
    reading.faults.push({ what: { reason: 'markup', markup: node.type }, raw, within: { offset: start, length: end - start } })
    return
  }
  if (node.type === 'text') collectText(node, { raw, start }, reading)
  if (node.type === 'link' && node.url.includes('{{')) {
    reading.faults.push({ what: { reason: 'syntax' }, raw, within: { offset: start, length: end - start } })
  }
  if ('children' in node) for (const child of node.children) collect(child, text, reading)
}

/**
 * Each piece is looked up in the source from where the one before it ended: the value of a text node lacks the
 * indentation of its continued lines.
 */
function collectText(node: Text, source: { readonly raw: string; readonly start: number }, reading: MutableReading): void {
  let from = 0
  for (const piece of pieces(node.value)) {
    const firstLine = piece.raw.trimStart().split('\n', 1)[0] ?? piece.raw
    const found = source.raw.indexOf(firstLine, from)
    const offset = found === -1 ? from : found
    const located = { raw: piece.raw, within: { offset: source.start + offset, length: firstLine.length } }
    if (found !== -1) from = found + firstLine.length
    if (piece.kind === 'prose') reading.prose.push({ what: piece.raw, ...located })
    else if (piece.kind === 'placeholder') reading.placeholders.push({ what: piece.placeholder, ...located })
    else reading.faults.push({ what: piece.fault, ...located })
  }
}
