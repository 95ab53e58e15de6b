import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { compileTemplates, readTemplates } from '../../scripts/compile-templates.mjs'
import { documentTree } from '../../src/render/document.ts'
import type { ViewOptions } from '../../src/render/options.ts'
import type { CompiledTemplates } from '../../src/render/templates.ts'
import { viewOf } from '../../src/render/view.ts'
import type { View } from '../../src/render/view.ts'
import {
  BODY,
  COMMUNICATION,
  CONTACTS,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  stateOf,
} from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'

const folder = join(import.meta.dirname, '../../templates')

export const stylesheet = readFileSync(join(folder, 'agreement.css'), 'utf8')

/** The texts of the templates, as they lie in their folder. */
export const templates = readTemplates(folder)

/** The templates as the build compiles them. */
export function compiled(texts: Readonly<Record<string, string>>): CompiledTemplates {
  return runInThisContext(compileTemplates(texts)) as CompiledTemplates
}

const compiledTemplates = compiled(templates)

/** The shipped agreement with every list empty that may be, and every value unknown that may be. */
export const EMPTY: Tree = edited(
  SHIPPED,
  [BODY, ['parties', 1, 'letterhead', 'motto'], undefined],
  [BODY, ['signing', 'signatories', 0, 'name'], null],
  [CONTACTS, ['contacts'], []],
  [SITUATION, ['sources'], []],
  [SITUATION, ['statistics', 'rows'], []],
  [SITUATION, ['surveys'], []],
  [SITUATION, ['narratives'], []],
  [SITUATION, ['priorities'], []],
  [MEASURES, ['time-note'], undefined],
  [MEASURES, ['measures'], []],
  [COMMUNICATION, ['target-groups', 'primary'], []],
  [COMMUNICATION, ['target-groups', 'secondary'], []],
  [COMMUNICATION, ['spokespersons'], []],
  [FOLLOW_UP, ['subjects'], []],
)

/** The shipped agreement with what it leaves open filled in, and an appendix that has no file. */
export const FILLED: Tree = edited(
  SHIPPED,
  [BODY, ['signing', 'signatories', 0, 'place'], 'Huddinge'],
  [BODY, ['signing', 'signatories', 0, 'date'], '2014-11-20'],
  [
    BODY,
    ['appendices', 5],
    {
      id: 'appendix-6',
      number: 6,
      kind: 'measures',
      clause: '11',
      title: 'Särskilda åtgärder',
      'changed-by': { kind: 'signatures' },
    },
  ],
  [CONTACTS, ['contacts', 0, 'name'], null],
  [CONTACTS, ['contacts', 0, 'titles'], []],
  [CONTACTS, ['contacts', 0, 'organisation'], []],
  [CONTACTS, ['contacts', 0, 'telephones'], []],
  [CONTACTS, ['contacts', 0, 'e-mail'], null],
  [SITUATION, ['priorities'], ['Brottsoffer', 'Unga lagöverträdare']],
  [SITUATION, ['statistics', 'rows', 0, 'figures'], { 2012: 37, 2013: null }],
  [SITUATION, ['statistics', 'rows', 0, 'trend'], null],
  [SITUATION, ['surveys', 0, 'sources'], []],
  [SITUATION, ['narratives', 0, 'reported'], []],
  [SITUATION, ['narratives', 0, 'most-reported'], []],
  [SITUATION, ['narratives', 1, 'source'], 'public-health-coordinators'],
  [MEASURES, ['measures', 0, 'time'], '2015-06-30'],
  [MEASURES, ['measures', 0, 'financing'], []],
  [MEASURES, ['measures', 1, 'responsible', 'role'], 'head-of-social-services'],
  [MEASURES, ['measures', 2, 'responsible', 'parties'], []],
  [
    COMMUNICATION,
    ['activities'],
    [{ id: 'open-house', name: 'Öppet hus', time: '2015-05-12', responsible: ['police'], intentions: [] }],
  ],
)

export const CURRENT: ViewOptions = { purpose: 'current', draft: false, part: null, proposal: null }

export function viewFrom(tree: Tree, options: Partial<ViewOptions> = {}, asOf = '2015-05-01'): View {
  return viewOf(stateOf(tree, asOf), { ...CURRENT, ...options })
}

export function treeFrom(tree: Tree, options: Partial<ViewOptions> = {}, asOf = '2015-05-01'): Root {
  return documentTree(viewFrom(tree, options, asOf), compiledTemplates)
}

/** The text of a node as a reader meets it: white space collapsed, what stands in different blocks apart. */
export function textOf(node: Nodes): string {
  return collapsed(raw(node))
}

export function collapsed(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim()
}

export function elements(tree: Nodes, ...tagNames: readonly string[]): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (tagNames.length === 0 || tagNames.includes(node.tagName)) found.push(node)
  })
  return found
}

export function withClass(tree: Nodes, className: string): Element[] {
  return elements(tree).filter(({ properties }) => [properties.className].flat().includes(className))
}

const BLOCKS = /^(p|li|h\d|dt|dd|td|th|caption|figcaption|br|section|div|text)$/

function raw(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(raw).join('')
  return node.type === 'element' && BLOCKS.test(node.tagName) ? ` ${inner} ` : inner
}
