import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { fill } from './templates.ts'
import type { CompiledTemplates } from './templates.ts'
import type { View } from './view.ts'

/** The document as one semantic HTML tree, which every format is made from: a single `<main>`. */
export function documentTree(view: View, templates: CompiledTemplates): Root {
  const { children } = fromHtml(fill(templates, view), { fragment: true })
  return { type: 'root', children: children.filter((child) => child.type === 'element') }
}
