import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Redline, Stretch } from '../../changes/redline.ts'
import type { Language } from '../../domain/bilingual.ts'
import { POLICY } from '../../render/html.ts'
import { element, words } from '../../render/markup.ts'
import { visible } from '../paint.ts'
import type { Entry, Outline, Section } from './outline.ts'
import { linesOf } from './redline.ts'

/**
 * The report as one page that needs nothing else: no script, no font, no picture. What is struck and what is new is told by
 * an element, by a sign, and in words to whoever listens to the page; never by colour alone.
 */
export function changesHtml(outline: Outline, language: Language, stylesheet: string): string {
  const page = element('html', { lang: language }, head(outline, stylesheet), body(outline, language))
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

function head({ title, compared }: Outline, stylesheet: string): Element {
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, shown(`${title}, ${compared}`)),
    element('style', {}, words(stylesheet)),
  )
}

function body({ title, compared, mark, summary, sections }: Outline, language: Language): Element {
  return element(
    'body',
    {},
    element('a', { className: ['skip'], href: '#innehall' }, words(SKIP[language])),
    element(
      'header',
      {},
      element('h1', {}, shown(title)),
      element('p', { className: ['compared'] }, shown(compared)),
      ...(mark === null ? [] : [element('p', { className: ['mark'] }, shown(mark))]),
      ...summary.map((line) => element('p', {}, shown(line))),
      ...(sections.some(hasRedline) ? [legend(language)] : []),
    ),
    element(
      'main',
      { id: 'innehall', tabIndex: -1 },
      ...sections.map((one, index) => section(one, index, language)),
    ),
  )
}

const SKIP = { sv: 'Hoppa till innehållet', en: 'Skip to the content' } as const
const REMOVED = { sv: 'borttaget', en: 'removed' } as const
const ADDED = { sv: 'tillagt', en: 'added' } as const
const UNTIL = { sv: 'slut', en: 'end' } as const

/** What the two kinds of marks mean, shown by themselves. */
function legend(language: Language): Element {
  return element(
    'p',
    { className: ['legend'] },
    ...stretch({ kind: 'removed', text: REMOVED[language] }, null),
    words(' '),
    ...stretch({ kind: 'added', text: ADDED[language] }, null),
  )
}

function hasRedline({ entries }: Section): boolean {
  return entries.some(holdsRedline)
}

function holdsRedline({ redline, below }: Entry): boolean {
  return redline !== null || below.some(holdsRedline)
}

function section({ heading, paragraphs, entries }: Section, index: number, language: Language): Element {
  const id = `avsnitt-${index + 1}`
  return element(
    'section',
    { ariaLabelledBy: [id] },
    element('h2', { id }, shown(heading)),
    ...paragraphs.map((paragraph) => element('p', {}, shown(paragraph))),
    ...list(entries, 'h3', language),
  )
}

/** What has more below it is a heading, so that one can go from one to the next; further in, a line. */
type Heading = 'h3' | 'span'

function list(entries: readonly Entry[], heading: Heading, language: Language): Element[] {
  if (entries.length === 0) return []
  return [element('ul', {}, ...entries.map((entry) => item(entry, heading, language)))]
}

function item({ line, redline, details, below }: Entry, heading: Heading, language: Language): Element {
  const hasMore = below.length + details.length > 0
  return element(
    'li',
    {},
    hasMore ? element(heading, {}, shown(line)) : shown(line),
    ...(redline === null ? [] : [redlineBlock(redline, language)]),
    ...(details.length === 0 ? [] : [element('dl', {}, ...details.flatMap((one) => detail(one, language)))]),
    ...list(below, 'span', language),
  )
}

function detail({ label, value }: Entry['details'][number], language: Language): Element[] {
  const paragraphs = value.split(/\n+/).map((line) => element('p', inSwedish(language), shown(line)))
  return [element('dt', {}, shown(label)), element('dd', {}, ...paragraphs)]
}

/** The agreement's own words are Swedish whatever the report's are. */
function redlineBlock(redline: Redline, language: Language): Element {
  const lines = linesOf(redline)
  return element(
    'blockquote',
    inSwedish(language),
    ...lines.map((line) =>
      element(
        'p',
        {},
        ...line.flatMap((one, index) => [
          ...(one.kind === 'added' && line[index - 1]?.kind === 'removed' ? [words(' ')] : []),
          ...stretch(one, language),
        ]),
      ),
    ),
  )
}

function inSwedish(language: Language): { lang?: string } {
  return language === 'sv' ? {} : { lang: 'sv' }
}

/** With the words that only who listens gets, unless it says them itself. */
function stretch({ kind, text }: Stretch, language: Language | null): ElementContent[] {
  if (kind === 'kept') return [shown(text)]
  const says = kind === 'removed' ? REMOVED : ADDED
  const spoken = (phrase: string): ElementContent[] =>
    language === null ? [] : [element('span', { className: ['spoken'], lang: language }, words(phrase))]
  return [
    element(
      kind === 'removed' ? 'del' : 'ins',
      {},
      ...spoken(language === null ? '' : ` ${says[language]}: `),
      shown(text),
      ...spoken(language === null ? '' : ` (${UNTIL[language]}) `),
    ),
  ]
}

function shown(text: string): ElementContent {
  return words(visible(text))
}
