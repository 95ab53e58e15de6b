import type { Heading, Nodes, Root, Text } from 'mdast'
import { DEEPEST_NESTING } from '../text/markdown.ts'

/** What must be known of a text's tree before any of its nodes can be set. */
export interface Survey {
  /** The texts that open a paragraph, a heading or a list item. */
  readonly leading: ReadonlySet<Text>
  /** The texts inside a link. */
  readonly linked: ReadonlySet<Text>
  /** The level on the page of each heading; of none where there are to be no headings. */
  readonly levels: ReadonlyMap<Heading, number>
  readonly isTooDeep: boolean
}

const DEEPEST_HEADING = 5

/** Walks with a list of its own rather than by recursion: how deep a text is nested is up to who wrote it. */
export function surveyOf(root: Root, under: number | null): Survey {
  const leading = new Set<Text>()
  const linked = new Set<Text>()
  const headings: Heading[] = []
  let isTooDeep = false
  const ahead: { node: Nodes; depth: number; isLinked: boolean }[] = [
    { node: root, depth: 0, isLinked: false },
  ]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, depth } = next
    const isLinked = next.isLinked || node.type === 'link'
    if (depth > DEEPEST_NESTING) isTooDeep = true
    if (node.type === 'heading') headings.push(node)
    if (node.type === 'text' && isLinked) linked.add(node)
    if (node.type === 'heading' || node.type === 'paragraph') {
      const first = firstText(node)
      if (first !== null) leading.add(first)
    }
    if ('children' in node) {
      ahead.push(...node.children.map((child) => ({ node: child, depth: depth + 1, isLinked })).toReversed())
    }
  }
  return { leading, linked, levels: under === null ? new Map() : levelsOf(headings, under), isTooDeep }
}

function firstText(node: Nodes): Text | null {
  let first: Nodes | undefined = node
  while (first !== undefined && 'children' in first) first = first.children[0]
  return first?.type === 'text' ? first : null
}

/** Below the heading that the text stands under, without skipping a level, whatever levels the text itself uses. */
function levelsOf(headings: readonly Heading[], under: number): Map<Heading, number> {
  const levels = new Map<Heading, number>()
  let open: number[] = []
  for (const heading of headings) {
    open = [...open.filter((depth) => depth < heading.depth), heading.depth]
    levels.set(heading, Math.min(under + open.length, DEEPEST_HEADING))
  }
  return levels
}
