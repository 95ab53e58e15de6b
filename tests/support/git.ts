import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Tree } from './agreement.ts'
import { folderWith } from './program.ts'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Runs git in a folder and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...IDENTITY },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A new repository whose first commit, on `main`, holds these files. */
export function repositoryWith(tree: Tree): string {
  const folder = folderWith(tree)
  git(folder, 'init', '-q', '-b', 'main')
  commitAll(folder, 'Begin')
  return folder
}

/** Writes files, or removes those that are null. */
export function change(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, path))
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
}

/** The tree with its files below a folder. */
export function below(prefix: string, tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${prefix}/${path}`, text]))
}
