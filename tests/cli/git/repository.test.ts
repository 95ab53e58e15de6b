import { chmodSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitRepository } from '../../../src/cli/git.ts'
import type { GitRepository } from '../../../src/domain/git.ts'
import { below, change, commitAll, git, repositoryWith } from '../../support/git.ts'
import { folderWith } from '../../support/program.ts'

const FILES = { 'samverkan.yaml': 'kind: samverkan\n', 'body/2014-12-01.yaml': 'kind: body\n' }

function opened(folder: string): GitRepository {
  const repository = gitRepository(folder)
  if (repository === null) throw new Error('no repository')
  return repository
}

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

test('a folder outside a repository has none', () => {
  expect(gitRepository(folderWith(FILES))).toBeNull()
})

describe('the files as of a commit', () => {
  const folder = repositoryWith(below('agreement', FILES))
  const first = git(folder, 'rev-parse', 'HEAD').trim()
  change(folder, {
    'agreement/body/2014-12-01.yaml': 'kind: other\n',
    'agreement/records/2015-05-12-möte "å".yaml': 'å\n',
  })
  change(folder, { 'agreement/.hidden.yaml': 'x', 'elsewhere.yaml': 'y' })
  symlinkSync('/etc/passwd', join(folder, 'agreement/link.yaml'))
  commitAll(folder, 'Go on')
  const repository = opened(join(folder, 'agreement'))

  test('are those of that commit, below the agreement’s folder', () => {
    const files = repository.filesAt(first)
    expect(files.list().map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ['body/2014-12-01.yaml', 'file', 11],
      ['samverkan.yaml', 'file', 16],
    ])
    expect(text(files.read('body/2014-12-01.yaml'))).toBe('kind: body\n')
  })

  test('may have any name; links are listed and not read, hidden files left out', () => {
    const files = repository.filesAt(repository.commitOf('HEAD') ?? '')
    expect(files.list().map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'file body/2014-12-01.yaml',
      'irregular link.yaml',
      'file records/2015-05-12-möte "å".yaml',
      'file samverkan.yaml',
    ])
    expect(text(files.read('records/2015-05-12-möte "å".yaml'))).toBe('å\n')
  })

  test('have versions, the newest first', () => {
    const versions = repository.versions('HEAD')
    expect(versions.map(({ path, change: kind, author }) => `${kind} ${path} ${author}`)).toEqual([
      'added .hidden.yaml Test',
      'changed body/2014-12-01.yaml Test',
      'added link.yaml Test',
      'added records/2015-05-12-möte "å".yaml Test',
      'added body/2014-12-01.yaml Test',
      'added samverkan.yaml Test',
    ])
    const blobs = versions.filter(({ path }) => path === 'body/2014-12-01.yaml').map(({ blob }) => blob ?? '')
    const contents = repository.contents(blobs)
    expect(blobs.map((blob) => text(contents.get(blob)))).toEqual(['kind: other\n', 'kind: body\n'])
    expect(versions[0]?.authored).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('a ref', () => {
  const folder = repositoryWith(FILES)
  git(folder, 'tag', 'v1')
  git(folder, 'branch', 'fix/å-1')
  commitAll(folder, 'Second')
  const repository = opened(folder)

  test.each(['main', 'HEAD', 'HEAD~1', 'v1', 'fix/å-1', 'refs/heads/main'])('%s names a commit', (ref) => {
    expect(repository.commitOf(ref)).toMatch(/^[0-9a-f]{40}$/)
  })

  test.each([
    'nowhere',
    '',
    '--help',
    '-c',
    '--output=/tmp/x',
    'main..v1',
    'main:samverkan.yaml',
    ':/Begin',
    'HEAD^{/Begin}',
    'a\nb',
    'main\0',
    '@{-1}',
  ])('%j names none, and is no option', (ref) => {
    expect(repository.commitOf(ref)).toBeNull()
  })

  test('and another have a commit from which both went on', () => {
    const [main, tag] = ['main', 'v1'].map((ref) => repository.commitOf(ref) ?? '')
    expect(repository.mergeBase(main ?? '', tag ?? '')).toBe(tag)
  })
})

test('a shallow clone says that it is', () => {
  const folder = repositoryWith(FILES)
  commitAll(folder, 'Second')
  const clone = mkdtempSync(join(tmpdir(), 'samverkan-'))
  git(clone, 'clone', '-q', '--depth', '1', `file://${folder}`, 'shallow')
  expect(opened(folder).isShallow()).toBe(false)
  expect(opened(join(clone, 'shallow')).isShallow()).toBe(true)
})

describe('nothing that a repository names is run', () => {
  const folder = repositoryWith(FILES)
  change(folder, {
    'body/2014-12-01.yaml': 'kind: other\n',
    '.gitattributes': '*.yaml filter=evil diff=evil\n',
  })
  commitAll(folder, 'Second')
  const trace = join(folder, 'has-run')
  const script = join(folder, 'evil.sh')
  writeFileSync(script, `#!/bin/sh\ntouch ${trace}\ncat\n`)
  chmodSync(script, 0o755)
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.smudge',
    'filter.evil.clean',
    'gpg.program',
    'gpg.ssh.program',
    'credential.helper',
    'remote.origin.uploadpack',
  ]) {
    git(folder, 'config', key, script)
  }
  for (const alias of ['rev-parse', 'log', 'ls-tree', 'cat-file', 'merge-base']) {
    git(folder, 'config', `alias.${alias}`, `!${script}`)
  }
  git(folder, 'config', 'core.hooksPath', folder)
  git(folder, 'config', 'log.showSignature', 'true')
  git(folder, 'config', 'extensions.partialClone', 'origin')
  git(folder, 'config', 'remote.origin.url', `ext::${script}`)
  git(folder, 'config', 'remote.origin.promisor', 'true')
  git(folder, 'config', 'protocol.ext.allow', 'always')

  test('by reading commits, files, versions, or an object that is missing', () => {
    const repository = opened(folder)
    const head = repository.commitOf('HEAD') ?? ''
    expect(repository.mergeBase(head, repository.commitOf('HEAD~1') ?? '')).not.toBeNull()
    expect(repository.filesAt(head).list().length).toBeGreaterThan(0)
    expect(text(repository.filesAt(head).read('body/2014-12-01.yaml'))).toBe('kind: other\n')
    expect(repository.versions('HEAD').length).toBeGreaterThan(0)
    expect(repository.contents(['0123456789012345678901234567890123456789']).size).toBe(0)
    expect(existsSync(trace)).toBe(false)
  })
})
