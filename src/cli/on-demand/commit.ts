import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { simpleGit } from 'simple-git'
import type { SimpleGit } from 'simple-git'
import type { Bilingual } from '../../domain/bilingual.ts'
import { UsageError } from '../command.ts'
import { SETTINGS } from '../git.ts'
import type { Branch } from '../io.ts'

/**
 * A branch to be made in the repository of a folder. The commit is put together by git's inner commands alone: they run no
 * hook, no filter and no program that signs, whatever the repository asks for, and leave what others have staged as it is.
 */
export async function branchIn(folder: string, name: string): Promise<Branch> {
  const here = realpathSync(folder)
  const git = gitIn(here)
  const prefix = (await answer(git, ['rev-parse', '--show-prefix'], NO_REPOSITORY)).replace(/\n$/, '')
  const gitFolder = (await answer(git, ['rev-parse', '--absolute-git-dir'], NO_REPOSITORY)).replace(/\n$/, '')
  if (UNDER_WAY.some((file) => existsSync(join(gitFolder, file)))) throw new UsageError(BUSY)
  const ref = `refs/heads/${name}`
  if (isId(await git.raw('rev-parse', '--verify', '--quiet', ref))) throw new UsageError(taken(name))
  await answer(git, ['var', 'GIT_AUTHOR_IDENT'], NOBODY)
  await answer(git, ['var', 'GIT_COMMITTER_IDENT'], NOBODY)
  return {
    commit: async (path, message) => {
      try {
        await commitOne(git, { ref, path, message, gitFolder, below: prefix + path })
      } catch (thrown) {
        throw new UsageError(uncommitted(path, wordsOf(thrown)))
      }
    },
  }
}

interface OneFile {
  readonly ref: string
  /** Relative to the folder. */
  readonly path: string
  /** Relative to the root of the working tree. */
  readonly below: string
  readonly message: string
  readonly gitFolder: string
}

async function commitOne(git: SimpleGit, { ref, path, below, message, gitFolder }: OneFile): Promise<void> {
  const blob = idIn(await git.raw('hash-object', '-w', '--no-filters', '--', path))
  const parent = (await git.raw('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')).trim()
  const entry = ['update-index', '--add', '--cacheinfo', `100644,${blob},${below}`]
  await withEmptyFolder(async (empty) => {
    // Beside the repository's own index, so that what is staged there is no part of the commit.
    const own = indexOf(gitFolder, empty, { GIT_INDEX_FILE: join(empty, '.index') })
    if (parent !== '') await own.raw('read-tree', parent)
    await own.raw(...entry)
    const tree = idIn(await own.raw('write-tree'))
    const from = parent === '' ? [] : ['-p', parent]
    const commit = idIn(await git.raw('commit-tree', tree, ...from, '-m', message))
    // Refused where the branch has come to be meanwhile: its old value is to be none.
    await git.raw('update-ref', ref, commit, '0'.repeat(commit.length))
    await git.raw('symbolic-ref', '-m', `samverkan: ${ref}`, 'HEAD', ref)
    await indexOf(gitFolder, empty).raw(...entry)
  })
}

/**
 * The index of a repository, seen from a working tree that is empty: git looks anew at files as old as their index when it
 * writes one, and would run the filters that the repository names.
 */
function indexOf(gitFolder: string, empty: string, more: Readonly<Record<string, string>> = {}): SimpleGit {
  return gitIn(empty, { ...more, GIT_DIR: gitFolder, GIT_WORK_TREE: empty })
}

async function withEmptyFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const temporary = mkdtempSync(join(realpathSync(tmpdir()), 'samverkan-'))
  try {
    await work(temporary)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function gitIn(folder: string, more: Readonly<Record<string, string>> = {}): SimpleGit {
  const environment = { ...inherited(), ...more, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return simpleGit({
    baseDir: folder,
    config: Object.entries(SETTINGS).map(([key, value]) => `${key}=${value}`),
    allowEnvironment: Object.keys(environment),
    // It refuses any word about these, so that nobody sets them by mistake; here they are set to nothing.
    unsafe: {
      allowUnsafeDiffExternal: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeGpgProgram: true,
      allowUnsafeHooksPath: true,
      allowUnsafePager: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeSshCommand: true,
      // The user's own environment may say where the user's own settings are.
      allowUnsafeConfigPaths: true,
      allowUnsafeConfigEnvCount: true,
    },
  }).env(environment)
}

/** What git needs to find itself, the user's settings and the user's name; nothing that points it elsewhere. */
function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && INHERITED.test(entry[0]),
    ),
  )
}

const INHERITED =
  /^(?:PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|EMAIL|TMPDIR|TEMP|TMP|SystemRoot|USERPROFILE|APPDATA|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)|GIT_CONFIG_\w+)$/i

const UNDER_WAY = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply']

async function answer(git: SimpleGit, args: string[], instead: Bilingual): Promise<string> {
  try {
    return await git.raw(args)
  } catch {
    throw new UsageError(instead)
  }
}

function idIn(printed: string): string {
  const id = printed.trim()
  if (!isId(id)) throw new Error(`git: ${printed}`)
  return id
}

function isId(printed: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(printed.trim())
}

function wordsOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message.trim().split('\n', 1)[0] ?? ''
}

const NO_REPOSITORY: Bilingual = {
  sv: '--commit går inte här: avtalets mapp ligger inte i ett git-arkiv, eller så finns inte git. Ingenting har skrivits; utan --commit skrivs bara filen.',
  en: '--commit cannot be done here: the agreement’s folder lies in no repository of git, or there is no git. Nothing has been written; without --commit only the file is.',
}

const BUSY: Bilingual = {
  sv: '--commit går inte nu: git är mitt i en sammanslagning eller ombasering. Avsluta den först. Ingenting har skrivits.',
  en: '--commit cannot be done now: git is in the middle of a merge or a rebase. Finish it first. Nothing has been written.',
}

const NOBODY: Bilingual = {
  sv: '--commit går inte än: git vet inte vem du är. Kör git config --global user.name "Ditt namn" och git config --global user.email du@example.org. Ingenting har skrivits.',
  en: '--commit cannot be done yet: git does not know who you are. Run git config --global user.name "Your name" and git config --global user.email you@example.org. Nothing has been written.',
}

function taken(name: string): Bilingual {
  return {
    sv: `Grenen ${name} finns redan. Ta bort den med git branch -D ${name} om den är överspelad. Ingenting har skrivits; utan --commit skrivs bara filen.`,
    en: `The branch ${name} exists already. Remove it with git branch -D ${name} if it is overtaken. Nothing has been written; without --commit only the file is.`,
  }
}

function uncommitted(path: string, said: string): Bilingual {
  return {
    sv: `Filen ${path} är skriven, men git kunde inte spara den: ${said}`,
    en: `The file ${path} is written, but git could not commit it: ${said}`,
  }
}
