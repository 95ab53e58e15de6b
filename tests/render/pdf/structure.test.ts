import { describe, expect, it } from 'vitest'
import { readObjects } from '../../../src/render/pdf/objects.ts'
import { renderPdf } from '../../../src/render/pdf/pdf.ts'
import { assets, metadata, render, wholeVocabulary } from './fixture.ts'
import { open } from './inspect.ts'
import { everyElement, stringOf, structureOf, type Tagged } from './structure.ts'

const pdf = renderPdf(wholeVocabulary(), metadata, assets)
const tree = structureOf(pdf)
const types = (elements: readonly Tagged[]): string[] => elements.map(({ type }) => type)

describe('headings', () => {
  it('begin with one of the first level, and skip none', () => {
    const levels = everyElement(tree, /^H\d$/).map(({ type }) => Number(type.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1))
  })

  it('are the bookmarks, with number and words apart', async () => {
    const outline = await (await open(pdf)).getOutline()
    expect(outline.map(({ title }) => title)).toEqual([
      'Innehåll',
      '1 Parter',
      '4 Avtalstid',
      expect.stringMatching(/^12 Ändringar/),
      'Underskrifter',
      'Bilaga 2 Lägesbild',
      'Bilaga 3 Åtgärdsplan',
      'Bilaga 4 Kommunikation',
      'Avtalets lydelser',
    ])
    expect(outline[5]?.items.map(({ title }) => title)).toEqual(['Källor', 'Diagram'])
  })
})

describe('tables', () => {
  const tables = everyElement(tree, /^Table$/)

  it('have header cells with scope in every table', () => {
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const headers = everyElement(table, /^TH$/)
      expect(headers.length).toBeGreaterThan(0)
      for (const { dictionary } of headers) expect(dictionary).toMatch(/\/Scope \/(Column|Row)\b/)
    }
  })

  it('carry their caption', () => {
    expect(tables.map((table) => table.children[0]?.type)).toEqual(['Caption', 'Caption', 'THead'])
  })

  it('name the headers of each cell, and each name leads to a header cell', () => {
    const ids = new Set(everyElement(tree, /^TH$/).map(({ dictionary }) => stringOf(dictionary, 'ID')))
    for (const { dictionary } of everyElement(tree, /^TD$/)) {
      const named = [...(/\/Headers \[([^\]]*)\]/.exec(dictionary)?.[1] ?? '').matchAll(/\((\w+)\)/g)]
      expect(named.length).toBeGreaterThan(0)
      for (const [, id = ''] of named) expect(ids).toContain(id)
    }
  })

  it('have a row header for every row that it spans', () => {
    const [first, second] = everyElement(tables[1] ?? tree, /^TBody$/)[0]?.children ?? []
    const header = first?.children[0]
    expect(header?.type).toBe('TH')
    expect(header?.dictionary).toMatch(/\/Scope \/Row\b/)
    expect(types(second?.children ?? [])).toEqual(['TD', 'TD', 'TD', 'TD'])
    for (const cell of second?.children ?? []) {
      expect(cell.dictionary).toContain(`(${stringOf(header?.dictionary ?? '', 'ID')})`)
    }
  })

  it('have row headers without a head too', () => {
    const lone = structureOf(
      render('<table><tbody><tr><th scope="row">A</th><td>B</td></tr></tbody></table>'),
    )
    const [header] = everyElement(lone, /^TH$/)
    const [cell] = everyElement(lone, /^TD$/)
    expect(cell?.dictionary).toContain(`/Headers [(${stringOf(header?.dictionary ?? '', 'ID')})]`)
  })

  it('stand in the name tree, every ID in order', () => {
    const { objects } = readObjects(pdf)
    const root = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /StructTreeRoot'))
    const names = [
      ...(/\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(root?.dictionary ?? '')?.[1] ?? '').matchAll(
        /\((\w+)\)/g,
      ),
    ]
    const ids = names.map(([, id]) => id)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids)).toEqual(
      new Set(everyElement(tree, /^TH$/).map(({ dictionary }) => stringOf(dictionary, 'ID'))),
    )
  })
})

describe('pictures', () => {
  it('have their text alternative, the blanks to fill in too', () => {
    const alternatives = everyElement(tree, /^Figure$/).map(({ dictionary }) => stringOf(dictionary, 'Alt'))
    expect(alternatives).toContain('Stapeldiagram: anmälda brott 2012 till 2014, 100, 140 och 120')
    expect(alternatives).toContain('En blå ruta')
    expect(alternatives).toContain('uppgift saknas')
    expect(alternatives).not.toContain(null)
  })
})

describe('lists', () => {
  it('are lists of items with label and body, definition lists too', () => {
    const lists = everyElement(tree, /^L$/)
    for (const list of lists)
      expect(new Set(types(list.children))).toEqual(
        list.children.some(({ type }) => type === 'L') ? new Set(['LI', 'L']) : new Set(['LI']),
      )
    for (const item of everyElement(tree, /^LI$/)) expect(types(item.children)).toEqual(['Lbl', 'LBody'])
    expect(new Set(lists.map(({ dictionary }) => /\/ListNumbering \/(\w+)/.exec(dictionary)?.[1]))).toEqual(
      new Set(['None', 'Circle', 'Decimal']),
    )
  })
})

describe('links', () => {
  const annotations = [...readObjects(pdf).objects.values()].filter(({ dictionary }) =>
    dictionary.includes('/Subtype /Link'),
  )

  it('are described, printed, and part of the structure', () => {
    expect(annotations.length).toBeGreaterThan(12)
    for (const { dictionary } of annotations) {
      expect(stringOf(dictionary, 'Contents')).not.toBeNull()
      expect(dictionary).toMatch(/\/F 4\b/)
      expect(dictionary).toMatch(/\/StructParent \d+/)
    }
    const referenced = everyElement(tree, /^Link$/).filter(({ dictionary }) => dictionary.includes('/OBJR'))
    expect(referenced.length).toBe(annotations.length)
  })

  it('lead outside and to every kind of id', async () => {
    const targets = annotations
      .map(({ dictionary }) => stringOf(dictionary, 'URI'))
      .filter((uri) => uri !== null)
    expect(targets).toEqual(
      expect.arrayContaining([
        'tel:+4685306100',
        'mailto:trygghet@example.se',
        'https://www.botkyrka.se/trygghet',
      ]),
    )
    const inside =
      '<ul id="b"><li id="c">x</li></ul><p id="d">y <em id="e">z</em></p><table id="f"><tbody><tr><td>q</td></tr></tbody></table><div id="g"></div><dl id="h"><dt>k</dt><dd>v</dd></dl>'
    const links = [...'bcdefgh'].map((id) => `<a href="#${id}">${id}</a>`).join(' ')
    const page = await (
      await open(render(`${inside}<h2 id="a">x</h2><p><a href="#a">a</a> ${links}</p>`))
    ).getPage(1)
    expect(await page.getAnnotations()).toHaveLength(8)
  })
})
