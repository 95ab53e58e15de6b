import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimArchival } from '../../../src/render/pdf/conformance.ts'
import { fontFiles } from '../../../src/render/pdf/fonts.ts'
import { readObjects, writeObjects, type PdfFile } from '../../../src/render/pdf/objects.ts'
import { renderPdf } from '../../../src/render/pdf/pdf.ts'
import { assets, metadata, render, wholeVocabulary } from './fixture.ts'
import { open } from './inspect.ts'

const pdf = renderPdf(wholeVocabulary(), metadata, assets)
const file = readObjects(pdf)
const dictionary = (number: number): string => file.objects.get(number)?.dictionary ?? ''
const reference = (text: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1])
const catalog = dictionary(file.root)
const xmp = Buffer.from(file.objects.get(reference(catalog, 'Metadata'))?.stream ?? '', 'latin1').toString(
  'utf8',
)

describe('the metadata', () => {
  it('claims PDF/A-2a and PDF/UA-1, and describes the property that PDF/A does not know', () => {
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toMatch(/<pdfaSchema:prefix>pdfuaid<.*<pdfaProperty:name>part</)
  })

  it('says who, what and when, the same in both places', async () => {
    const { info } = await (await open(pdf)).getMetadata()
    expect(info).toMatchObject({
      Title: metadata.title,
      Author: metadata.author,
      Keywords: metadata.keywords.join(', '),
      CreationDate: 'D:20150501000000Z',
      ModDate: 'D:20150501000000Z',
      Language: 'sv-SE',
    })
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${metadata.title}</rdf:li>`)
    expect(xmp).toContain(`<dc:creator><rdf:Seq><rdf:li>${metadata.author}</rdf:li></rdf:Seq></dc:creator>`)
    expect(xmp).toContain(`<pdf:Keywords>${metadata.keywords.join(', ')}</pdf:Keywords>`)
    expect(xmp.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual(['2015-05-01T00:00:00Z', '2015-05-01T00:00:00Z'])
  })

  it('is plain text of the length it states', () => {
    const object = dictionary(reference(catalog, 'Metadata'))
    expect(object).not.toContain('/Filter')
    expect(object).toContain(`/Length ${Buffer.byteLength(xmp)}`)
  })
})

describe('the catalog', () => {
  it('shows the title, names the language and is tagged', () => {
    expect(catalog).toMatch(/\/DisplayDocTitle true/)
    expect(catalog).toContain('/Lang (sv-SE)')
    expect(catalog).toMatch(/\/Marked true/)
    expect(catalog).toMatch(/\/StructTreeRoot \d+ 0 R/)
  })

  it('has an output intent with the RGB profile of the file', () => {
    expect(catalog).toContain('/S /GTS_PDFA1')
    const profile = file.objects.get(reference(catalog, 'DestOutputProfile'))
    expect(profile?.dictionary).toMatch(/\/N 3\b/)
  })
})

it('every page with links takes its tab order from the structure', () => {
  const pages = [...file.objects.values()].filter((object) => object.dictionary.includes('/Annots ['))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page.dictionary).toContain('/Tabs /S')
})

describe('fonts', () => {
  const fontsOf = ({ objects }: PdfFile): (string | undefined)[] =>
    [...objects.values()].flatMap((object) =>
      [...object.dictionary.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name),
    )
  // The file name of a font against its PostScript name: SourceSerif4_400Regular_Italic, SourceSerif4-Italic.
  const shipped = fontFiles.map((path) => {
    const [, family = '', style = ''] = /(\w+?)_\d+(\w+)\.ttf$/.exec(path) ?? []
    return `${family}-${style.replace('Regular_Italic', 'Italic')}`
  })

  it('are those listed, each of them used', () => {
    expect(new Set(fontsOf(file))).toEqual(new Set(shipped))
  })

  it('are embedded', () => {
    const descriptors = [...file.objects.values()].filter((object) =>
      object.dictionary.includes('/Type /FontDescriptor'),
    )
    expect(descriptors).toHaveLength(shipped.length)
    for (const descriptor of descriptors) expect(descriptor.dictionary).toMatch(/\/FontFile\d? \d+ 0 R/)
  })

  it('are those in a drawing too, whatever it names', () => {
    const drawing =
      '<svg role="img" aria-label="x" viewBox="0 0 9 9"><text font-family="DejaVu Sans" y="9">å</text></svg>'
    for (const font of fontsOf(readObjects(render(`<figure>${drawing}</figure>`))))
      expect(shipped).toContain(font)
  })
})

it('no colour depends on the device', () => {
  for (const object of file.objects.values()) expect(object.dictionary).not.toMatch(/\/Device(RGB|CMYK)\b/)
})

describe('rewriting', () => {
  it('changes nothing but what it means to', () => {
    const again = readObjects(writeObjects(file))
    expect(again).toEqual(file)
  })

  it('refuses a file without an RGB profile', () => {
    const grey: PdfFile = {
      ...file,
      objects: new Map([[file.root, { dictionary: '<<\n  /Type /Catalog\n>>', stream: null }]]),
    }
    expect(() => claimArchival(grey)).toThrow(/no RGB colour profile/)
  })

  it('points the cross-reference table at every object', () => {
    const bytes = Buffer.from(pdf).toString('latin1')
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes)?.[1])
    const entries = [...bytes.slice(start).matchAll(/^(\d{10}) 00000 n\r$/gm)]
    expect(entries.length).toBe(file.objects.size)
    entries.forEach(([, offset], index) =>
      expect(bytes.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj\n`)),
    )
  })

  if (spawnSync('qpdf', ['--version']).status === 0) {
    it('satisfies qpdf', () => {
      const folder = mkdtempSync(join(tmpdir(), 'samverkan-'))
      try {
        writeFileSync(join(folder, 'a.pdf'), pdf)
        expect(execFileSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' })).toContain(
          'No syntax or stream encoding errors',
        )
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  }
})
