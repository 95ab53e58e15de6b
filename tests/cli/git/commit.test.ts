import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flags } from '../../../src/writing/shell.ts'
import { readTree } from '../../support/agreement.ts'
import type { Tree } from '../../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../../support/git.ts'
import { REPOSITORY, folderWith, samverkan } from '../../support/program.ts'
import type { Outcome } from '../../support/program.ts'

const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))
const IDENTITY = {
  GIT_AUTHOR_NAME: 'Samordnaren',
  GIT_AUTHOR_EMAIL: 'samordnare@example.org',
  GIT_COMMITTER_NAME: 'Samordnaren',
  GIT_COMMITTER_EMAIL: 'samordnare@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

function run(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  return samverkan(args, { cwd: folder, environment: { ...IDENTITY, ...environment } })
}

const REVISE = ['revise', 'appendix-2', '--as-of', '2017-05-31', '--commit']
const RECORD = [
  ...'record meeting --date 2017-06-08 --body steering-group --commit'.split(' '),
  ...flags({ minutes: 'Protokoll SG 2/2017', adopt: '§ 4: appendix-3@2017-05-15' }),
]

describe('--commit', () => {
  it('commits a new revision alone, on a branch of its own, and goes over to it', () => {
    const folder = repositoryWith(below('avtal å', EXAMPLE))
    const before = git(folder, 'rev-parse', 'HEAD').trim()
    const { code, stdout, stderr } = run(join(folder, 'avtal å'), REVISE)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('hookar och signering kördes inte')
    expect(stdout).toContain('git push -u origin lydelse-appendix-2-2017-05-31')
    expect(git(folder, 'branch', '--show-current').trim()).toBe('lydelse-appendix-2-2017-05-31')
    expect(git(folder, 'rev-parse', 'HEAD~1').trim()).toBe(before)
    expect(git(folder, '-c', 'core.quotePath=false', 'show', '--format=%B', '--name-status', 'HEAD')).toBe(
      'Ny lydelse av bilaga 2: 2017-05-31\n\nUtgår från lydelsen 2016-10-20.\n\n\nA\tavtal å/appendix-2-situation/2017-05-31.yaml\n',
    )
    expect(git(folder, 'status', '--porcelain')).toBe('')
    expect(git(folder, 'log', '-1', '--format=%an <%ae>').trim()).toBe('Samordnaren <samordnare@example.org>')
  })

  it('says in Swedish what has happened', () => {
    const folder = repositoryWith(EXAMPLE)
    expect(run(folder, [...RECORD, '--lang', 'en'])).toMatchObject({ code: 0, stderr: '' })
    expect(git(folder, 'log', '-1', '--format=%B')).toBe(
      [
        'Möte i styrgruppen 2017-06-08',
        '',
        'Bilaga 3 (2017-05-15) gäller från 2017-06-08.',
        'Mötet räknas mot de möten som styrgruppen ska ha.',
        'Post: 2017-06-08-styrgruppen',
        '\n',
      ].join('\n'),
    )
    expect(git(folder, 'show', 'HEAD:records/2017-06-08-styrgruppen.yaml')).toBe(
      readFileSync(join(folder, 'records/2017-06-08-styrgruppen.yaml'), 'utf8'),
    )
  })

  it('leaves alone what others have staged or changed', () => {
    const folder = repositoryWith(EXAMPLE)
    change(folder, {
      'README.md': 'staged\n',
      'notes.txt': 'untracked\n',
      'samverkan.yaml': `${EXAMPLE['samverkan.yaml']}# changed\n`,
    })
    git(folder, 'add', 'README.md')
    expect(run(folder, RECORD).code).toBe(0)
    expect(git(folder, 'show', '--format=', '--name-only', 'HEAD').trim()).toBe(
      'records/2017-06-08-styrgruppen.yaml',
    )
    expect(git(folder, 'status', '--porcelain').split('\n').toSorted()).toEqual([
      '',
      ' M samverkan.yaml',
      '?? notes.txt',
      'M  README.md',
    ])
  })

  it('one after another: each branch begins where the last one ended', () => {
    const folder = repositoryWith(EXAMPLE)
    expect(run(folder, REVISE).code).toBe(0)
    const adopt = RECORD.with(RECORD.indexOf('§ 4: appendix-3@2017-05-15'), 'appendix-2@2017-05-31')
    expect(run(folder, adopt).code).toBe(0)
    expect(git(folder, 'log', '--format=%s', 'main..').trim().split('\n')).toEqual([
      'Möte i styrgruppen 2017-06-08',
      'Ny lydelse av bilaga 2: 2017-05-31',
    ])
  })

  it('is the first commit of a repository that has none', () => {
    const folder = folderWith(EXAMPLE)
    git(folder, 'init', '-q', '-b', 'main')
    expect(run(folder, RECORD)).toMatchObject({ code: 0 })
    expect(git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').trim()).toBe(
      'records/2017-06-08-styrgruppen.yaml',
    )
  })

  it('does with --dry-run nothing at all', () => {
    const folder = repositoryWith(EXAMPLE)
    const { code, stdout } = run(folder, [...RECORD, '--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toContain('git switch -c post-2017-06-08-styrgruppen')
    expect(git(folder, 'branch', '--format=%(refname:short)').trim()).toBe('main')
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  it('the command that is printed without it does the same', () => {
    const folder = repositoryWith(EXAMPLE)
    const { stdout } = run(
      folder,
      RECORD.filter((word) => word !== '--commit'),
    )
    const command = /^ *(git switch .*)$/m.exec(stdout)?.[1] ?? ''
    writeFileSync(join(folder, '../command.sh'), '')
    git(folder, '-c', `alias.run=!${command}`, 'run')
    expect(git(folder, 'branch', '--show-current').trim()).toBe('post-2017-06-08-styrgruppen')
    expect(git(folder, 'show', '--format=%s', '--name-only', 'HEAD')).toBe(
      'Möte i styrgruppen 2017-06-08\n\nrecords/2017-06-08-styrgruppen.yaml\n',
    )
  })
})

describe('--commit refuses, before anything is written', () => {
  const written = 'records/2017-06-08-styrgruppen.yaml'

  it.each([
    ['outside a repository', () => folderWith(EXAMPLE), 'ligger inte i ett git-arkiv'],
    [
      'where the branch exists',
      () => {
        const folder = repositoryWith(EXAMPLE)
        git(folder, 'branch', 'post-2017-06-08-styrgruppen')
        return folder
      },
      'Grenen post-2017-06-08-styrgruppen finns redan.',
    ],
    [
      'in the middle of a merge',
      () => {
        const folder = repositoryWith(EXAMPLE)
        git(folder, 'switch', '-q', '-c', 'other')
        commitAll(folder, 'Other')
        git(folder, 'switch', '-q', 'main')
        git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'other')
        return folder
      },
      'git är mitt i en sammanslagning',
    ],
  ])('%s', (_, prepare, sentence) => {
    const folder = prepare()
    const { code, stderr } = run(folder, RECORD)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
    expect(existsSync(join(folder, written))).toBe(false)
  })

  it('where git does not know who commits', () => {
    const folder = repositoryWith(EXAMPLE)
    git(folder, 'config', 'user.useConfigOnly', 'true')
    const nobody = Object.fromEntries(Object.keys(IDENTITY).map((name) => [name, '']))
    const { code, stderr } = run(folder, RECORD, {
      ...nobody,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    })
    expect(code).toBe(2)
    expect(stderr).toContain('git vet inte vem du är')
    expect(existsSync(join(folder, written))).toBe(false)
  })

  it('where there is no git', () => {
    const folder = repositoryWith(EXAMPLE)
    const { code, stderr } = run(folder, RECORD, { PATH: '/nowhere' })
    expect(code).toBe(2)
    expect(stderr).toContain('eller så finns inte git')
    expect(existsSync(join(folder, written))).toBe(false)
  })
})

describe('a hostile repository', () => {
  const folder = repositoryWith({ ...EXAMPLE, '.gitattributes': '*.yaml filter=evil diff=evil merge=evil\n' })
  const trace = join(folder, '.git/has-run')
  const script = join(folder, '.git/evil.sh')
  writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${trace}\ncat\n`)
  chmodSync(script, 0o755)
  const hooks = join(folder, '.git/hooks')
  mkdirSync(hooks, { recursive: true })
  const HOOKS =
    'pre-commit prepare-commit-msg commit-msg post-commit post-checkout post-index-change ' +
    'reference-transaction pre-auto-gc post-rewrite fsmonitor-watchman'
  for (const hook of HOOKS.split(' ')) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\necho "$0 $@" >> ${trace}\n`)
    chmodSync(join(hooks, hook), 0o755)
  }
  const PROGRAMS =
    'core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.alternateRefsCommand ' +
    'sequence.editor filter.evil.clean filter.evil.smudge filter.evil.process diff.external diff.evil.textconv ' +
    'merge.evil.driver gpg.program gpg.ssh.program credential.helper gc.recentObjectsHook pager.var ' +
    'trailer.evil.command'
  for (const key of PROGRAMS.split(' ')) git(folder, 'config', key, script)
  const COMMANDS =
    'rev-parse var hash-object read-tree update-index write-tree commit-tree update-ref symbolic-ref add commit ' +
    'switch status'
  for (const name of COMMANDS.split(' ')) git(folder, 'config', `alias.${name}`, `!${script}`)
  git(folder, 'config', 'core.hooksPath', hooks)
  git(folder, 'config', 'commit.gpgSign', 'true')
  git(folder, 'config', 'gc.auto', '1')

  it.each([REVISE, RECORD])('runs nothing of its own: %j', (...args) => {
    const { code, stderr } = run(folder, args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(existsSync(trace) ? readFileSync(trace, 'utf8') : '').toBe('')
    const [file] = git(
      folder,
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'core.fsmonitor=false',
      'diff-tree',
      '--no-commit-id',
      '--name-only',
      '-r',
      'HEAD',
    )
      .trim()
      .split('\n')
    expect(file).toMatch(/2017-05-31|2017-06-08/)
  })

  it('would have run it by git’s own commands', () => {
    git(folder, 'status')
    expect(existsSync(trace)).toBe(true)
  })
})

it('is not led astray by what a hook of git leaves in the environment', () => {
  const [folder, other] = [repositoryWith(EXAMPLE), repositoryWith({ 'a.txt': 'a\n' })]
  const elsewhere = {
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: join(other, '.git/index'),
  }
  expect(run(folder, RECORD, elsewhere).code).toBe(0)
  expect(git(folder, 'branch', '--show-current').trim()).toBe('post-2017-06-08-styrgruppen')
  expect(git(other, 'branch', '--format=%(refname:short)').trim()).toBe('main')
})
