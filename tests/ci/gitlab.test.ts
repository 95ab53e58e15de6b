import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { BODY, SHIPPED } from '../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../support/git.ts'
import { REPOSITORY } from '../support/program.ts'
import { SIGNED } from '../support/records.ts'
import { elements, parseXml } from '../support/xml.ts'
import { runBash } from './action.ts'

interface Job {
  readonly variables: Readonly<Record<string, string>>
  readonly before_script: readonly string[]
  readonly script: readonly string[]
  readonly artifacts: {
    readonly when: string
    readonly paths: readonly string[]
    readonly reports: { readonly junit: string }
  }
}

const JOB: Job = parse(readFileSync(join(REPOSITORY, 'ci/gitlab-ci.yml'), 'utf8')).samverkan

/** Runs the job's own script in a folder, as GitLab's runner would. */
function runJob(cwd: string, variables: Readonly<Record<string, string>>) {
  const machine = mkdtempSync(join(tmpdir(), 'samverkan-runner-'))
  const program = join(machine, 'samverkan')
  writeFileSync(program, `#!/bin/sh\nexec node "${join(REPOSITORY, 'bin/samverkan.js')}" "$@"\n`)
  chmodSync(program, 0o755)
  writeFileSync(join(machine, 'script.sh'), JOB.script.join('\n'))
  const own = Object.fromEntries(Object.entries(JOB.variables).filter(([name]) => name !== 'SAMVERKAN_BASE'))
  const path = `${machine}:${process.env['PATH'] ?? ''}`
  return runBash(join(machine, 'script.sh'), cwd, { SAMVERKAN_BASE: '', ...own, ...variables, PATH: path })
}

describe('the template for GitLab', () => {
  it('takes the base of a merge request, and all history', () => {
    expect(JOB.variables).toMatchObject({ GIT_DEPTH: '0', SAMVERKAN_BASE: '$CI_MERGE_REQUEST_DIFF_BASE_SHA' })
  })

  it('passes on the shipped agreement, and leaves what it says to save', () => {
    const cwd = repositoryWith(below('agreement', SHIPPED))
    expect(runJob(cwd, {})).toMatchObject({ code: 0, log: expect.stringContaining('0 fel') })
    const [folder = ''] = JOB.artifacts.paths
    expect(readdirSync(join(cwd, folder)).toSorted()).toEqual([
      'samverkan.md',
      'samverkan.xml',
      'samverkansavtal.pdf',
    ])
    const root = parseXml(readFileSync(join(cwd, JOB.artifacts.reports.junit), 'utf8'))
    expect(elements(root, 'testcase').length).toBeGreaterThan(100)
    expect(JOB.artifacts.when).toBe('always')
  })

  it('fails a merge request that edits what was adopted', () => {
    const cwd = repositoryWith(below('agreement', SIGNED))
    const base = git(cwd, 'rev-parse', 'HEAD').trim()
    change(cwd, { [`agreement/${BODY}`]: (SIGNED[BODY] ?? '').replace('end: 2015-12-31', 'end: 2016-12-31') })
    commitAll(cwd, 'Change')
    const { code, log } = runJob(cwd, { SAMVERKAN_BASE: base })
    expect(code).toBe(1)
    expect(log).toContain('adopted-revision-changed')
    expect(existsSync(join(cwd, JOB.artifacts.reports.junit))).toBe(true)
  })

  it('looks in the folder that is named', () => {
    const cwd = repositoryWith(below('avtal', SHIPPED))
    expect(runJob(cwd, { SAMVERKAN_DIRECTORY: 'avtal' })).toMatchObject({ code: 0 })
    expect(runJob(cwd, {})).toMatchObject({ code: 2 })
  })

  it('takes no variable for a script or an option', () => {
    for (const name of ['SAMVERKAN_BASE', 'SAMVERKAN_DIRECTORY', 'SAMVERKAN_FAIL_ON', 'SAMVERKAN_LANG']) {
      for (const value of ['$(touch pwned)`touch pwned`', '--help', '-o pwned']) {
        const cwd = repositoryWith(below('agreement', SHIPPED))
        expect(runJob(cwd, { [name]: value }).code, `${name}=${value}`).toBe(2)
        expect(existsSync(join(cwd, 'pwned'))).toBe(false)
      }
    }
  })
})
