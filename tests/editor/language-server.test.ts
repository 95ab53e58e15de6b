import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEditor } from './language-client.ts'
import type { Editor, Place } from './language-client.ts'

/** An agreement beside its schemas, as in a repository, so that the first line of each file leads to its schema. */
const folder = mkdtempSync(join(tmpdir(), 'samverkan-editor-'))
let editor: Editor

beforeAll(async () => {
  cpSync('agreement', join(folder, 'agreement'), { recursive: true })
  cpSync('schemas', join(folder, 'schemas'), { recursive: true })
  editor = await startEditor()
})

afterAll(() => {
  editor.close()
  rmSync(folder, { recursive: true })
})

const FILES = [
  'samverkan.yaml',
  'body/2014-12-01.yaml',
  'appendix-1-contacts/2014-12-01.yaml',
  'appendix-2-situation/2014-12-01.yaml',
  'appendix-3-measures/2014-12-01.yaml',
  'appendix-4-communication/2014-12-01.yaml',
  'appendix-5-follow-up/2014-12-01.yaml',
]

function read(file: string): string {
  return readFileSync(join(folder, 'agreement', file), 'utf8')
}

/** Opens the file as if `from` read `to`; the path gets a name of its own, so that the server looks at it anew. */
async function opened(
  file: string,
  name: string,
  from = '',
  to = '',
): Promise<{ path: string; text: string; found: string[] }> {
  const path = join(folder, 'agreement', file).replace(/[^/\\]*$/, `${name}.yaml`)
  const shipped = read(file)
  expect(shipped).toContain(from)
  const text = shipped.replace(from, to)
  const diagnostics = await editor.open(path, text)
  return { path, text, found: diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`) }
}

function placeOf(text: string, what: string, into: number): Place {
  const lines = text.slice(0, text.indexOf(what) + into).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

test.each(FILES)('an editor finds the schema of %s, and nothing wrong', async (file) => {
  expect((await opened(file, '2014-12-01')).found).toEqual([])
})

describe('an editor marks', () => {
  test.each([
    ['a misspelt key', 'appendix-1-contacts/2014-12-01.yaml', 'postal-code: 141 81', 'postalcode: 141 81'],
    ['a wrong value', 'body/2014-12-01.yaml', 'coordinators: rapporteur', 'coordinators: rapportör'],
    ['a date that is none', 'body/2014-12-01.yaml', 'start: 2014-12-01', 'start: 2015-13-01'],
    [
      'a list that is a text',
      'appendix-4-communication/2014-12-01.yaml',
      'activities: []',
      'activities: inga',
    ],
    ['an unknown branch', 'appendix-3-measures/2014-12-01.yaml', 'kind: descriptive', 'kind: beskrivande'],
    [
      'a key in the wrong branch',
      'appendix-3-measures/2014-12-01.yaml',
      'kind: descriptive',
      'kind: descriptive\n      year: 2015',
    ],
  ])('%s', async (name, file, from, to) => {
    const { text, found } = await opened(file, name.replaceAll(' ', '-'), from, to)
    const line = placeOf(text, to, to.length).line + 1
    expect(found.some((message) => message.startsWith(`${line}: `))).toBe(true)
  })
})

describe('an editor explains in Swedish', () => {
  test.each([
    ['body/2014-12-01.yaml', 'consultation:', 'Samråd senast', 'Hur lång tid före avtalstidens sista dag'],
    ['body/2014-12-01.yaml', 'frequency:', 'Hur ofta', 'två gånger om året'],
    ['appendix-3-measures/2014-12-01.yaml', 'change-per-cent:', 'Förändring i procent', '93 till 186 är 100'],
    ['appendix-1-contacts/2014-12-01.yaml', 'postal-code:', 'Postnummer', 'Fem siffror'],
  ])('%s %s', async (file, key, title, description) => {
    const { path, text } = await opened(file, `hover-${key.replace(':', '')}`)
    const hover = await editor.hover(path, placeOf(text, key, 2))
    expect(hover).toContain(title)
    expect(hover).toContain(description)
  })
})

describe('an editor completes', () => {
  test('a key that is missing', async () => {
    const { path, text } = await opened('body/2014-12-01.yaml', 'missing', '    consultation: P6M', '    ')
    const at = placeOf(text, 'extension: P2Y\n', 'extension: P2Y\n    '.length)
    expect(await editor.complete(path, at)).toContain('consultation')
  })

  test('a value to choose', async () => {
    const { path, text } = await opened(
      'body/2014-12-01.yaml',
      'choose',
      'coordinators: rapporteur',
      'coordinators: ',
    )
    const at = placeOf(text, 'coordinators: \n', 'coordinators: '.length)
    expect(await editor.complete(path, at)).toEqual(expect.arrayContaining(['member', 'rapporteur', 'none']))
  })
})
