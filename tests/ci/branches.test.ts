import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../support/program.ts'
import { edited, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../support/git.ts'
import { adopts, meetingOn, recordFile, recorded, revised } from '../support/records.ts'
import { runAction } from './action.ts'
import type { Run } from './action.ts'

/** The invented agreement, as it stood when the situation picture of 2016 had been adopted. */
const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))

const PICTURE = 'appendix-2-situation/2016-10-20.yaml'
const PROPOSAL = 'appendix-2-situation/2017-09-01.yaml'
const PROPOSED = revised(EXAMPLE, PICTURE, '2017-09-01', [['title'], 'Lägesbild hösten 2017'])
const DECIDED = recorded(PROPOSED, [
  '2017-10-05-styrgruppen',
  meetingOn('2017-10-05', { decisions: [adopts(PROPOSED, PROPOSAL)] }),
])
const MEETING = '2016-11-17-styrgruppen'

function without(path: string): Tree {
  return Object.fromEntries(Object.entries(EXAMPLE).filter(([file]) => file !== path))
}

/** Runs the action in a clone of a repository whose branch turns the example into this. */
function pullRequest(after: Tree): Run {
  const origin = repositoryWith(below('agreement', EXAMPLE))
  const base = git(origin, 'rev-parse', 'HEAD').trim()
  git(origin, 'switch', '-q', '-c', 'change')
  const removed = Object.keys(EXAMPLE).filter((path) => after[path] === undefined)
  change(origin, {
    ...below('agreement', after),
    ...Object.fromEntries(removed.map((path) => [`agreement/${path}`, null])),
  })
  commitAll(origin, 'Change')
  const clone = join(origin, 'clone')
  git(origin, 'clone', '-q', '-b', 'change', `file://${origin}`, clone)
  return runAction({ cwd: clone, event: { pull_request: { base: { sha: base } } } })
}

/** The rules of the errors that are annotated. */
function errors({ steps }: Run): string[] {
  const log = steps.map((step) => step.log).join('\n')
  return [...log.matchAll(/^::error [^:]*title=[^:]*?([a-z]+(?:-[a-z]+)+)/gm)].map(([, rule]) => rule ?? '')
}

describe('a pull request on the example that must pass', () => {
  it('proposes a new situation picture: what is missing is said', () => {
    const run = pullRequest(PROPOSED)
    expect(errors(run)).toEqual([])
    expect(run.hasFailed).toBe(false)
    // The action goes by the day of the run, and the example ended in 2017.
    expect(run.summary).toContain(
      'Lydelsen 2017-09-01 är ett förslag och blev inte giltig innan avtalet upphörde.',
    )
  })

  it('adds the decision too: from when it counts is said', () => {
    const run = pullRequest(DECIDED)
    expect(errors(run)).toEqual([])
    expect(run.hasFailed).toBe(false)
    expect(run.summary).toContain(
      'Lydelsen 2017-09-01 gäller från 2017-10-05: beslut i styrgruppen 2017-10-05',
    )
  })
})

describe('a pull request on the example that must fail', () => {
  it.each<[string, Tree, string]>([
    [
      'edits an adopted appendix',
      edited(EXAMPLE, [PICTURE, ['title'], 'Ny rubrik']),
      'adopted-revision-changed',
    ],
    ['removes the meeting that adopted it', without(recordFile(MEETING)), 'record-changed'],
    [
      'dates a new revision before the one in force',
      revised(EXAMPLE, PICTURE, '2016-09-01'),
      'revision-too-early',
    ],
    [
      'lets the working group adopt the proposal',
      recorded(PROPOSED, [
        '2017-10-05-arbetsgruppen',
        meetingOn('2017-10-05', {
          body: 'working-group',
          chair: null,
          decisions: [adopts(PROPOSED, PROPOSAL)],
        }),
      ]),
      'decision-by-wrong-body',
    ],
  ])('%s', (_, after, rule) => {
    const run = pullRequest(after)
    expect(run.hasFailed).toBe(true)
    expect(errors(run)).toContain(rule)
    expect(run.summary).toMatch(/^## ❌ /)
  })
})
