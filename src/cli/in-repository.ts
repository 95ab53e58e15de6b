import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import process from 'node:process'

/**
 * A folder from the root of the git repository that holds it, else from the current folder; with `/`, and empty for the
 * root itself. Looks for `.git` upward, a folder or, in a worktree or a submodule, a file; asks no git.
 */
export function inRepository(folder: string): string {
  const here = realpathSync(folder)
  return relative(rootAbove(here) ?? process.cwd(), here)
    .split(sep)
    .join('/')
}

function rootAbove(folder: string): string | null {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here
    if (here === dirname(here)) return null
  }
}
