import type { Element, ElementContent } from 'hast'
import { element } from './markup.ts'

/**
 * Fits tables and drawings to a screen of any width. A table of words can be stacked on a narrow one, each cell with its
 * column's heading; a table of figures and a drawing are read across and scroll instead.
 */
export function fitToScreen(node: Element): Element {
  if (node.tagName === 'table')
    return hasFigures(node) ? scroller(withColumns(node), captionOf(node)) : stacking(node)
  const children = node.children.map((child) => (child.type === 'element' ? fitToScreen(child) : child))
  if (node.tagName !== 'figure') return { ...node, children }
  const drawn = children.map((child) => (isDrawing(child) ? scroller(child, captionOf(node)) : child))
  return { ...node, children: drawn }
}

function isDrawing(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'svg'
}

/** Reachable with the keyboard, so that it can be scrolled with it. */
function scroller(content: Element, name: string): Element {
  return element('div', { className: ['scroller'], role: 'region', tabIndex: 0, ariaLabel: name }, content)
}

function captionOf({ children }: Element): string {
  const captions = children.filter((child) => child.type === 'element' && child.tagName.endsWith('caption'))
  return captions.map(textOf).join(' ')
}

function hasFigures(table: Element): boolean {
  return cells(table).some(({ properties }) => [properties['className']].flat().includes('numeric'))
}

/** The roles are told again, since a stacked table is no table to the browser any more. */
function stacking(table: Element): Element {
  const headings = cells(table)
    .filter(({ properties }) => properties['scope'] === 'col')
    .map((heading) => textOf({ ...heading, children: heading.children.filter((child) => !isAside(child)) }))
  const adapted = (node: ElementContent, column: number): ElementContent => {
    if (node.type !== 'element') return node
    const role = ROLES[node.tagName]
    if (role === undefined) return node
    const isCell = node.tagName === 'td' || node.properties['scope'] === 'row'
    const properties = { ...node.properties, role: node.properties['scope'] === 'row' ? 'rowheader' : role }
    const children = isCell ? node.children : eachElement(node.children, adapted)
    return {
      ...node,
      properties: isCell ? { ...properties, dataLabel: headings[column] } : properties,
      children,
    }
  }
  const { children, properties } = withColumns(table)
  const className = [...[properties['className'] ?? []].flat().map(String), 'stacking']
  return {
    ...table,
    properties: { ...properties, className, role: 'table' },
    children: eachElement(children, adapted),
  }
}

/** A remark under a column's heading belongs to the column, not to each of its cells. */
function isAside(node: ElementContent): boolean {
  return node.type === 'element' && [node.properties['className']].flat().includes('muted')
}

const ROLES: Readonly<Partial<Record<string, string>>> = {
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
}

function eachElement(
  nodes: readonly ElementContent[],
  change: (node: ElementContent, index: number) => ElementContent,
): ElementContent[] {
  const elements = nodes.filter(({ type }) => type === 'element')
  return nodes.map((node) => change(node, elements.indexOf(node)))
}

/** `data-columns` says the widths as fractions; here they become the percentages of a `<colgroup>`. */
function withColumns(table: Element): Element {
  const { dataColumns, ...properties } = table.properties
  const widths = typeof dataColumns === 'string' ? dataColumns.split(' ') : []
  const total = widths.reduce((sum, width) => sum + Number.parseFloat(width), 0)
  if (widths.length === 0 || Number.isNaN(total)) return { ...table, properties }
  const columns = widths.map((width) =>
    element('col', { style: `width: ${Math.round((Number.parseFloat(width) / total) * 1000) / 10}%` }),
  )
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption')
  const others = table.children.filter((child) => !captions.includes(child))
  return { ...table, properties, children: [...captions, element('colgroup', {}, ...columns), ...others] }
}

function cells(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cells(child)
  })
}

function textOf(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value.trim()
  return node?.type === 'element' ? node.children.map(textOf).join(' ').trim() : ''
}
