import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { folderWith, samverkan } from '../support/program.ts'

const AGREEMENT = below('agreement', SHIPPED)

describe('validate --format', () => {
  it('writes several formats at once, each to its file, and one to standard output', () => {
    const cwd = folderWith(AGREEMENT)
    const formats = ['--format', 'text', '--format', 'sarif=a.sarif', '--format', 'markdown=b.md']
    const { code, stdout, stderr } = samverkan(['validate', ...formats], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(samverkan(['validate'], { cwd }).stdout)
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(
      samverkan(['validate', '--format', 'markdown'], { cwd }).stdout,
    )
    expect(readdirSync(cwd).toSorted()).toEqual(['a.sarif', 'agreement', 'b.md'])
  })

  it('prints nothing when everything goes to files', () => {
    const cwd = folderWith(AGREEMENT)
    expect(samverkan(['validate', '--format=json=a=b.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(JSON.parse(readFileSync(join(cwd, 'a=b.json'), 'utf8'))).toMatchObject({ root: 'agreement' })
  })

  it('takes - for standard output', () => {
    const json = samverkan(['validate', '--format', 'json=-']).stdout
    expect(json).toBe(samverkan(['validate', '--format', 'json']).stdout)
    expect(JSON.parse(json)).toMatchObject({ root: 'agreement' })
  })

  it('exits with 1 all the same', () => {
    const cwd = folderWith(AGREEMENT)
    const { code } = samverkan(['validate', '--fail-on', 'warning', '--format', 'sarif=a.sarif'], { cwd })
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toContain('a.sarif')
  })

  it.each([
    [
      ['sarf'],
      'Formatet ”sarf” finns inte. Menar du sarif? Välj bland: text, json, github, sarif, junit, markdown.',
    ],
    [['sarf=a'], 'Formatet ”sarf” finns inte. Menar du sarif?'],
    [[''], 'Formatet ”” finns inte. Välj bland: text, json,'],
    [['sarif='], 'Efter sarif= ska det stå en fil: --format sarif=rapport.sarif'],
    [['text', 'json'], 'Bara ett format kan skrivas på skärmen.'],
    [['text=-', 'text'], 'Bara ett format kan skrivas på skärmen.'],
    [['json=a', 'sarif=./a'], 'Två format kan inte skrivas till samma fil: ./a.'],
  ])('%j is wrong usage, and nothing is written', (formats, sentence) => {
    const cwd = folderWith(AGREEMENT)
    const options = formats.flatMap((format) => ['--format', format])
    const { code, stdout, stderr } = samverkan(['validate', ...options], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(samverkan(['validate', ...options, '--lang', 'en'], { cwd }).stderr).not.toMatch(/[åäö]/)
    expect(readdirSync(cwd)).toEqual(['agreement'])
  })

  it('says so when a file cannot be written, and leaves what was there', () => {
    const cwd = folderWith({ ...AGREEMENT, 'report.sarif': 'old' })
    mkdirSync(join(cwd, 'folder'))
    for (const path of ['no/such/report.json', 'folder']) {
      const { code, stdout, stderr } = samverkan(
        ['validate', '--format', 'text', '--format', `json=${path}`],
        {
          cwd,
        },
      )
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(new RegExp(`^samverkan: \\S*${path}: `))
    }
    expect(readFileSync(join(cwd, 'report.sarif'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).toSorted()).toEqual(['agreement', 'folder', 'report.sarif'])
  })
})

describe('the paths in a report for CI', () => {
  const RULE = ['--rule', 'reading-missing', '--format', 'github']
  const fileIn = (stdout: string) => /file=([^,]*)/.exec(stdout)?.[1]

  it('begin at the root of the git repository, wherever one stands', () => {
    const root = repositoryWith(below('avtal/botkyrka', SHIPPED))
    for (const cwd of [join(root, 'avtal/botkyrka'), join(root, 'avtal/botkyrka/body')])
      expect(fileIn(samverkan(['validate', ...RULE], { cwd }).stdout)).toBe('avtal/botkyrka/samverkan.yaml')
    const elsewhere = samverkan(['validate', ...RULE, '--dir', join(root, 'avtal/botkyrka')])
    expect(fileIn(elsewhere.stdout)).toBe('avtal/botkyrka/samverkan.yaml')
  })

  it('need no folder where the agreement is the root', () => {
    const { stdout } = samverkan(['validate', ...RULE], { cwd: repositoryWith(SHIPPED) })
    expect(fileIn(stdout)).toBe('samverkan.yaml')
  })

  it('begin at a worktree, which has a file by the name of .git', () => {
    const root = folderWith(below('a/agreement', SHIPPED))
    writeFileSync(join(root, 'a/.git'), 'gitdir: /nowhere\n')
    expect(fileIn(samverkan(['validate', ...RULE], { cwd: join(root, 'a') }).stdout)).toBe(
      'agreement/samverkan.yaml',
    )
  })

  it('begin at the current folder where there is no git', () => {
    const { stdout } = samverkan(['validate', ...RULE], { cwd: folderWith(AGREEMENT) })
    expect(fileIn(stdout)).toBe('agreement/samverkan.yaml')
  })
})
