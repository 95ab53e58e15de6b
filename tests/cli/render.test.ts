import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LIVING, left } from '../render/living.ts'
import { BODY, CONTACTS, MEASURES, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import { SIGNED, revised } from '../support/records.ts'

const AGREEMENT = join(REPOSITORY, 'agreement')
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

function rendered(args: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const path = join(folderWith({}), args.includes('html') ? 'a.html' : 'a.pdf')
  const { code, stderr } = samverkan(['render', '--dir', AGREEMENT, '-o', path, ...args], { environment })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return path
}

describe('samverkan render', () => {
  it('writes the PDF here, prints its path and what it is in three lines', () => {
    const cwd = folderWith({})
    const { code, stdout } = samverkan(['render', '--dir', AGREEMENT, '--as-of', '2015-05-01'], { cwd })
    expect(code).toBe(0)
    expect(readdirSync(cwd)).toEqual(['samverkansavtal-botkyrka-2015-05-01.pdf'])
    expect(stdout.split('\n')).toHaveLength(5)
    expect(stdout).toContain('samverkansavtal-botkyrka-2015-05-01.pdf')
    expect(stdout).toContain('Närpolisområde Botkyrka och Botkyrka kommun')
    expect(stdout).toContain('Osignerat exemplar')
  })

  it('gives the same bytes in two processes and two time zones', () => {
    const one = rendered(['--as-of', '2015-05-01'], { TZ: 'Asia/Tokyo', LANG: 'C' })
    const two = rendered(['--as-of', '2015-05-01'], { TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8' })
    expect(sha256(one)).toBe(sha256(two))
  })

  it('gives an original whose bytes know no day', () => {
    const one = rendered(['--for-signing', '--as-of', '2015-05-01'])
    const two = rendered(['--for-signing', '--as-of', '2015-06-01'])
    expect(sha256(one)).toBe(sha256(two))
    const html = readFileSync(rendered(['--for-signing', '--format', 'html']), 'utf8')
    expect(html).not.toContain('Osignerat')
    expect(html).not.toContain('Visat per')
  })

  it('takes the format from the ending of the file, and writes to standard output for -', () => {
    const path = join(folderWith({}), 'avtal.html')
    samverkan(['render', '--dir', AGREEMENT, '-o', path])
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/i)
    expect(samverkan(['render', '--dir', AGREEMENT, '-o', '-']).stdout.slice(0, 5)).toBe('%PDF-')
  })

  it('renders one part', () => {
    const html = readFileSync(rendered(['--format', 'html', '--part', 'appendix-5']), 'utf8')
    expect(html).toContain('Uppföljningsplan')
    expect(html).not.toContain('Kent Andersson')
  })

  it('refuses an agreement with errors, and leaves what was there alone', () => {
    const folder = folderWith(edited(SHIPPED, [BODY, ['term', 'end'], '2014-11-30']))
    const path = join(folder, 'a.pdf')
    writeFileSync(path, 'the old one')
    const { code, stderr } = samverkan(['render', '--dir', folder, '-o', path])
    expect(code).toBe(1)
    expect(stderr).toContain('term-order')
    expect(stderr).toContain('--draft')
    expect(readFileSync(path, 'utf8')).toBe('the old one')
  })

  it('renders it as a draft, marked', () => {
    const folder = folderWith(edited(SHIPPED, [BODY, ['term', 'end'], '2014-11-30']))
    const path = join(folder, 'a.html')
    expect(samverkan(['render', '--dir', folder, '-o', path, '--draft']).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('Utkast')
  })

  it('writes nothing of files that cannot be read, not even as a draft', () => {
    const folder = folderWith({ ...SHIPPED, [MEASURES]: 'measures: [' })
    const path = join(folder, 'a.pdf')
    expect(samverkan(['render', '--dir', folder, '-o', path, '--draft']).code).toBe(1)
    expect(existsSync(path)).toBe(false)
  })

  describe.each<[string, Tree, string[], string, string]>([
    [
      'not signed',
      SHIPPED,
      ['--as-of', '2015-05-01'],
      'Avtalstid 1 december 2014 – 31 december 2015 · visat per 1 maj 2015 · Osignerat exemplar',
      'Term 2014-12-01 – 2015-12-31 · as of 2015-05-01 · marked “Osignerat exemplar”',
    ],
    [
      'signed and not begun',
      SIGNED,
      ['--as-of', '2014-11-27'],
      'Avtalstid 1 december 2014 – 31 december 2015 · visat per 27 november 2014 · Ännu inte i kraft',
      'Term 2014-12-01 – 2015-12-31 · as of 2014-11-27 · marked “Ännu inte i kraft”',
    ],
    [
      'in force, extended and made up',
      LIVING,
      ['--as-of', '2016-06-01'],
      'Avtalstid 1 januari 2016 – 31 december 2017 (förlängning 1) · visat per 1 juni 2016 · Påhittat exempel',
      'Term 2016-01-01 – 2017-12-31 (extension 1) · as of 2016-06-01 · marked “Påhittat exempel”',
    ],
    [
      'left',
      left(SIGNED),
      ['--as-of', '2015-06-01'],
      'Avtalstid 1 december 2014 – 31 december 2015 (sista dag 30 april 2015 efter förtida utträde) · visat per 1 juni 2015 · Upphört',
      'Term 2014-12-01 – 2015-12-31 (last day 2015-04-30 after a withdrawal) · as of 2015-06-01 · marked “Upphört”',
    ],
    [
      'over',
      SIGNED,
      ['--as-of', '2016-01-01'],
      'Avtalstid 1 december 2014 – 31 december 2015 · visat per 1 januari 2016 · Upphört',
      'Term 2014-12-01 – 2015-12-31 · as of 2016-01-01 · marked “Upphört”',
    ],
    [
      'extended, as the original',
      LIVING,
      ['--as-of', '2016-06-01', '--for-signing'],
      'Avtalstid 1 december 2014 – 31 december 2015 · original att underteckna · Påhittat exempel',
      'Term 2014-12-01 – 2015-12-31 · the original to sign · marked “Påhittat exempel”',
    ],
  ])('of an agreement that is %s', (_, tree, args, sv, en) => {
    it.each([
      ['sv', sv],
      ['en', en],
    ])('says the term, the day and the marks, in %s', (language, line) => {
      const cwd = folderWith(tree)
      const { stdout } = samverkan(
        ['render', '--dir', cwd, '--format', 'html', '--lang', language, ...args],
        { cwd },
      )
      expect(stdout.split('\n')[2]).toBe(`  ${line}`)
    })
  })

  it.each([
    ['sv', ' Visas inte: förslag bilaga 3 2016-05-01; kommande bilaga 5 2016-09-01.'],
    ['en', ' Not shown: proposal appendix 3 2016-05-01; coming appendix 5 2016-09-01.'],
  ])('names the revisions that it does not show, in %s', (language, words) => {
    const cwd = folderWith(LIVING)
    const args = ['render', '--dir', cwd, '--format', 'html', '--as-of', '2016-06-01', '--lang', language]
    expect(samverkan(args, { cwd }).stdout.split('\n')[3]?.endsWith(words)).toBe(true)
  })

  describe('with a proposal', () => {
    const run = (...args: readonly string[]) => {
      const cwd = folderWith(LIVING)
      const options = ['--dir', cwd, '--as-of', '2016-06-01', '--format', 'html']
      return { cwd, ...samverkan(['render', ...options, ...args], { cwd }) }
    }

    it('writes it beside the agreement in force, and says that it is marked', () => {
      const { code, cwd, stdout } = run('--with-proposal', 'appendix-3')
      expect(code).toBe(0)
      expect(readdirSync(cwd)).toContain('samverkansavtal-botkyrka-forslag-appendix-3-2016-06-01.html')
      expect(stdout.split('\n')[2]).toContain('· Påhittat exempel · Med förslag till bilaga 3')
      expect(stdout).toContain(' Visas inte: kommande bilaga 5 2016-09-01.')
    })

    it('shows no other part alone', () => {
      const { code, stderr } = run('--with-proposal', 'appendix-3', '--part', 'appendix-2')
      expect(code).toBe(2)
      expect(stderr).toContain(
        '--part appendix-2 visar inte förslaget till appendix-3. Ange samma del i båda, eller ta bort --part.',
      )
    })

    it('is no original, but the part alone that awaits signatures has one', () => {
      const proposed = revised(LIVING, CONTACTS, '2016-05-20')
      const cwd = folderWith(proposed)
      const args = ['render', '--dir', cwd, '--as-of', '2016-06-01', '--format', 'html', '--for-signing']
      expect(samverkan([...args, '--with-proposal', 'appendix-1'], { cwd }).code).toBe(2)
      const { stdout } = samverkan([...args, '--part', 'appendix-1'], { cwd })
      expect(stdout).toContain('original att underteckna, av bilaga 1 i lydelsen 2016-05-20')
      const html = readFileSync(join(cwd, 'samverkansavtal-botkyrka-appendix-1-original.html'), 'utf8')
      expect(html).toContain('Underskrifterna avser bilaga 1 i lydelsen den 20\u00a0maj\u00a02016.')
    })
  })

  it('gives the same original before and after the parties have signed it', () => {
    const digest = (tree: Tree, asOf: string): string => {
      const path = join(folderWith(tree), 'a.pdf')
      samverkan(['render', '--dir', dirname(path), '-o', path, '--for-signing', '--as-of', asOf])
      return sha256(path)
    }
    expect(digest(SIGNED, '2015-05-01')).toBe(digest(SHIPPED, '2014-11-20'))
  })

  it('writes no PDF into a file that ends otherwise', () => {
    const path = join(folderWith({}), 'avtal.docx')
    const { code, stderr } = samverkan(['render', '--dir', AGREEMENT, '-o', path])
    expect(code).toBe(2)
    expect(stderr).toContain('Formatet ”docx” finns inte. Välj bland: pdf, html.')
    expect(existsSync(path)).toBe(false)
  })

  it('leaves place and date of an original blank whatever is written', () => {
    const folder = folderWith(
      edited(SHIPPED, [BODY, ['signing', 'signatories', 0, 'place'], 'HUDDINGE-OMSORGEN']),
    )
    const path = join(folder, 'a.html')
    samverkan(['render', '--dir', folder, '-o', path, '--for-signing'])
    expect(readFileSync(path, 'utf8')).not.toContain('HUDDINGE-OMSORGEN')
    samverkan(['render', '--dir', folder, '-o', path])
    expect(readFileSync(path, 'utf8')).toContain('HUDDINGE-OMSORGEN')
  })

  it('shows a blank where what a text fills in is part of something unknown', () => {
    const folder = folderWith(edited(SHIPPED, [BODY, ['bodies', 0, 'frequency'], null]))
    const path = join(folder, 'a.html')
    expect(samverkan(['render', '--dir', folder, '-o', path]).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/Styrgruppen träffas <span class="blank"/)
  })

  it('says so when the file cannot be written', () => {
    const { code, stderr } = samverkan([
      'render',
      '--dir',
      AGREEMENT,
      '-o',
      join(folderWith({}), 'no/such/a.pdf'),
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/\/no\/such\/a\.pdf: mappen eller filen finns inte\.\n$/)
  })
})
