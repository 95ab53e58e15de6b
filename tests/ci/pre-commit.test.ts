import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BODY, SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { REPOSITORY, folderWith } from '../support/program.ts'
import { runBash } from './action.ts'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly files: string
  readonly pass_filenames: boolean
}

const HOOKS: readonly Hook[] = parse(readFileSync(join(REPOSITORY, '.pre-commit-hooks.yaml'), 'utf8'))

/** Runs the hook in a repository, as pre-commit does: its entry, with the program installed. */
function runHook(hook: Hook, tree: Readonly<Record<string, string>>) {
  const cwd = repositoryWith(below('agreement', tree))
  const machine = folderWith({ 'hook.sh': hook.entry })
  mkdirSync(join(machine, 'bin'))
  const program = join(machine, 'bin/samverkan')
  writeFileSync(program, `#!/bin/sh\nexec node "${join(REPOSITORY, 'bin/samverkan.js')}" "$@"\n`)
  chmodSync(program, 0o755)
  const path = `${join(machine, 'bin')}:${process.env['PATH'] ?? ''}`
  return runBash(join(machine, 'hook.sh'), cwd, { PATH: path })
}

describe('the hook for pre-commit', () => {
  const [hook, ...others] = HOOKS

  it('is one, and looks at the whole agreement when any of its files changes', () => {
    expect(others).toEqual([])
    expect(hook).toMatchObject({ id: 'samverkan', language: 'node', pass_filenames: false })
    const files = new RegExp(hook?.files ?? '^$')
    expect(Object.keys(below('agreement', SHIPPED)).filter((path) => !files.test(path))).toEqual([])
    expect(files.test('README.md')).toBe(false)
  })

  it('lets an agreement without errors pass, and stops one with errors', () => {
    if (hook === undefined) throw new Error('There is no hook')
    expect(runHook(hook, SHIPPED)).toMatchObject({ code: 0 })
    expect(runHook(hook, { ...SHIPPED, [BODY]: '' })).toMatchObject({
      code: 1,
      log: expect.stringContaining('yaml-empty'),
    })
  })
})

describe('the package that pre-commit installs', () => {
  it('is named by npm pack, which prints nothing else', () => {
    const description = { name: 'a', version: '1.0.0', scripts: { prepare: 'echo built' } }
    const cwd = folderWith({
      'package.json': JSON.stringify(description),
      '.npmrc': readFileSync(join(REPOSITORY, '.npmrc'), 'utf8'),
    })
    expect(spawnSync('npm', ['pack'], { cwd, encoding: 'utf8' }).stdout).toBe('a-1.0.0.tgz\n')
  })
})
