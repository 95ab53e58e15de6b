import type { Element, ElementContent, Root } from 'hast'
import { toHtml as serialise } from 'hast-util-to-html'
import { element, words } from './markup.ts'
import type { DocumentMetadata } from './metadata.ts'
import { fitToScreen } from './screen.ts'

/** The document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export function toHtml(tree: Root, metadata: DocumentMetadata, stylesheet: string): string {
  const page = element(
    'html',
    { lang: metadata.language },
    element('head', {}, ...head(metadata, stylesheet)),
    element('body', {}, ...body(tree, metadata)),
  )
  return `${serialise({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

/** Nothing is fetched and nothing is run, whatever a file may hold. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

function head(metadata: DocumentMetadata, stylesheet: string): Element[] {
  const named = (name: string, content: string): Element => element('meta', { name, content })
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    named('viewport', 'width=device-width, initial-scale=1'),
    element('title', {}, words(metadata.title)),
    named('author', metadata.author),
    named('date', metadata.date),
    named('keywords', metadata.keywords.join(', ')),
    element('style', {}, words(`${stylesheet}${pageMark(metadata.mark)}`)),
  ]
}

/** The mark at the top of every page that a browser prints. */
function pageMark(mark: string | null): string {
  return mark === null ? '' : `\n@page {\n  @top-right {\n    content: '${inCss(mark)}';\n  }\n}\n`
}

/** Only letters, digits and spaces stand for themselves in a string of CSS, and nothing can end the string or the element. */
function inCss(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
}

/** The letterhead and the contents are landmarks of their own on a screen; on the tree they stand in the document. */
function body(tree: Root, metadata: DocumentMetadata): ElementContent[] {
  const content = tree.children.flatMap((child) =>
    child.type === 'element' ? fitToScreen(child).children : [],
  )
  const landmark = (tagName: string): Element[] =>
    content.filter((child): child is Element => child.type === 'element' && child.tagName === tagName)
  const landmarks = [...landmark('header'), ...landmark('nav')]
  return [
    element('a', { className: ['skip'], href: `#${MAIN}` }, words('Hoppa till innehållet')),
    ...landmarks,
    element(
      'main',
      { id: MAIN, tabIndex: -1 },
      ...content.filter((child) => !landmarks.some((one) => one === child)),
    ),
    element('footer', { className: ['colophon'] }, element('p', {}, words(metadata.footer))),
  ]
}

const MAIN = 'innehall'
