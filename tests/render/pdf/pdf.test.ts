import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/pdf.ts'
import { assets, metadata, render, treeOf, wholeVocabulary } from './fixture.ts'
import { open, pagesOf, textOf } from './inspect.ts'

const pdf = renderPdf(wholeVocabulary(), metadata, assets)
const folder = mkdtempSync(join(tmpdir(), 'samverkan-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('pages', () => {
  it('bear the mark, the footer and their number of all', async () => {
    const pages = await pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(7)
    pages.forEach((page, index) => {
      expect(page).toContain(metadata.mark)
      expect(page).toContain(metadata.footer)
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`)
    })
  })

  it('bear no mark when there is none', async () => {
    expect(await textOf(render('<p>Text</p>', { mark: null }))).not.toContain('exemplar')
  })

  it('are none of them blank, around landscape sections too', async () => {
    const furniture = [metadata.mark ?? '', metadata.footer, metadata.title, /Sida \d+ av \d+/]
    for (const page of await pagesOf(pdf)) {
      expect(furniture.reduce((text: string, part) => text.replace(part, ''), page).trim()).not.toBe('')
    }
  })

  it('lie down for a landscape section, and stand up again after it', async () => {
    const document = await open(pdf)
    const pages = await pagesOf(pdf)
    const lying = async (text: string): Promise<boolean> => {
      const index = pages.findLastIndex((page) => page.includes(text))
      const [, , width = 0, height = 0] = (await document.getPage(index + 1)).view
      return width > height
    }
    expect(await lying('Åtgärdsplan')).toBe(true)
    expect(await lying('Kommunikationsplan')).toBe(true)
    expect(await lying('Inga revisioner')).toBe(false)
  })

  it('repeat the head of a table that goes on', async () => {
    const pages = await pagesOf(pdf)
    // The head alone has this word; the table takes two pages.
    expect(pages.filter((page) => page.includes('Genomförande'))).toHaveLength(2)
  })
})

describe('a run that no space breaks', () => {
  const RUN = 'Ab1'.repeat(100)
  const cell = `<tr><td>${RUN}</td><td>Text</td></tr>`

  it.for([
    ['a paragraph', `<p>${RUN}</p>`],
    ['a heading', `<h2>${RUN}</h2>`],
    ['a table', `<table data-columns="1fr 1fr"><tbody>${cell}</tbody></table>`],
    ['a definition list', `<dl><dt>Namn</dt><dd>${RUN}</dd></dl>`],
    ['a link', `<p><a href="https://example.org">${RUN}</a></p>`],
  ] as const)('stays on the page in %s, and is copied whole', async ([, html]) => {
    const page = await (await open(render(html, { mark: null }))).getPage(1)
    const items = (await page.getTextContent()).items.filter((item) => 'str' in item)
    const rightEdges = items.map(({ transform, width }) => Number(transform[4]) + width)
    // The page is 595 points wide, and its right margin 32 mm.
    expect(Math.max(...rightEdges)).toBeLessThan(506)
    expect(items.map(({ str }) => str).join('')).toContain(RUN)
  })
})

describe('long values', () => {
  const LONG = 'ord '.repeat(160).trim()
  const items = Array.from({ length: 5 }, () => `<dt>Namn</dt><dd>${LONG}</dd>`).join('')
  const rows = Array.from({ length: 11 }, () => `<tr><td>${LONG}</td></tr>`).join('')
  const spanning = `<tr><th scope="rowgroup" rowspan="12">Alby</th><td>${LONG}</td></tr>${rows}`

  it.for([
    ['a definition list', `<dl>${items}</dl>`, 5],
    [
      'a table with a cell over many rows',
      `<table data-columns="1fr 1fr"><tbody>${spanning}</tbody></table>`,
      12,
    ],
  ] as const)('go on over the page in %s', async ([, html, count]) => {
    const document = await open(render(html, { mark: null }))
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) =>
        (await (await document.getPage(index + 1)).getTextContent()).items.filter((item) => 'str' in item),
      ),
    )
    const words = pages.flat().filter(({ str }) => str.startsWith('ord'))
    expect(words.flatMap(({ str }) => str.match(/ord/g) ?? [])).toHaveLength(160 * count)
    // The bottom margin is 30 mm.
    expect(Math.min(...words.map(({ transform }) => Number(transform[5])))).toBeGreaterThan(85)
  })
})

describe('text', () => {
  it('is only text', async () => {
    const hostile = [
      '#read("/etc/passwd")',
      '*fet*',
      '_kursiv_',
      '$x^2$',
      '<b>',
      '"rak"',
      '---',
      '\\n',
      '@ref',
      '`kod`',
      '// kommentar',
      '= rubrik',
    ]
    const paragraphs = hostile.map((text) => `<p>Före ${text.replaceAll('<', '&lt;')} efter.</p>`)
    const shown = await Promise.all(paragraphs.map((paragraph) => textOf(render(paragraph))))
    hostile.forEach((text, index) => expect(shown[index]).toContain(`Före ${text} efter.`))
  })

  it('leaves out what is for the screen', async () => {
    expect(await textOf(pdf)).not.toContain('Endast på skärm')
  })

  it('with a character that the fonts lack is an error', () => {
    expect(() => render('<p>漢</p>')).toThrow(/could not be displayed/)
  })
})

describe('the contents list', () => {
  it('gives the page of each section', async () => {
    const [first = '', ...others] = await pagesOf(pdf)
    const signatures = others.findIndex((page) => page.includes('Underskrifter')) + 2
    expect(first).toMatch(new RegExp(`Underskrifter[ .]+${signatures} `))
  })

  it('links to nothing but sections that exist', () => {
    expect(() =>
      render('<nav class="contents"><h2>I</h2><ol><li><a href="#ingen">X</a></li></ol></nav>'),
    ).toThrow(/leads to no section: #ingen/)
  })
})

describe('what the template does not know is an error', () => {
  it.each([
    ['an element', '<blockquote><p>x</p></blockquote>', /unknown element: blockquote/],
    ['an element in a line', '<p><code>x</code></p>', /unknown element in a line: code/],
    ['a class', '<p class="fancy">x</p>', /unknown class: p\.fancy/],
    ['a class in a line', '<p><span class="fancy">x</span></p>', /unknown class: span\.fancy/],
    ['a class of another element', '<p class="numeric">x</p>', /unknown class: p\.numeric/],
    ['an element in a list', '<ul><p>x</p></ul>', /unexpected element: p/],
    [
      'a column width',
      '<table data-columns="1fr calc(1)"><tbody><tr><td>x</td><td>y</td></tr></tbody></table>',
      /unknown column width: calc\(1\)/,
    ],
    ['a kind of link', '<p><a href="javascript:x">x</a></p>', /unknown kind of link/],
    [
      'a target',
      '<p><a href="#ingenstans">x</a></p>',
      /agreement\.typ:\d+:\d+: error: label `<ingenstans>` does not exist/,
    ],
  ])('%s', (_, html, message) => {
    const document = treeOf(`<main><h1>Avtal</h1>${html}</main>`)
    expect(() => renderPdf(document, metadata, assets)).toThrow(message)
  })

  it('a font that is not shipped, though to Typst it is only a warning', () => {
    const template = assets.template.replace(
      '#let serif = "Source Serif 4"',
      '#let serif = ("Source Serif 4", "Ingen")',
    )
    expect(() => renderPdf(treeOf('<main><h1>Avtal</h1></main>'), metadata, { ...assets, template })).toThrow(
      /agreement\.typ:\d+:\d+: warning: unknown font family: ingen/,
    )
  })

  it('a heading level that is skipped', () => {
    expect(() => render('<h4>x</h4>')).toThrow(/heading level/)
  })

  it('a drawing without a text alternative', () => {
    expect(() => render('<figure><svg viewBox="0 0 1 1"></svg></figure>')).toThrow(/aria-label/)
  })
})

describe('the same input gives the same bytes', () => {
  const digest = createHash('sha256').update(pdf).digest('hex')

  it('twice in one process', () => {
    expect(
      createHash('sha256')
        .update(renderPdf(wholeVocabulary(), metadata, assets))
        .digest('hex'),
    ).toBe(digest)
  })

  it('in other processes, time zones and languages, bundled', async () => {
    const outfile = await bundled()
    const from = (TZ: string, LANG: string): string =>
      run(outfile, { TZ, LANG, NODE_PATH: 'node_modules' }).stdout
    expect(from('Pacific/Kiritimati', 'sv_SE.UTF-8')).toBe(digest)
    expect(from('America/Los_Angeles', 'C')).toBe(digest)
  })
})

it('where the engine is not installed, the error says so and what to do', async () => {
  const { status, stderr } = run(await bundled(), {})
  expect(status).not.toBe(0)
  expect(stderr).toMatch(/PdfEngineMissing: PDF needs @myriaddreamin.*--format html/)
})

/** `print-digest.ts` as one file in a folder of its own, which sees no package. */
async function bundled(): Promise<string> {
  const outfile = join(folder, 'print-digest.cjs')
  await build({
    entryPoints: ['tests/render/pdf/print-digest.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    outfile,
    logLevel: 'silent',
  })
  return outfile
}

function run(
  script: string,
  env: NodeJS.ProcessEnv,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
}
