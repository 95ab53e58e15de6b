import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEASURES, SHIPPED } from '../support/agreement.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import { proposed } from '../support/trees.ts'

describe('the command line', () => {
  it('answers --help and --version without an agreement', () => {
    const cwd = folderWith({})
    expect(samverkan(['--version'], { cwd }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(samverkan(['--help'], { cwd }).stdout).toContain('Användning: samverkan <kommando> [val]')
    expect(samverkan([], { cwd }).stdout).toBe(samverkan(['--help'], { cwd }).stdout)
    expect(samverkan(['--help', '--lang', 'en'], { cwd }).stdout).toContain(
      'Usage: samverkan <command> [options]',
    )
    expect(samverkan(['--help'], { cwd, environment: { SAMVERKAN_LANG: 'en' } }).stdout).toContain('Usage:')
  })

  it.each(['validate', 'deadlines', 'render', 'explain', 'diff'])(
    'ends %s --help with two real examples',
    (command) => {
      const { stdout, code } = samverkan([command, '--help'])
      expect(code).toBe(0)
      const examples = stdout.slice(stdout.indexOf('Exempel:')).match(/^ {2}samverkan .*$/gm) ?? []
      expect(examples).toHaveLength(2)
      for (const example of examples) {
        const args = example.trim().split(' ').slice(1)
        const tree = proposed(SHIPPED, MEASURES, '2015-04-20')
        const cwd = folderWith(
          Object.fromEntries(Object.entries(tree).map(([path, text]) => [`agreement/${path}`, text])),
        )
        expect(samverkan(args, { cwd }), example).toMatchObject({ code: 0, stderr: '' })
      }
    },
  )

  it.each([
    [['deadlne'], 'Kommandot ”deadlne” finns inte. Menar du deadlines?'],
    [['deadlines', '--formt', 'json'], 'Valet --formt finns inte. Menar du --format?'],
    [
      ['deadlines', '--format', 'jso'],
      '”jso” finns inte att välja. Menar du json? Välj bland: text, json, ics, csv, markdown.',
    ],
    [['deadlines', '--format'], 'Efter --format <format> ska det stå ett värde.'],
    [['deadlines', 'nu'], 'Det står ett ord för mycket.'],
    [
      ['deadlines', '--format', 'ics', '--remind', 'P30D', '--remind', 'P7D'],
      '--remind står två gånger, med P30D och P7D. Skriv det en gång.',
    ],
    [
      ['notice', '--sent', '2014-12-23', '--sent', '2014-12-24'],
      '--sent står två gånger, med 2014-12-23 och 2014-12-24.',
    ],
    [['deadlines', '--as-of', '2015-02-30'], '--as-of 2015-02-30 är inget datum'],
    [['deadlines', '--within', '6 månader'], '--within ”6 månader” är ingen tidslängd.'],
    [['deadlines', '--due-soon', 'P0D'], '--due-soon ”P0D” är ingen tidslängd.'],
    [['deadlines', '--format', 'ics', '--remind', 'P30D,'], '--remind ”” är ingen tidslängd.'],
    [['deadlines', '--kind', 'term-ends'], 'Slaget ”term-ends” finns inte. Menar du term-end?'],
    [['deadlines', '--responsible', 'polise'], 'Avtalet känner ingen ”polise”. Menar du police?'],
    [['validate', '--rule', 'measure-without-tim'], 'Menar du measure-without-time?'],
    [['validate', '--dir', '/nowhere'], 'I /nowhere finns inget avtal'],
    [['render', '--part', 'appendix-9'], 'Delen ”appendix-9” finns inte.'],
    [['render', '--for-signing', '--draft'], 'ett original är inget utkast'],
    [['render', '--for-signing', '--with-proposal', 'appendix-3'], 'på ett original står inget märke'],
    [['render', '--with-proposal', 'appendix-9'], 'Delen ”appendix-9” finns inte.'],
    [
      ['render', '--with-proposal', 'appendix-3'],
      'Delen appendix-3 har inget förslag att visa. Ett förslag är en lydelse som inte gäller än; samverkan revise appendix-3 skriver en.',
    ],
    [['explain', 'measure-without-tim'], 'Menar du measure-without-time?'],
  ])('%j is wrong usage, told in one sentence', (args, sentence) => {
    const { code, stdout, stderr } = samverkan(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(samverkan([...args, '--lang', 'en']).stderr).not.toMatch(/[åäö] /)
  })

  it('finds the agreement from a folder below it, and says when there is none', () => {
    const top = folderWith(
      Object.fromEntries(Object.entries(SHIPPED).map(([path, text]) => [`agreement/${path}`, text])),
    )
    mkdirSync(join(top, 'a/b'), { recursive: true })
    expect(samverkan(['validate'], { cwd: join(top, 'a/b') }).code).toBe(0)
    expect(samverkan(['validate'], { cwd: join(top, 'agreement/body') }).code).toBe(0)
    expect(samverkan(['validate'], { cwd: folderWith({}) })).toMatchObject({ code: 2 })
  })

  it('never follows a link out of the agreement', () => {
    const folder = folderWith(SHIPPED)
    const secret = join(folderWith({ 'secret.yaml': 'secret: 1\n' }), 'secret.yaml')
    symlinkSync(secret, join(folder, 'appendix-1-contacts/2015-01-01.yaml'))
    const { code, stdout } = samverkan(['validate', '--dir', folder])
    expect(code).toBe(1)
    expect(stdout).toContain('file-irregular')
    expect(stdout).not.toContain('secret: 1')
  })

  it('does not read a file without end', () => {
    const folder = folderWith(SHIPPED)
    writeFileSync(join(folder, 'body/2016-01-01.yaml'), Buffer.alloc(50 * 1024 * 1024, 'a'))
    expect(samverkan(['validate', '--dir', folder]).stdout).toContain('file-size')
  })

  it('prints a rule’s page', () => {
    expect(samverkan(['explain', 'measure-without-time']).stdout).toMatch(/^# measure-without-time\n/)
    expect(samverkan(['explain']).stdout.split('\n')).toContain('measure-without-time')
  })

  it('has no colour where there is no terminal, nor with NO_COLOR', () => {
    expect(samverkan(['validate']).stdout).not.toContain('\u001B[')
  })

  it('works from any folder of the repository', () => {
    expect(samverkan(['validate'], { cwd: join(REPOSITORY, 'src') }).code).toBe(0)
  })
})

describe('what a user may try', () => {
  it.each([
    [['--dir', 'agreement', 'validate'], '--dir ska stå efter kommandot'],
    [['validate', '--lang', 'de'], '”de” finns inte att välja.'],
  ])('%j is told what would be right', (args, sentence) => {
    const { code, stderr } = samverkan(args)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })

  it('is helped when only the language is named', () => {
    expect(samverkan(['--lang', 'en'])).toMatchObject({ code: 0, stderr: '' })
    expect(samverkan(['--lang', 'en']).stdout).toContain('Usage: samverkan')
  })

  it('is not read when there are too many files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`appendix-1-contacts/${index}.yaml`, 'kind: contacts\n']),
    )
    const { code, stdout } = samverkan(['validate', '--dir', folderWith({ ...SHIPPED, ...many })])
    expect(code).toBe(1)
    expect(stdout).toContain('file-count')
    expect(stdout.split('\n').length).toBeLessThan(12)
  })

  it('writes through a link and leaves the link', () => {
    const folder = folderWith({ 'real.html': 'old' })
    symlinkSync(join(folder, 'real.html'), join(folder, 'link.html'))
    expect(samverkan(['render', '-o', join(folder, 'link.html')]).code).toBe(0)
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })

  it('hears of a full disk in a sentence', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" bin/samverkan.js validate > /dev/full`],
      {
        cwd: REPOSITORY,
        encoding: 'utf8',
      },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^samverkan: .*ENOSPC.*\n$/)
  })
})
