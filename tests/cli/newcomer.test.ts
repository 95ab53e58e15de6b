import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readTree } from '../support/agreement.ts'
import { below, git, repositoryWith } from '../support/git.ts'
import { REPOSITORY, samverkan } from '../support/program.ts'
import type { Outcome } from '../support/program.ts'

/** Someone who has never seen the program, in a copy of the example: what it prints is all there is to go by. */
it('a newcomer revises appendix 2, records the meeting that adopts it, and sees it in force', () => {
  const folder = repositoryWith(below('agreement', readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))))
  const run = (...args: string[]): Outcome => samverkan(args, { cwd: folder })

  const revised = run('revise', 'appendix-2', '--as-of', '2017-05-31')
  expect(revised).toMatchObject({ code: 0, stderr: '' })
  const file = /^agreement\/\S+$/m.exec(revised.stdout)?.[0] ?? ''
  expect(file).toBe('agreement/appendix-2-situation/2017-05-31.yaml')

  const document = parseDocument(readFileSync(join(folder, file), 'utf8'))
  document.setIn(['update', 'text'], 'Statistiken är uppdaterad med ett år.\n')
  document.setIn(['update', 'new-sources'], [])
  document.setIn(['statistics', 'rows', 0, 'figures', 2015], 43)
  writeFileSync(join(folder, file), document.toString({ lineWidth: 0 }))
  expect(run('validate', '--as-of', '2017-05-31').code).toBe(0)
  expect(run('status', '--as-of', '2017-05-31').stdout).toMatch(
    /förslag +2017-05-31 +väntar på beslut i styrgruppen/,
  )

  const command = /^ +samverkan (record meeting .*)$/m.exec(revised.stdout)?.[1] ?? ''
  const words = command.replace("'ÅÅÅÅ-MM-DD'", '2017-06-08').replace("'Protokoll …'", 'Protokoll').split(' ')
  const recorded = run(...words)
  expect(recorded).toMatchObject({ code: 0, stderr: '' })
  expect(recorded.stdout).toContain('Bilaga 2 (2017-05-31) gäller från 2017-06-08.')

  const status = run('status', '--as-of', '2017-06-08')
  expect(status.code).toBe(0)
  expect(status.stdout).toMatch(
    /Bilaga 2 +2017-05-31 +gäller från 2017-06-08: beslut i styrgruppen 2017-06-08 \(Protokoll\)/,
  )
  expect(run('validate', '--as-of', '2017-06-08').code).toBe(0)
  expect(git(folder, 'status', '--porcelain').trim().split('\n')).toEqual([
    '?? agreement/appendix-2-situation/2017-05-31.yaml',
    '?? agreement/records/2017-06-08-styrgruppen.yaml',
  ])
})

it('a figure that is changed after the decision is found out', () => {
  const folder = repositoryWith(below('agreement', readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))))
  const run = (...args: string[]): Outcome => samverkan(args, { cwd: folder })
  run('revise', 'appendix-2', '--as-of', '2017-05-31')
  const meeting = ['--date', '2017-06-08', '--body', 'steering-group', '--minutes', 'Protokoll']
  expect(run('record', 'meeting', ...meeting, '--adopt', 'appendix-2@2017-05-31').code).toBe(0)
  const file = join(folder, 'agreement/appendix-2-situation/2017-05-31.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(title: .*)/, '$1!'))
  const { code, stdout } = run('validate', '--as-of', '2017-06-08')
  expect(code).toBe(1)
  expect(stdout).toContain('digest-mismatch')
})
