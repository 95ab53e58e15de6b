import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/render/html.ts'
import { SHIPPED } from '../support/agreement.ts'
import { EMPTY, FILLED, elements, stylesheet, textOf, treeFrom, viewFrom, withClass } from './documents.ts'
import { LIVING } from './living.ts'

const pages: [string, Root][] = [
  ['the shipped agreement', page(SHIPPED)],
  ['an empty agreement', page(EMPTY)],
  ['an agreement filled in', page(FILLED)],
  ['an appendix alone', page(SHIPPED, 'appendix-2')],
  ['an agreement with a past', page(LIVING, null, '2016-06-01')],
]

function page(tree: typeof SHIPPED, part: string | null = null, asOf?: string): Root {
  const { metadata } = viewFrom(tree, { part }, asOf)
  return fromHtml(toHtml(treeFrom(tree, { part }, asOf), metadata, stylesheet))
}

function names(found: readonly Element[], property: string): string[] {
  return found.map(({ properties }) => String(properties[property] ?? ''))
}

describe.for(pages)('%s', ([, root]) => {
  test('says its language, its title and how wide it is', () => {
    expect(names(elements(root, 'html'), 'lang')).toEqual(['sv'])
    expect(elements(root, 'title').map(textOf)).not.toContain('')
    expect(names(elements(root, 'meta'), 'content')).toContain('width=device-width, initial-scale=1')
  })

  test('has its landmarks, and a way past them first of all', () => {
    const [body] = elements(root, 'body')
    const [skip] = body === undefined ? [] : elements(body, 'a')
    expect(skip?.properties.href).toBe('#innehall')
    expect(elements(root, 'main')).toHaveLength(1)
    expect(
      body?.children.map((child) => (child.type === 'element' ? child.tagName : '')).filter(Boolean),
    ).toEqual(['a', 'header', ...elements(root, 'nav').map(() => 'nav'), 'main', 'footer'])
  })

  test('has one heading of the first level, and skips no level', () => {
    const levels = elements(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('has headings, captions and links with words in them', () => {
    const named = elements(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'caption', 'figcaption', 'a', 'th', 'dt')
    expect(named.filter((element) => textOf(element) === '')).toEqual([])
  })

  test('has unique ids, and every link within the page leads to one', () => {
    const ids = names(elements(root), 'id').filter(Boolean)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = names(elements(root, 'a'), 'href').filter((href) => href.startsWith('#'))
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([])
  })

  test('has tables with a caption, a head, and headings of columns and rows', () => {
    for (const table of elements(root, 'table')) {
      expect(elements(table, 'caption')).toHaveLength(1)
      expect(elements(table, 'thead')).toHaveLength(1)
      expect(names(elements(table, 'th'), 'scope')).not.toContain('')
      for (const row of elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))) {
        expect(elements(row, 'th').length).toBeGreaterThan(0)
      }
    }
  })

  test('has rows as wide as the head of their table', () => {
    for (const table of elements(root, 'table')) {
      const width = elements(table, 'th').filter(({ properties }) => properties.scope === 'col').length
      const cells = elements(table, 'tbody').flatMap((body) => elements(body, 'td', 'th'))
      const covered = cells.reduce((sum, { properties }) => sum + Number(properties.rowSpan ?? 1), 0)
      const rows = elements(table, 'tbody').flatMap((body) => elements(body, 'tr'))
      expect(covered).toBe(width * rows.length)
    }
  })

  test('says in words what a picture and a rule to fill in stand for', () => {
    for (const picture of [...elements(root, 'svg'), ...withClass(root, 'blank')]) {
      expect(picture.properties.role).toBe('img')
      expect(picture.properties.ariaLabel).toMatch(/\p{L}{3}/u)
    }
  })

  test('has lists that hold items only', () => {
    for (const list of elements(root, 'ul', 'ol')) {
      expect(list.children.filter((child) => child.type === 'element' && child.tagName !== 'li')).toEqual([])
    }
  })

  test('can be scrolled with the keyboard where it scrolls', () => {
    for (const scroller of withClass(root, 'scroller')) {
      expect(scroller.properties).toMatchObject({ role: 'region', tabIndex: 0 })
      expect(scroller.properties.ariaLabel).not.toBe('')
    }
  })
})

test('the colours of text stand out from the page: 4.5 to 1 (WCAG 2.1, 1.4.3)', () => {
  const colours = [...stylesheet.matchAll(/(?:--(?:accent|ink|muted)|\bcolor): (#[0-9a-f]{6})/g)].map(
    ([, colour]) => colour ?? '',
  )
  expect(colours.length).toBeGreaterThan(3)
  for (const colour of colours) expect(contrast(colour, '#f3f5f8')).toBeGreaterThanOrEqual(4.5)
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
