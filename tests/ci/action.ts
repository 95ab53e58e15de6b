import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { REPOSITORY } from '../support/program.ts'
import { filled, isRun } from './expressions.ts'

/** A step of a composite action or a workflow, as it is written. */
export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

/** This repository's action, as it is written. */
export const ACTION: Action = parse(readFileSync(join(REPOSITORY, 'action.yml'), 'utf8'))

/** What a step did. */
export interface Ran {
  readonly step: Step
  readonly code: number
  /** What it printed, on standard output and standard error alike, in that order. */
  readonly log: string
  /** Of a step that uses another action: what it would be given. */
  readonly with: Readonly<Record<string, string>>
}

export interface Run {
  /** The steps that ran, in their order. */
  readonly steps: readonly Ran[]
  readonly outputs: Readonly<Record<string, string>>
  /** What a person reads on the page of the run. */
  readonly summary: string
  readonly hasFailed: boolean
  /** The words after `npm`, each time that it was called. */
  readonly npm: readonly string[]
}

export interface Surroundings {
  readonly cwd: string
  readonly inputs?: Readonly<Record<string, string>>
  /** `github.event` */
  readonly event?: object
}

/** Runs the action's own scripts in a folder, as GitHub's runner would; npm and other actions are only asked for. */
export function runAction({ cwd, inputs = {}, event = {} }: Surroundings): Run {
  const machine = newMachine()
  const defaults = Object.fromEntries(Object.entries(ACTION.inputs).map(([name, one]) => [name, one.default]))
  const outputs: Record<string, { outputs: Record<string, string> }> = {}
  const context = { inputs: { ...defaults, ...inputs }, github: { event }, steps: outputs }
  const steps: Ran[] = []
  let hasFailed = false
  for (const step of ACTION.runs.steps) {
    if (!isRun(step.if, context, hasFailed)) continue
    const ran = runStep(step, (value) => filled(value, context), { cwd, machine })
    if (step.id !== undefined) outputs[step.id] = { outputs: machine.takeOutputs() }
    if (ran.code !== 0) hasFailed = true
    steps.push(ran)
  }
  return {
    steps,
    outputs: Object.fromEntries(
      Object.entries(ACTION.outputs).map(([name, { value }]) => [name, filled(value, context)]),
    ),
    summary: readFileSync(machine.summary, 'utf8'),
    hasFailed,
    npm: readFileSync(machine.npmCalls, 'utf8').split('\n').slice(0, -1),
  }
}

function runStep(
  step: Step,
  fill: (value: string) => string,
  { cwd, machine }: { readonly cwd: string; readonly machine: Machine },
): Ran {
  const given = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(value)]),
  )
  if (step.run === undefined) return { step, code: 0, log: '', with: given }
  const script = join(machine.temporary, 'script.sh')
  writeFileSync(script, step.run)
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]))
  return { step, ...runBash(script, cwd, { ...machine.environment, ...env }), with: given }
}

/** Runs a script as strictly as the strictest runner, both of its outputs in one log. */
export function runBash(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): { readonly code: number; readonly log: string } {
  const bash = 'exec bash --noprofile --norc -euo pipefail "$0" 2>&1'
  const { status, stdout } = spawnSync('bash', ['-c', bash, script], { cwd, env, encoding: 'utf8' })
  return { code: status ?? -1, log: stdout }
}

interface Machine {
  readonly temporary: string
  readonly summary: string
  readonly npmCalls: string
  readonly environment: Readonly<Record<string, string>>
  /** What the last step has put out. */
  takeOutputs(): Record<string, string>
}

/** A runner with nothing on it but git, Node and an npm that only writes down what it was asked. */
function newMachine(): Machine {
  const temporary = mkdtempSync(join(tmpdir(), 'samverkan-runner-'))
  const [summary, output, npmCalls] = ['summary', 'output', 'npm-calls'].map((name) => {
    writeFileSync(join(temporary, name), '')
    return join(temporary, name)
  })
  if (summary === undefined || output === undefined || npmCalls === undefined) throw new Error('unreachable')
  mkdirSync(join(temporary, 'bin'))
  writeFileSync(join(temporary, 'bin/npm'), `#!/bin/sh\nprintf '%s\\n' "$*" >> "${npmCalls}"\n`)
  chmodSync(join(temporary, 'bin/npm'), 0o755)
  return {
    temporary,
    summary,
    npmCalls,
    environment: {
      PATH: `${join(temporary, 'bin')}:${process.env['PATH'] ?? ''}`,
      HOME: temporary,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: REPOSITORY,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
    },
    takeOutputs() {
      const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1)
      writeFileSync(output, '')
      return Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      )
    },
  }
}
