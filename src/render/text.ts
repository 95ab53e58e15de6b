import type { ElementContent, RootContent } from 'hast'
import type { Nodes, Parents, Text } from 'mdast'
import { defaultHandlers, toHast } from 'mdast-util-to-hast'
import type { Handler, Handlers } from 'mdast-util-to-hast'
import { isAllowed, parseMarkdown } from '../text/markdown.ts'
import { pieces } from '../text/placeholders.ts'
import type { Piece } from '../text/placeholders.ts'
import { resolve } from '../text/resolve.ts'
import type { Resolution, Scope } from '../text/resolve.ts'
import type { Anchors } from './anchors.ts'
import { blank, element, markup, words } from './markup.ts'
import type { Markup } from './markup.ts'
import { surveyOf } from './text-survey.ts'
import type { Survey } from './text-survey.ts'
import { capitalised } from './wording.ts'

/** The running texts of one document, set for the page. */
export interface Texts {
  /** A text of any length. `under` is the level of the heading that it stands under: its own headings go below. */
  blocks(text: string, under: number): Markup
  /** A text in a list item: one paragraph alone goes without `<p>`, and there are no headings. */
  line(text: string): Markup
}

export function textsOf(scope: Scope, anchors: Anchors): Texts {
  const place: Place = { scope, anchors }
  return {
    blocks: (text, under) => markup(set(text, under, place)),
    line: (text) => markup(unwrapped(set(text, null, place))),
  }
}

/** Where a text stands: what its placeholders read, and what its references can lead to. */
interface Place {
  readonly scope: Scope
  readonly anchors: Anchors
}

function set(text: string, under: number | null, place: Place): RootContent[] {
  const root = parseMarkdown(text)
  const survey = surveyOf(root, under)
  // No agreement is written so; a tree like this could exhaust the stack of whoever walks it.
  if (survey.isTooDeep) return [element('p', {}, fault(text))]
  const tree = toHast(root, { handlers: handlers(text, survey, place) })
  return tree.type === 'root' ? tree.children : []
}

/** Every kind of node by the library's own handler, except texts, heading levels, and markup that is not allowed. */
function handlers(source: string, survey: Survey, place: Place): Handlers {
  const { root: _root, ...ordinary } = defaultHandlers
  const guarded = Object.entries<Handler>(ordinary).map(([type, handle]): [string, Handler] => [
    type,
    (state, node: Nodes, parent) =>
      isAllowed(node) ? handle(state, node, parent) : forbidden(node, parent, source),
  ])
  return {
    ...Object.fromEntries(guarded),
    text: (_, node: Text) =>
      pieces(node.value).flatMap((piece, index) =>
        printed(piece, place, {
          isFirst: index === 0 && survey.leading.has(node),
          isLinked: survey.linked.has(node),
        }),
      ),
    heading: (state, node) => {
      const level = survey.levels.get(node)
      return level === undefined
        ? element('p', {}, element('strong', {}, ...state.all(node)))
        : element(`h${level}`, {}, ...state.all(node))
    },
  }
}

function forbidden(node: Nodes, parent: Parents | undefined, source: string): ElementContent {
  const shown = fault(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0))
  return parent?.type === 'root' || parent?.type === 'listItem' ? element('p', {}, shown) : shown
}

interface Position {
  /** First in its paragraph, heading or list item. */
  readonly isFirst: boolean
  /** Inside a link that the text itself makes. */
  readonly isLinked: boolean
}

function printed(piece: Piece, place: Place, position: Position): ElementContent[] {
  if (piece.kind === 'prose') return [words(piece.raw)]
  if (piece.kind === 'fault') return [fault(piece.raw)]
  const resolution = resolve(piece.placeholder, place.scope)
  if (resolution.kind === 'text') return [words(unbroken(resolution.text))]
  if (resolution.kind === 'date')
    return [element('time', { dateTime: resolution.day }, words(resolution.text))]
  if (resolution.kind === 'blank') return [blank()]
  if (resolution.kind === 'fault') return [fault(piece.raw)]
  return [reference(resolution, place.anchors, position)]
}

function reference(
  { to, number, text }: Extract<Resolution, { kind: 'reference' }>,
  anchors: Anchors,
  { isFirst, isLinked }: Position,
): ElementContent {
  // A number on a line of its own would be lost.
  const whole = text.replaceAll(' ', '\u00a0')
  const shown = words(isFirst ? capitalised(whole) : whole)
  const anchor = anchors[to](number)
  return anchor === null || isLinked ? shown : element('a', { href: `#${anchor}` }, shown)
}

/** A postal code stands on one line. */
function unbroken(text: string): string {
  return /^\d{3} \d{2}$/.test(text) ? text.replace(' ', '\u00a0') : text
}

/** What a draft shows of a text that cannot be set: the text as it is written. */
function fault(raw: string): ElementContent {
  return element('span', { className: ['fault'] }, words(raw))
}

function unwrapped(nodes: readonly RootContent[]): readonly (ElementContent | RootContent)[] {
  const [only, ...others] = nodes.filter(({ type }) => type === 'element')
  return others.length === 0 && only?.type === 'element' && only.tagName === 'p' ? only.children : nodes
}
