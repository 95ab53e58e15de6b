// Writes the characters that every font of the document has, so that a text can be told that it asks for another.
// `node scripts/generate-printable.mjs` writes the file; a test calls `generate()` and compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/render/pdf/fonts.ts', import.meta.url)
const output = new URL('../src/text/generated/printable.ts', import.meta.url)
const { resolve } = createRequire(import.meta.url)

/** The code points of a TrueType font, by its character map (OpenType, `cmap`, formats 4 and 12). */
function codePoints(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16)
  const record = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  const cmap = view.getUint32(record + 8)
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  )
  const points = new Set()
  for (const at of new Set(subtables)) {
    const format = view.getUint16(at)
    if (format === 4) addSegments(view, at, points)
    if (format === 12) addGroups(view, at, points)
  }
  return points
}

function addSegments(view, at, points) {
  const bytes = view.getUint16(at + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = view.getUint16(at + 14 + segment)
    const start = view.getUint16(at + 16 + bytes + segment)
    for (let point = start; point <= end && point < 0xffff; point += 1) points.add(point)
  }
}

function addGroups(view, at, points) {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const [start, end] = [view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12)]
    for (let point = start; point <= end; point += 1) points.add(point)
  }
}

function ranges(points) {
  const found = []
  for (const point of [...points].toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === point - 1) last[1] = point
    else found.push([point, point])
  }
  return found
}

const escaped = (point) => `\\u{${point.toString(16).toUpperCase()}}`

export function generate() {
  const specifiers = readFileSync(source, 'utf8').match(/@[^']+\.ttf/g) ?? []
  const fonts = specifiers.map((specifier) => codePoints(readFileSync(resolve(specifier))))
  const common = [...(fonts[0] ?? [])].filter(
    (point) => point >= 0x20 && fonts.every((font) => font.has(point)),
  )
  const classes = ranges(common).map(([start, end]) =>
    start === end ? escaped(start) : `${escaped(start)}-${escaped(end)}`,
  )
  return `// Generated from the fonts by scripts/generate-printable.mjs. Do not edit.

/** A character that some font of the document lacks. Line breaks end lines and are not printed. */
export const UNPRINTABLE = /[^\\n${classes.join('')}]/gu
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(output, generate())
