import type * as childProcess from 'node:child_process'
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import process from 'node:process'
import type { FileVersion, GitRepository } from '../domain/git.ts'
import type { FileEntry, Files } from '../domain/io.ts'

/** The repository that a folder lies in; null when it lies in none, or there is no git. */
export function gitRepository(folder: string): GitRepository | null {
  const here = realpathSync(folder)
  const found = git(here, ['rev-parse', '--show-toplevel'])
  if (found === null) return null
  const root = text(found).replace(/\n$/, '')
  const below = relative(root, here).split(sep).join('/')
  if (below === '..' || below.startsWith('../')) return null
  return repositoryAt(here, below === '' ? '' : `${below}/`)
}

function repositoryAt(folder: string, prefix: string): GitRepository {
  const run = (args: readonly string[], input?: string): Buffer | null => git(folder, args, input)
  const contents = (blobs: readonly string[]): ReadonlyMap<string, Uint8Array> => {
    const wanted = [...new Set(blobs)]
    if (wanted.length === 0) return new Map()
    return batched(run(['cat-file', '--batch'], wanted.map((blob) => `${blob}\n`).join('')))
  }
  return {
    prefix,
    isShallow: () => line(run(['rev-parse', '--is-shallow-repository'])) === 'true',
    commitOf: (ref) =>
      isRef(ref) ? commitIn(run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])) : null,
    mergeBase: (commit, other) => commitIn(run(['merge-base', commit, other])),
    filesAt: (commit) => {
      const below = prefix === '' ? [] : ['--', prefix]
      return filesIn(treeEntries(run([...TREE, commit, ...below]), prefix), contents)
    },
    versions: (commit) => versionsIn(run([...LOG, commit, '--', '.']), prefix),
    contents,
  }
}

/** What a repository's own settings could make git run or reach, taken from it; nothing here looks at the index. */
export const SETTINGS = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'core.sshCommand': 'false',
  'core.attributesFile': '/dev/null',
  'diff.external': '',
  'gpg.program': 'false',
  'log.showSignature': 'false',
  'protocol.allow': 'never',
}

const OPTIONS = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-replace-objects',
  ...Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
]

const TREE = ['ls-tree', '-r', '-z', '-l', '--full-tree']

/** One record a commit: its id, the author and the day; then each file it changed. */
const LOG = [
  'log',
  '--format=%x01%H%x00%an%x00%ad',
  '--date=format:%Y-%m-%d',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-show-signature',
  '--no-mailmap',
  '--diff-merges=first-parent',
]

const MOST_BYTES = 256 * 1024 * 1024

/** What git prints, or null when it fails. */
function git(folder: string, args: readonly string[], input?: string): Buffer | null {
  const { status, stdout, error } = processes().spawnSync('git', ['-C', folder, ...OPTIONS, ...args], {
    env: environment(),
    input: input ?? '',
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return error === undefined && status === 0 ? stdout : null
}

/** Loaded by the commands that ask git, and no other. */
function processes(): typeof childProcess {
  return process.getBuiltinModule('node:child_process')
}

/** Without what points git elsewhere, as in a hook; and with no way to reach another machine. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG_'),
  )
  return {
    ...Object.fromEntries(inherited),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** A word that git can only read as the name of a commit: never as an option, a range or a search in messages. */
function isRef(ref: string): boolean {
  return (
    /^[^-:^][^\0-\u0020\u007F:^?*[\\~]*(?:[~^]\d*)*$/.test(ref) && !ref.includes('..') && !ref.includes('@{')
  )
}

function commitIn(printed: Buffer | null): string | null {
  const id = line(printed)
  return /^[0-9a-f]{40,64}$/.test(id) ? id : null
}

function line(printed: Buffer | null): string {
  return printed === null ? '' : (text(printed).split('\n')[0] ?? '')
}

interface TreeEntry extends FileEntry {
  readonly blob: string
}

/** `100644 blob <id>   <bytes>\t<path>`, each ended by NUL. Hidden files are left out, as on disk. */
function treeEntries(printed: Buffer | null, prefix: string): TreeEntry[] {
  const entries =
    printed === null
      ? []
      : text(printed)
          .split('\0')
          .filter((entry) => entry !== '')
  return entries.flatMap((entry): TreeEntry[] => {
    const tab = entry.indexOf('\t')
    const [mode = '', , blob = '', size = ''] = entry.slice(0, tab).split(/ +/)
    const path = entry.slice(tab + 1 + prefix.length)
    if (path.split('/').some((segment) => segment.startsWith('.'))) return []
    const isFile = mode === '100644' || mode === '100755'
    return [{ path, kind: isFile ? 'file' : 'irregular', size: isFile ? Number(size) : 0, blob }]
  })
}

/** Whoever asks for one file will ask for the others: all that may be read are read at once. */
function filesIn(entries: readonly TreeEntry[], contents: GitRepository['contents']): Files {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const blobs = new Map(sorted.map(({ path, blob }) => [path, blob]))
  let read: ReadonlyMap<string, Uint8Array> | null = null
  return {
    list: () => sorted,
    read: (path) => {
      read ??= contents(
        sorted.filter(({ kind, size }) => kind === 'file' && size <= MOST_READ).map(({ blob }) => blob),
      )
      return read.get(blobs.get(path) ?? '') ?? new Uint8Array()
    },
  }
}

/** Larger files are told of and never read. */
const MOST_READ = 1024 * 1024

/** `<id> blob <bytes>\n<content>\n`, one after another; `<id> missing\n` for what is not there. */
function batched(printed: Buffer | null): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  if (printed === null) return found
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf(0x0a, at)
    const [blob = '', type, size = '0'] = printed.toString('latin1', at, end).split(' ')
    at = end + 1
    if (type === 'missing') continue
    found.set(blob, printed.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

const CHANGES: Readonly<Record<string, FileVersion['change']>> = { A: 'added', D: 'removed' }

/** Each commit begins with the character 1; then `:<modes> <blobs> <letter>` and the path, in turn, ended by NUL. */
function versionsIn(printed: Buffer | null, prefix: string): FileVersion[] {
  const commits = printed === null ? [] : text(printed).split('\u0001').slice(1)
  return commits.flatMap((written) => {
    const [commit = '', author = '', authored = '', ...changes] = written
      .split('\0')
      .map((part) => part.replace(/^\n/, ''))
    const versions: FileVersion[] = []
    for (let index = 0; index + 1 < changes.length; index += 2) {
      const [, , , blob = '', letter = ''] = (changes[index] ?? '').split(' ')
      const path = (changes[index + 1] ?? '').slice(prefix.length)
      if (!/\.ya?ml$/i.test(path)) continue
      const change = CHANGES[letter] ?? 'changed'
      versions.push({
        commit,
        author,
        authored: authored.trim(),
        path,
        change,
        blob: change === 'removed' ? null : blob,
      })
    }
    return versions
  })
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8')
}
