import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import type { FileEntry, Files } from '../domain/io.ts'
import { SETTINGS_FILE } from '../repository/layout.ts'
import { gitRepository } from './git.ts'
import { inRepository } from './in-repository.ts'
import type { Io, Prompt } from './io.ts'

/** The real world. `packageFolder` is where the program's own files lie. */
export function nodeIo(packageFolder: string): Io {
  return {
    today: todayInStockholm,
    environment: process.env,
    terminal: {
      colour: process.stdout.isTTY === true && process.stdout.hasColors(),
      columns: process.stdout.isTTY === true ? process.stdout.columns : 100,
    },
    prompt: process.stdin.isTTY === true && process.stderr.isTTY === true ? PROMPT : null,
    stdout: (content) => void process.stdout.write(content),
    stderr: (text) => void process.stderr.write(text),
    findAgreement,
    displayed,
    inRepository,
    files: filesBelow,
    git: gitRepository,
    write: writeWhole,
    create: createWhole,
    findAbove,
    branch: async (folder, name) => (await import('./on-demand/commit.ts')).branchIn(folder, name),
    packaged: (path) => readFileSync(join(packageFolder, path)),
    packagedNames: (folder) => readdirSync(join(packageFolder, folder)).toSorted(),
    dependency: (specifier) =>
      readFileSync(createRequire(join(packageFolder, 'package.json')).resolve(specifier)),
  }
}

/** By the zone of the process, set for a moment: `Intl` would do the same and take ten milliseconds to load. */
function todayInStockholm(): string {
  const before = process.env['TZ']
  process.env['TZ'] = 'Europe/Stockholm'
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function findAgreement(folder: string | null): string | null {
  if (folder !== null) return isAgreement(resolve(folder)) ? resolve(folder) : null
  for (let here = process.cwd(); ; here = dirname(here)) {
    for (const candidate of [here, join(here, 'agreement')]) if (isAgreement(candidate)) return candidate
    if (here === dirname(here)) return null
  }
}

function isAgreement(folder: string): boolean {
  return existsSync(join(folder, SETTINGS_FILE))
}

function displayed(path: string): string {
  const here = relative(process.cwd(), path)
  const inside = here !== '' && here.split(sep)[0] !== '..' && !isAbsolute(here)
  return inside ? here : path
}

function filesBelow(folder: string): Files {
  const root = realpathSync(folder)
  return {
    list: () => [...entriesBelow(root, '')].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => readFileSync(join(root, ...path.split('/'))),
  }
}

/** Symbolic links are listed and never followed, so that no path leaves the folder. */
function* entriesBelow(root: string, below: string): Iterable<FileEntry> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* entriesBelow(root, path)
    else if (entry.isFile()) yield { path, kind: 'file', size: lstatSync(join(root, path)).size }
    else yield { path, kind: 'irregular', size: 0 }
  }
}

/**
 * To a temporary file beside it, then renamed: a reader sees the old file or the new one, never half of it. A link is
 * followed, and what is no file at all, a device or a pipe, is written to as it stands.
 */
function writeWhole(named: string, bytes: Uint8Array): void {
  const path = existsSync(named) ? realpathSync(named) : named
  if (existsSync(path) && !statSync(path).isFile() && !statSync(path).isDirectory()) {
    writeFileSync(path, bytes)
    return
  }
  if (existsSync(path) && lstatSync(path).isDirectory()) {
    throw Object.assign(new Error('is a folder'), { code: 'EISDIR', syscall: 'open', path })
  }
  throughTemporary(path, named, bytes, (temporary) => renameSync(temporary, path))
}

/** To a temporary file beside it, which is then linked to the name: that fails where the name is taken. */
function createWhole(folder: string, path: string, bytes: Uint8Array): void {
  const segments = path.split('/')
  const file = segments.pop() ?? ''
  let below = realpathSync(folder)
  for (const segment of segments) {
    below = join(below, segment)
    mkdirSync(below, { recursive: true })
    if (!lstatSync(below).isDirectory()) throw refused('ELOOP', below)
  }
  const whole = join(below, file)
  // What cannot be read as the agreement's own is in the way all the same: a link that leads nowhere, say.
  if (lstatSync(whole, { throwIfNoEntry: false }) !== undefined) throw refused('EEXIST', whole)
  throughTemporary(whole, whole, bytes, (temporary) => {
    linkOrCopy(temporary, whole)
    rmSync(temporary)
  })
}

/** Not every disk has links; a copy is refused too where the name is taken. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') throw thrown
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

function refused(code: string, path: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open', path })
}

/** Writes a temporary file beside the one that is meant, and puts it in its place; leaves nothing behind where that fails. */
function throughTemporary(
  path: string,
  named: string,
  bytes: Uint8Array,
  place: (temporary: string) => void,
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const file = openSync(temporary, 'wx')
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    place(temporary)
  } catch (thrown) {
    rmSync(temporary, { force: true })
    // The user knows of the file that was asked for, not of the temporary one.
    throw thrown instanceof Error ? Object.assign(thrown, { path: named }) : thrown
  }
}

function findAbove(folder: string, path: string): string | null {
  const from = realpathSync(folder)
  for (let here = from; here !== dirname(here);) {
    here = dirname(here)
    if (existsSync(join(here, path))) return relative(from, join(here, path)).split(sep).join('/')
  }
  return null
}

/** What asks is loaded with the first question. */
const PROMPT: Prompt = {
  text: async (question) => (await asking()).text(question),
  choose: async (question) => (await asking()).choose(question),
  chooseSeveral: async (question) => (await asking()).chooseSeveral(question),
}

async function asking(): Promise<Prompt> {
  return (await import('./on-demand/prompt.ts')).prompt
}
