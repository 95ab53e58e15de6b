import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BODY, MEASURES, SHIPPED, edited } from '../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../support/git.ts'
import { HOSTILE_TEXTS } from '../support/hostile.ts'
import { SIGNED, revised } from '../support/records.ts'
import { faultsInSarif } from '../support/sarif.ts'
import { workflowCommand } from '../support/workflow-commands.ts'
import { ACTION, runAction } from './action.ts'
import type { Ran, Run } from './action.ts'

const files = (tree: Readonly<Record<string, string>>) => below('agreement', tree)

const step = (run: Run, id: string): Ran | undefined => run.steps.find((ran) => ran.step.id === id)

/** A pull request: a branch of `main` on which these files are otherwise. */
function pullRequest(
  tree: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, string | null>>,
) {
  const cwd = repositoryWith(files(tree))
  const base = git(cwd, 'rev-parse', 'HEAD').trim()
  git(cwd, 'checkout', '-q', '-b', 'change')
  change(cwd, changed)
  commitAll(cwd, 'Change')
  return { cwd, event: { pull_request: { base: { sha: base } } } }
}

describe('the action', () => {
  it('puts nothing from outside into the text of a script', () => {
    const scripts = ACTION.runs.steps.flatMap(({ run }) => run ?? [])
    expect(scripts.length).toBeGreaterThan(2)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  it('says which shell, and which major of each action it uses', () => {
    const { steps } = ACTION.runs
    expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([])
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.filter((one) => !/^actions\/[a-z-]+@v\d+$/.test(one))).toEqual([])
  })

  it('explains each of its inputs, and reads them all', () => {
    const written = JSON.stringify(ACTION.runs.steps)
    for (const [name, { description }] of Object.entries(ACTION.inputs)) {
      expect(description).toMatch(/^[A-ZÅÄÖ].*\.$/)
      expect(written).toContain(`inputs.${name} `)
    }
  })
})

describe('on a repository with the shipped agreement', () => {
  const run = runAction({ cwd: repositoryWith(files(SHIPPED)) })

  it('passes, and installs what the action itself comes with', () => {
    expect(run.steps.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(run.npm).toEqual(['ci --no-audit --no-fund'])
  })

  it('annotates the lines', () => {
    const commands = step(run, 'validate')?.log.trimEnd().split('\n').map(workflowCommand) ?? []
    expect(new Set(commands.map((command) => command?.name))).toEqual(new Set(['warning', 'notice']))
  })

  it('writes the summary, the log and the document, and saves them', () => {
    const folder = run.outputs['reports'] ?? ''
    expect(readdirSync(folder).toSorted()).toEqual(['samverkan.md', 'samverkan.sarif', 'samverkansavtal.pdf'])
    expect(run.summary).toMatch(/^## ✅ Samverkansavtalet: 0 fel/)
    expect(faultsInSarif(JSON.parse(readFileSync(run.outputs['sarif'] ?? '', 'utf8')))).toEqual([])
    expect(readFileSync(join(folder, 'samverkansavtal.pdf'), 'latin1')).toMatch(/^%PDF-/)
    expect(run.steps.at(-1)?.with).toEqual({ name: 'samverkan', path: folder, 'if-no-files-found': 'ignore' })
  })

  it('uses the Node.js that there is unless another is asked for', () => {
    expect(run.steps.map((ran) => ran.step.uses ?? '')).not.toContain('actions/setup-node@v6')
    const asked = runAction({ cwd: repositoryWith(files(SHIPPED)), inputs: { 'node-version': '20' } })
    expect(asked.steps[0]).toMatchObject({
      step: { uses: 'actions/setup-node@v6' },
      with: { 'node-version': '20' },
    })
  })
})

describe('a pull request', () => {
  it('with a proposal passes, and the summary says what it needs', () => {
    const tree = revised(SIGNED, MEASURES, '2015-11-12', [['measures', 2, 'name'], 'Medling i skolan'])
    const changed = Object.fromEntries(
      Object.entries(files(tree)).filter(([path]) => !(path in files(SIGNED))),
    )
    const run = runAction(pullRequest(SIGNED, changed))
    expect({ failed: run.hasFailed, steps: run.steps.length }).toEqual({ failed: false, steps: 4 })
    expect(run.summary).toMatch(
      /### Ändrat sedan <code>[0-9a-f]{40}<\/code>\n\n\*\*Bilaga 3\*\*\n\n- Ny lydelse 2015-11-12\./,
    )
    expect(run.summary).toContain('Lydelsen 2015-11-12 är ett förslag och ')
  })

  it('that edits what was adopted fails at the line, and leaves a draft to look at', () => {
    const body = (SIGNED[BODY] ?? '').replace('end: 2015-12-31', 'end: 2016-12-31')
    const run = runAction(pullRequest(SIGNED, { [`agreement/${BODY}`]: body }))
    expect(run.hasFailed).toBe(true)
    expect(step(run, 'validate')?.code).toBe(1)
    const rules = step(run, 'validate')
      ?.log.split('\n')
      .map(workflowCommand)
      .flatMap((command) => (command?.name === 'error' ? [command.properties['title']] : []))
    expect(rules?.join('\n')).toContain('adopted-revision-changed')
    expect(run.summary).toMatch(/^## ❌ /)
    expect(readdirSync(run.outputs['reports'] ?? '')).toContain('samverkansavtal.pdf')
    expect(run.steps.at(-1)?.step.uses).toBe('actions/upload-artifact@v6')
  })

  it('is compared with the base that is named instead', () => {
    const { cwd } = pullRequest(SHIPPED, {})
    const run = runAction({ cwd, inputs: { base: 'main' }, event: { pull_request: { base: { sha: 'x' } } } })
    expect(run.summary).toContain('### Ändrat sedan <code>main</code>')
  })

  it('is told how to fetch the history that a shallow clone lacks', () => {
    const { cwd, event } = pullRequest(SHIPPED, {})
    const clone = join(cwd, 'shallow')
    git(cwd, 'clone', '-q', '--depth', '1', `file://${cwd}`, clone)
    const run = runAction({ cwd: clone, event })
    expect(step(run, 'validate')).toMatchObject({ code: 2 })
    expect(step(run, 'validate')?.log).toContain('git fetch')
  })
})

describe('an agreement whose files cannot be read', () => {
  const run = runAction({ cwd: repositoryWith(files({ ...SHIPPED, [BODY]: 'kind: [' })) })

  it('fails in the check alone, and has no document', () => {
    expect(run.steps.map(({ code }) => code)).toEqual([0, 1, 0, 0])
    expect(readdirSync(run.outputs['reports'] ?? '').toSorted()).toEqual(['samverkan.md', 'samverkan.sarif'])
    expect(run.summary).toContain('Avtalets egna regler har inte körts')
  })
})

describe('a hostile agreement', () => {
  it('prints no command but the annotations', () => {
    const tree = edited(HOSTILE_TEXTS, [BODY, ['title'], '::error::title ##[add-mask]a'])
    const run = runAction({ cwd: repositoryWith(files(tree)) })
    const commands = run.steps.flatMap(({ log }) => obeyed(log))
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter((line) => !/^::(?:error|warning|notice) file=agreement\//.test(line))).toEqual([])
    expect(run.steps.map(({ log }) => log).join('\n')).toContain('##[add-mask]')
  })
})

/** The lines that GitHub's runner takes for commands, those between `stop-commands` and its token left out. */
function obeyed(log: string): string[] {
  let token: string | null = null
  return log.split('\n').filter((line) => {
    const command = workflowCommand(line)
    if (token !== null) {
      if (command?.name === token) token = null
      return false
    }
    if (command?.name === 'stop-commands') {
      token = command.message
      return false
    }
    return command !== null || line.includes('##[')
  })
}

describe('a hostile input', () => {
  const HOSTILE = ['$(touch pwned)`touch pwned`"; touch pwned; "', '--help', '-o pwned', "'\npwned=1"]

  it.each(['directory', 'base', 'fail-on', 'language', 'version'])(
    'in %s is wrong usage and nothing more',
    (name) => {
      for (const value of HOSTILE) {
        const cwd = repositoryWith(files(SHIPPED))
        const run = runAction({ cwd, inputs: { [name]: value } })
        expect(run.hasFailed, value).toBe(true)
        expect(existsSync(join(cwd, 'pwned')), value).toBe(false)
        expect(Object.keys(run.outputs), value).toEqual(['reports', 'sarif'])
      }
    },
  )
})

describe('a version on npm', () => {
  it('is installed beside the repository', () => {
    const run = runAction({ cwd: repositoryWith(files(SHIPPED)), inputs: { version: '1.2.3-beta.1' } })
    expect(run.npm).toEqual([
      expect.stringMatching(
        /^install --prefix \S+\/samverkan --no-audit --no-fund samverkan@1\.2\.3-beta\.1$/,
      ),
    ])
  })
})
