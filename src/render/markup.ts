import type { Element, ElementContent, Properties, RootContent, Text } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** A piece of the document that is HTML already. Templates print it with `{{{name.html}}}`, and nothing else so. */
export interface Markup {
  readonly html: string
}

export function markup(nodes: readonly (ElementContent | RootContent)[]): Markup {
  return { html: toHtml({ type: 'root', children: [...nodes] }) }
}

export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

export function words(value: string): Text {
  return { type: 'text', value }
}

/** A rule to fill in where the agreement does not know a value: `null` in its files. */
export function blank(size: BlankSize = 'ordinary', says = 'uppgift saknas'): Element {
  const className = size === 'ordinary' ? ['blank'] : ['blank', size]
  return element('span', { className, role: 'img', ariaLabel: says })
}

export type BlankSize = 'ordinary' | 'short' | 'wide'

/** A value that may be unknown, as text or as a rule to fill in. */
export function known(value: string | null, size: BlankSize = 'ordinary', says?: string): Markup {
  return markup([value === null ? blank(size, says) : words(value)])
}
