import type { Root } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'
import { fill } from './templates.ts'
import type { CompiledTemplates } from './templates.ts'
import type { View } from './view.ts'

/** The document as one semantic HTML tree, which every format is made from: a single `<main>`. */
export function documentTree(view: View, templates: CompiledTemplates): Root {
  const fragment = fromParse5(parseFragment(fill(templates, view), { scriptingEnabled: false }))
  const children = fragment.type === 'root' ? fragment.children : []
  return { type: 'root', children: children.filter((child) => child.type === 'element') }
}
