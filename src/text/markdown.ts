import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * Reads Markdown. Raw HTML is no markup here: `<belopp>` stays text. Neither is indented code, which is an accident in
 * YAML, nor a block quotation, since nesting them without end takes time without end.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [{ disable: { null: ['blockQuote', 'codeIndented', 'htmlFlow', 'htmlText'] } }],
  })
}

/**
 * Whether a text has no character from which any other markup than paragraphs, headings, lists and emphasis could come:
 * code, links, images, entities, escapes, fences, tables, dividing lines, deep nesting.
 */
export function isPlain(text: string): boolean {
  return !/[`<>\\&~|[\]]|^[ \t]*(?:(?:[-*_=+]|\d+[.)])[ \t]*){2,}|^(?: {4}|\t)/m.test(text)
}

/** Lists in lists, deeper than which no agreement is written: a tree like that could exhaust whoever walks it. */
export const DEEPEST_NESTING = 40

/** Whether an agreement may use this kind of markup. */
export function isAllowed(node: Nodes): boolean {
  if (node.type === 'link') return /^(https:|mailto:|tel:)/i.test(node.url)
  return ALLOWED.has(node.type)
}

const ALLOWED = new Set<Nodes['type']>([
  'break',
  'emphasis',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'text',
])
