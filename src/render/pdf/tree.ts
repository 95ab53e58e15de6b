import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** An element as `agreement.typ` reads it. Text is a bare string, so it can never be taken for markup. */
interface PrintElement {
  readonly tag: string
  readonly id: string | null
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly PrintNode[]
}

type PrintNode = string | PrintElement

/** A picture that stands in the document as a data URL; the template opens it by `path`. */
interface Picture {
  readonly path: string
  readonly bytes: Uint8Array
}

interface PrintTree {
  readonly document: PrintElement
  readonly pictures: readonly Picture[]
}

/** Elements that run in a line; every other element is a block. */
const inline = new Set(['a', 'abbr', 'br', 'del', 'em', 'ins', 'span', 'strong', 'time'])

/** Blocks that hold a line of text only. Any other block may mix text and blocks, and its text is wrapped in a `run`. */
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'dt'])

/** Turns the semantic tree into plain data: white space collapsed as in HTML, `screen-only` left out, pictures apart. */
export function printTree(document: Root | Element): PrintTree {
  const pictures: Picture[] = []
  const root = document.type === 'element' ? document : mainOf(document)
  return { document: block(root, pictures), pictures }
}

function mainOf(root: Root): Element {
  const elements = root.children.filter((child) => child.type === 'element')
  const [main] = elements
  if (main === undefined || elements.length > 1)
    throw new Error('The document must have exactly one root element')
  return main
}

function block(element: Element, pictures: Picture[]): PrintElement {
  if (element.tagName === 'svg') return drawing(element)
  if (element.tagName === 'img') return picture(element, pictures)
  const children = visible(element.children)
  if (lines.has(element.tagName)) return printed(element, line(children))
  const content: PrintNode[] = []
  for (const group of groups(children)) {
    if (Array.isArray(group)) {
      const text = line(group)
      if (text.length > 0) content.push({ ...printedNothing, tag: 'run', children: text })
    } else content.push(block(group, pictures))
  }
  return printed(element, content)
}

/** Neighbouring inline nodes together, blocks one by one. */
function groups(children: readonly ElementContent[]): (Element | ElementContent[])[] {
  const found: (Element | ElementContent[])[] = []
  for (const child of children) {
    const last = found.at(-1)
    if (child.type === 'element' && !inline.has(child.tagName)) found.push(child)
    else if (Array.isArray(last)) last.push(child)
    else found.push([child])
  }
  return found
}

/** One line of text: runs of white space become one space, none at either end. A no-break space is kept as it is. */
function line(nodes: readonly ElementContent[]): PrintNode[] {
  return trimEnd(collapse(nodes, true).nodes)
}

function collapse(
  nodes: readonly ElementContent[],
  afterSpace: boolean,
): { nodes: PrintNode[]; space: boolean } {
  let space = afterSpace
  const collapsed: PrintNode[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = node.value.replace(/[ \t\n\r\f]+/g, ' ')
      const kept = space && text.startsWith(' ') ? text.slice(1) : text
      if (kept !== '') {
        collapsed.push(kept)
        space = kept.endsWith(' ')
      }
    } else if (node.type === 'element') {
      const inner = collapse(visible(node.children), space)
      collapsed.push(printed(node, inner.nodes))
      space = node.tagName === 'br' || (inner.nodes.length === 0 ? space && !isBlank(node) : inner.space)
    }
  }
  return { nodes: collapsed, space }
}

const isBlank = (element: Element): boolean => classesOf(element).includes('blank')

function trimEnd(nodes: readonly PrintNode[]): PrintNode[] {
  const last = nodes.at(-1)
  if (last === undefined) return []
  const before = nodes.slice(0, -1)
  if (typeof last !== 'string')
    return last.children.length === 0
      ? [...nodes]
      : [...before, { ...last, children: trimEnd(last.children) }]
  const text = last.replace(/ $/, '')
  return text === '' ? trimEnd(before) : [...before, text]
}

function visible(children: readonly (ElementContent | RootContent)[]): ElementContent[] {
  return children.filter(
    (child): child is ElementContent =>
      child.type === 'text' || (child.type === 'element' && !classesOf(child).includes('screen-only')),
  )
}

const printedNothing = { id: null, classes: [], attributes: {}, children: [] } as const

function printed(element: Element, children: readonly PrintNode[]): PrintElement {
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(element.properties)) {
    if (name !== 'id' && name !== 'className' && value !== null && value !== undefined)
      attributes[name] = String(value)
  }
  const { id } = element.properties
  return {
    tag: element.tagName,
    id: typeof id === 'string' ? id : null,
    classes: classesOf(element),
    attributes,
    children,
  }
}

function classesOf(element: Element): string[] {
  const { className } = element.properties
  return Array.isArray(className) ? className.map(String) : []
}

function drawing(svg: Element): PrintElement {
  const label = svg.properties['ariaLabel']
  if (typeof label !== 'string') throw new Error('An svg must have an aria-label, its text alternative')
  const { properties, children } = lettered(svg)
  const root = {
    ...svg,
    properties: { ...properties, xmlns: 'http://www.w3.org/2000/svg', fontFamily },
    children,
  }
  return { ...printedNothing, tag: 'svg', attributes: { alt: label, source: svgText(root) } }
}

/** XML, unlike HTML, has a sign that may not stand in a text: the end of a CDATA section. */
function svgText(root: Element): string {
  return toHtml(root, { space: 'svg' }).replaceAll(']]>', ']]&gt;')
}

/** A name that ends in a digit needs the inner quotes. */
const fontFamily = "'Source Sans 3'"

/**
 * Typst takes a font that a drawing names from the machine, without a word. So a drawing is lettered in the document's
 * font whatever it says, and may not hide another one in a style.
 */
function lettered(element: Element): Element {
  if (element.tagName === 'style' || 'style' in element.properties) {
    throw new Error('An svg must carry its looks in attributes such as fill; a style does not reach paper')
  }
  const { fontFamily: _, ...properties } = element.properties
  const children = element.children.map((child) => (child.type === 'element' ? lettered(child) : child))
  return { ...element, properties, children }
}

function picture(image: Element, pictures: Picture[]): PrintElement {
  const { alt, src } = image.properties
  const data =
    typeof src === 'string' ? /^data:image\/(png|jpeg|svg\+xml|webp|gif);base64,(.*)$/s.exec(src) : null
  if (data === null)
    throw new Error('The src of an img must be a base64 data URL of a png, jpeg, gif, webp or svg picture')
  if (typeof alt !== 'string' || alt === '') throw new Error('An img must have an alt, its text alternative')
  const path = `picture-${pictures.length + 1}`
  pictures.push({ path, bytes: Buffer.from(data[2] ?? '', 'base64') })
  const format = data[1] === 'jpeg' ? 'jpg' : data[1] === 'svg+xml' ? 'svg' : (data[1] ?? '')
  return { ...printedNothing, tag: 'img', attributes: { alt, path, format } }
}
