import { existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { elements, textOf } from '../render/documents.ts'
import { BODY, MEASURES, SHIPPED, edited, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../support/git.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import type { Outcome } from '../support/program.ts'
import { without } from '../support/trees.ts'

const FOLDER = 'examples/botkyrka-2014-2017'
const EXAMPLE: Tree = readTree(join(REPOSITORY, FOLDER))

function diff(...args: readonly string[]): Outcome {
  return samverkan(['diff', ...args, '--dir', FOLDER])
}

/** What is said, however its lines are broken. */
function words({ stdout }: Outcome): string {
  return stdout.replaceAll(/[\s\u00A0]+/g, ' ')
}

describe('between two days', () => {
  it.each([
    ['diff-2014-2016.sv.txt', ['2014-12-01', '2016-01-01']],
    ['diff-2014-2016.en.txt', ['2014-12-01', '2016-01-01', '--lang', 'en']],
    ['diff-2014-2016.sv.md', ['2014-12-01', '2016-01-01', '--format', 'markdown']],
    ['diff-2016-2017.sv.txt', ['2016-01-01', '2017-06-01']],
    ['diff-signed.sv.txt', ['2014-11-20', '2014-12-01']],
  ])('%s is golden', async (name, args) => {
    const { code, stdout, stderr } = diff(...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(`golden/${name}`)
  })

  it('reads like minutes', () => {
    const { stdout } = diff('2014-12-01', '2016-01-01')
    for (const line of [
      'Åtgärden Medling',
      'har fått ett mål: minst 25 medlingsärenden år 2016, från 20 år 2014 (+25\u00A0%)',
      'Bostadsinbrott i Fittja: 53 → 49 (−8\u00A0%), trend: ökar → minskar',
      'Ny åtgärd: Kraftsamling trygga centrum',
      'till minst 186 {+år 2016+}.',
    ])
      expect(stdout).toContain(line)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('begins the day before what is in force last changed, and ends with the day of --as-of', () => {
    expect(diff('--as-of', '2016-03-01').stdout).toBe(diff('2016-02-07', '2016-03-01').stdout)
    expect(diff('2016-02-07', '--as-of', '2016-03-01').stdout).toBe(diff('2016-02-07', '2016-03-01').stdout)
  })

  it('of an agreement in which nothing has come into force says that nothing has changed', () => {
    expect(samverkan(['diff', '--as-of', '2015-05-01'])).toMatchObject({ code: 0, stderr: '' })
    expect(samverkan(['diff', '--as-of', '2015-05-01']).stdout).toMatch(/\n\nInget har ändrats\.\n$/)
  })

  it('of an agreement with errors shows what counts, and says so', () => {
    const folder = folderWith(edited(EXAMPLE, ['records/2015-05-12-styrgruppen.yaml', ['minutes'], null]))
    const { code, stdout } = samverkan(['diff', '2015-05-01', '2015-06-01', '--dir', folder])
    expect(code).toBe(1)
    expect(stdout).toContain('Avtalet har 1 fel, och det som är fel räknas inte här.')
    expect(stdout).not.toContain('Bostadsinbrott i Fittja: 53')
  })

  it('of files that cannot be read shows what is wrong with them', () => {
    const folder = folderWith({ ...SHIPPED, [MEASURES]: 'kind: measures\n' })
    const { code, stdout, stderr } = samverkan(['diff', '2015-01-01', '--dir', folder])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${MEASURES}:1:1`)
  })
})

describe('between two revisions of a part', () => {
  it('by their days', () => {
    const outcome = diff('--part', 'appendix-2', '2014-12-01', '2015-04-20')
    expect(outcome.code).toBe(0)
    expect(words(outcome)).toContain('Bilaga 2, lydelsen 2014-12-01 jämförd med lydelsen 2015-04-20')
    expect(words(outcome)).toContain('Bostadsinbrott i Fittja: 53 → 49 (−8 %)')
    expect(words(outcome)).not.toContain('Det som har hänt')
  })

  it('puts what is in force against what waits; else what was against what is', () => {
    const waiting = diff('--part', 'appendix-3', '--as-of', '2017-06-01')
    expect(waiting.stdout).toBe(
      diff('--part', 'appendix-3', '2015-11-12', '2017-05-15', '--as-of', '2017-06-01').stdout,
    )
    const former = diff('--part', 'appendix-3', '--as-of', '2017-05-14')
    expect(former.stdout).toBe(
      diff('--part', 'appendix-3', '2014-12-01', '2015-11-12', '--as-of', '2017-05-14').stdout,
    )
  })

  it('that are the same says that they are', () => {
    expect(diff('--part', 'appendix-2', '2015-04-20', '2015-04-20').stdout).toContain(
      'Lydelserna säger detsamma.',
    )
  })
})

describe('between two commits', () => {
  const measures = 'agreement/appendix-3-measures/2015-11-12.yaml'
  const folder = repositoryWith(below('agreement', without(EXAMPLE, 'appendix-3-measures/2017-05-15.yaml')))
  git(folder, 'tag', 'v1')
  const proposal = 'agreement/appendix-3-measures/2017-05-15.yaml'
  change(folder, { [proposal]: EXAMPLE['appendix-3-measures/2017-05-15.yaml'] ?? '' })
  commitAll(folder, 'Propose')
  const settings = (EXAMPLE['samverkan.yaml'] ?? '').replace('year: calendar', 'year: agreement')
  change(folder, { 'agreement/samverkan.yaml': settings, 'agreement/records/2015-06-11-samrad.yaml': null })

  const between = (...args: readonly string[]): Outcome =>
    samverkan(['diff', ...args, '--as-of', '2016-06-01'], { cwd: folder })

  it('shows what a proposal would change, as of the same day', () => {
    const { code, stdout, stderr } = between('v1', 'HEAD')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Från v1 (')
    expect(stdout).toContain('Lydelsen 2017-05-15 är ett förslag (väntar på beslut i styrgruppen).')
    expect(stdout).toContain('Ny åtgärd: Trygghetsvandringar')
    expect(stdout).not.toContain('Inställningarna')
  })

  it('compares one commit with the files as they are now', () => {
    const outcome = between('HEAD')
    const stdout = words(outcome)
    expect(outcome.code).toBe(1)
    expect(stdout).toContain('till filerna som de är nu, båda')
    expect(stdout).toContain(
      'har ändrat läsning av ”om året” från kalenderår till år från avtalstidens första dag',
    )
    expect(stdout).toContain('Posten 2015-06-11-samrad finns inte längre')
    expect(stdout).toContain('Avtalet löper nu till och med den 31 december 2015, förut till och med den 31')
  })

  it('shows one part alone', () => {
    expect(between('HEAD', '--part', 'appendix-4').stdout).toContain('Inget har ändrats.')
    expect(between('v1', '--part', 'appendix-3').stdout).toContain('Ny åtgärd: Trygghetsvandringar')
  })

  it('says where the files of a commit cannot be read', () => {
    const broken = repositoryWith(below('agreement', { ...SHIPPED, [BODY]: 'kind: body\n' }))
    change(broken, below('agreement', SHIPPED))
    const { code, stdout, stderr } = samverkan(['diff', 'HEAD'], { cwd: broken })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${BODY}:1:1`)
    expect(stderr).toContain('Inget jämfördes: filerna hade fel i ”HEAD”')
  })

  it('says where a commit has no agreement', () => {
    const empty = repositoryWith({ 'README.md': 'x\n' })
    change(empty, below('agreement', SHIPPED))
    commitAll(empty, 'Add the agreement')
    expect(samverkan(['diff', 'HEAD~1'], { cwd: empty })).toMatchObject({ code: 2, stdout: '' })
  })

  it('never takes a word for an option, nor runs what is in it', () => {
    for (const word of [
      '-x',
      '--output=evil',
      '$(touch evil)',
      '`touch evil`',
      'HEAD;touch evil',
      '../../etc/passwd',
      'HEAD..v1',
      '@{-1}',
    ]) {
      expect(between('--', word), word).toMatchObject({ code: 2, stdout: '' })
    }
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(readdirSync(folder)).not.toContain(measures)
  })
})

describe('wrong usage is told in a sentence', () => {
  it.each([
    [['igår'], '”igår” är varken en dag eller en gren, tagg eller version i git'],
    [['2015-13-01'], '2015-13-01 är inget datum mellan 1900 och 2199.'],
    [['2015-5-1'], '2015-5-1 är inget datum mellan 1900 och 2199.'],
    [
      ['2016-01-01', '2014-12-01'],
      'Den första dagen ska vara den tidigare: samverkan diff 2014-12-01 2016-01-01.',
    ],
    [['2016-01-01', '--as-of', '2015-01-01'], 'den första dagen är den senare'],
    [['2014-12-01', '2016-01-01', '--as-of', '2016-01-01'], 'Den andra dagen och --as-of'],
    [['2014-12-01', 'HEAD'], 'Skriv två dagar eller två versioner i git, inte en av varje.'],
    [['2014-12-01', '2015-01-01', '2016-01-01'], 'Det står ett ord för mycket.'],
    [['--part', 'appendix-9'], 'Delen ”appendix-9” finns inte.'],
    [
      ['--part', 'appendix-2', '2014-12-01', '2015-04-21'],
      'Dess lydelser: 2014-12-01, 2015-04-20, 2016-10-20.',
    ],
    [['--part', 'body'], 'Delen body har bara en lydelse, 2014-12-01'],
    [['2014-12-01', '--format', 'pdf'], '”pdf” finns inte att välja.'],
    [['2014-12-01', '-o', 'x.pdf'], 'Ändelsen ”pdf” säger inte vilket format'],
  ])('%j', (args, sentence) => {
    const { code, stdout, stderr } = diff(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(diff(...args, '--lang', 'en').stderr).not.toMatch(/[åäö] /)
  })

  it('outside a repository of git', () => {
    const { code, stderr } = samverkan(['diff', 'main', '--dir', folderWith(SHIPPED)])
    expect(code).toBe(2)
    expect(stderr).toContain('avtalets mapp ligger inte i något git-förråd')
  })
})

describe('as JSON', () => {
  it.each([
    [['2014-12-01', '2016-01-01']],
    [['2014-11-20', '2014-12-01']],
    [['2016-12-01', '2017-06-01']],
    [['2016-12-01', '2018-06-01', '--lang', 'en']],
    [['--part', 'appendix-1', '2014-12-01', '2016-02-01']],
    [['HEAD', 'HEAD']],
  ])('%j keeps to its schema', (args) => {
    expect(faultsByOutputSchema('diff', JSON.parse(diff(...args, '--format', 'json').stdout))).toEqual([])
  })

  it('holds each figure and where it stands', () => {
    const { parts } = JSON.parse(diff('2014-12-01', '2016-01-01', '--format', 'json').stdout)
    const situation = parts.find(({ part }: { part: string }) => part === 'appendix-2')
    const statistics = situation.differences.find(({ place }: { place: string }) => place === '/statistics')
    expect(statistics.below).toContainEqual(
      expect.objectContaining({
        kind: 'value',
        place: '/statistics/rows/11',
        before: '64',
        after: '71',
        perCent: 11,
      }),
    )
    expect(situation.after).toMatchObject({
      revision: '2015-04-20',
      file: 'appendix-2-situation/2015-04-20.yaml',
    })
  })
})

describe('written to a file', () => {
  it.each([
    ['html', /^<!doctype html>/i],
    ['md', /^# Ändringar/],
    ['txt', /^Ändringar · /],
    ['json', /^\{\n/],
  ])('as .%s, by its ending', (ending, begins) => {
    const folder = folderWith({})
    const path = join(folder, `andringar.${ending}`)
    const { code, stdout } = diff('2014-12-01', '2016-01-01', '-o', path)
    expect(code).toBe(0)
    expect(stdout).toContain(path)
    expect(stdout).toContain('Från 1 december 2014 till 1 januari 2016')
    expect(readFileSync(path, 'utf8')).toMatch(begins)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('whole or not at all, and through a link', () => {
    const folder = folderWith({ 'real.md': 'old' })
    symlinkSync(join(folder, 'real.md'), join(folder, 'link.md'))
    expect(diff('2014-12-01', '2016-01-01', '-o', join(folder, 'link.md')).code).toBe(0)
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toMatch(/^# Ändringar/)
    expect(diff('2014-12-01', '2016-01-01', '-o', join(folder, 'none/x.md'))).toMatchObject({
      code: 2,
      stdout: '',
    })
  })

  it('with - to standard output', () => {
    expect(diff('2014-12-01', '2016-01-01', '-o', '-', '--format', 'html').stdout).toMatch(
      /^<!doctype html>/i,
    )
  })
})

describe('as a page', () => {
  const page = (...args: readonly string[]): Root => fromHtml(diff(...args, '--format', 'html').stdout)
  const root = page('2014-12-01', '2017-06-01')

  it('needs nothing else, and nothing in it can run', () => {
    expect(elements(root, 'script', 'img', 'link', 'iframe', 'svg')).toEqual([])
    const policy = elements(root, 'meta').find(({ properties }) => properties['httpEquiv'] !== undefined)
    expect(policy?.properties['content']).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  })

  it('has one heading of the first level, and skips no level', () => {
    const levels = elements(root, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
    const ids = elements(root).flatMap(({ properties: { id } }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says in words what is struck and what is new', () => {
    const marked = elements(root, 'blockquote').flatMap((block) => elements(block, 'del', 'ins'))
    expect(marked.length).toBeGreaterThan(20)
    const says = (element: Element): string => textOf(element).trim().split(':')[0] ?? ''
    expect(new Set(marked.map((one) => `${one.tagName} ${says(one)}`))).toEqual(
      new Set(['del borttaget', 'ins tillagt']),
    )
    expect(marked.every((one) => textOf(one).trim().endsWith('(slut)'))).toBe(true)
  })

  it('in English marks the agreement’s own words as Swedish', () => {
    const english = page('2014-12-01', '2017-06-01', '--lang', 'en')
    expect(elements(english, 'html')[0]?.properties['lang']).toBe('en')
    const quoted = elements(english, 'blockquote')
    expect(quoted.length).toBeGreaterThan(5)
    expect(quoted.every(({ properties }) => properties['lang'] === 'sv')).toBe(true)
  })

  it('carries the mark of an agreement that is no real one', () => {
    expect(textOf(root)).toContain('Påhittat exempel')
  })
})

describe('hostile words', () => {
  const evil = 'Natt</script><script>alert(1)</script> **fet** [länk](javascript:alert(1)) `kod`'
  const folder = repositoryWith(below('agreement', SHIPPED))
  change(
    folder,
    below(
      'agreement',
      edited(
        SHIPPED,
        [MEASURES, ['measures', 7, 'name'], evil],
        [MEASURES, ['measures', 7, 'purpose'], `${evil}\n`],
      ),
    ),
  )
  const told = (format: string): string =>
    samverkan(['diff', 'HEAD', '--format', format], { cwd: folder }).stdout

  it('stay words on the page', () => {
    const root = fromHtml(told('html'))
    expect(elements(root, 'script', 'a', 'code', 'strong').map(textOf)).toEqual(['Hoppa till innehållet'])
    expect(textOf(root)).toContain('<script>alert(1)</script>')
  })

  it('stay words in Markdown', () => {
    expect(told('markdown')).toContain(
      'Natt&lt;/script\\>&lt;script\\>alert(1)&lt;/script\\> \\*\\*fet\\*\\* \\[länk\\](javascript:alert(1)) \\`kod\\`',
    )
  })
})

it('the library that compares words is in the bundle of this command alone', () => {
  const bundles = readdirSync(join(REPOSITORY, 'dist')).filter((name) => name.endsWith('.js'))
  const holding = bundles.filter((name) =>
    readFileSync(join(REPOSITORY, 'dist', name), 'utf8').includes('maxEditLength'),
  )
  expect(holding).toEqual(['action-diff.js'])
})
