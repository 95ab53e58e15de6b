import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { REPOSITORY } from '../support/program.ts'
import { ACTION } from './action.ts'
import type { Step } from './action.ts'

interface Workflow {
  readonly on: { readonly pull_request: { readonly paths: readonly string[] } }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: { readonly agreement: { readonly steps: readonly Step[] } }
}

const WORKFLOW: Workflow = parse(readFileSync(join(REPOSITORY, '.github/workflows/agreement.yml'), 'utf8'))

describe('the workflow', () => {
  const { steps } = WORKFLOW.jobs.agreement

  it('looks at pull requests that touch the agreement, with leave to read and no more', () => {
    expect(WORKFLOW.on).toEqual({ pull_request: { paths: ['agreement/**', 'schemas/**', 'templates/**'] } })
    expect(WORKFLOW.permissions).toEqual({ contents: 'read' })
  })

  it('fetches the history that a comparison needs, and leaves no key behind', () => {
    expect(steps[0]?.uses).toMatch(/^actions\/checkout@v\d+$/)
    expect(steps[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
  })

  it('uses this action, and only inputs that it has', () => {
    expect(steps[1]?.uses).toBe('./')
    expect(Object.keys(steps[1]?.with ?? {}).filter((name) => !(name in ACTION.inputs))).toEqual([])
  })

  it('has its inputs told in the page about CI', () => {
    const page = readFileSync(join(REPOSITORY, 'docs/ci.md'), 'utf8')
    const told = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
    expect(told).toEqual(Object.keys(ACTION.inputs))
    expect(page).toContain('`fail-on` | `error` (förval)')
    expect(ACTION.inputs['fail-on']?.default).toBe('error')
  })

  it('runs no script of its own', () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
  })
})
