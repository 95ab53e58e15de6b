import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/render/html.ts'
import { BODY, CONTACTS, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { elements, stylesheet, textOf, treeFrom, viewFrom, withClass } from './documents.ts'
import { LIVING, POLICE_SIGNED } from './living.ts'

function html(tree: Tree): string {
  return toHtml(treeFrom(tree), viewFrom(tree).metadata, stylesheet)
}

function parsed(tree: Tree): Root {
  return fromHtml(html(tree))
}

describe('the file', () => {
  const root = parsed(SHIPPED)

  test('needs nothing but itself', () => {
    expect(elements(root, 'script', 'link', 'img', 'iframe', 'object', 'base')).toEqual([])
    expect(stylesheet).not.toMatch(/url\(|@import|@font-face/)
    expect(elements(root, 'meta').map(({ properties }) => properties.content)).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
  })

  test('ends with the footer that the paper has', () => {
    expect(withClass(root, 'colophon').map(textOf)).toEqual([viewFrom(SHIPPED).metadata.footer])
  })

  test('names the column in each cell of a table of words, so that it can be stacked', () => {
    const [cell] = withClass(root, 'stacking').flatMap((table) => elements(table, 'td'))
    expect(cell?.properties).toMatchObject({ role: 'cell', dataLabel: 'Rubrik' })
  })

  test('lets a table of figures scroll', () => {
    expect(
      withClass(root, 'scroller').flatMap((scroller) => elements(scroller, 'table', 'svg')),
    ).toHaveLength(2)
  })
})

describe('what the files say never becomes markup', () => {
  const hostileTags = '"><img src=x onerror=alert(1)> <script>alert(1)</script>'
  const hostile = `${hostileTags} {{lookup}}`
  const hostileMark = '"><img src=x onerror=alert(1)> {{lookup}}'
  const tree = edited(
    SHIPPED,
    [BODY, ['title'], hostile],
    [BODY, ['parties', 0, 'name'], hostile],
    [BODY, ['parties', 1, 'name'], hostileTags],
    [BODY, ['clauses', 0, 'heading'], hostile],
    [
      BODY,
      ['clauses', 0, 'text'],
      `# ${hostile}\n\n${hostile} {{value title}} {{value parties.municipality.name}}`,
    ],
    [CONTACTS, ['contacts', 0, 'e-mail'], `'onclick=alert(1)&@example.se`],
  )

  test('nor what its records say', () => {
    const records = edited(
      LIVING,
      ['samverkan.yaml', ['mark'], hostileMark],
      [POLICE_SIGNED, ['place'], hostile],
      [POLICE_SIGNED, ['signatory', 'name'], hostile],
      ['records/2015-05-12-styrgruppen.yaml', ['minutes'], hostile],
      ['records/2015-05-12-styrgruppen.yaml', ['decisions', 0, 'item'], hostile],
    )
    const page = treeFrom(records, {}, '2016-06-01')
    const root = fromHtml(toHtml(page, viewFrom(records, {}, '2016-06-01').metadata, stylesheet))
    expect(elements(root, 'script', 'img')).toEqual([])
    expect(withClass(root, 'notice').map(textOf)[0]).toContain(`${hostileMark}.`)
    for (const [part, words] of [
      ['signatures', hostile],
      ['history', `${hostile}, ${hostile}`],
    ] as const) {
      expect(withClass(root, part).map(textOf).join()).toContain(words)
    }
  })

  test('it is shown as it is written', () => {
    const root = parsed(tree)
    expect(elements(root, 'script', 'img')).toEqual([])
    expect(
      elements(root).flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name))),
    ).toEqual([])
    expect(elements(root, 'h1').map(textOf)).toEqual([hostile])
    expect(elements(root, 'title').map(textOf)).toEqual([hostile])
    expect(elements(root, 'section').map(textOf)[0]).toContain(`${hostile} ${hostile} ${hostileTags}`)
  })
})
