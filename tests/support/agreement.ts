import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseDocument } from 'yaml'
import type { Check } from '../../src/checks/check.ts'
import { CHECKS, runChecks } from '../../src/checks/index.ts'
import { date } from '../../src/domain/dates.ts'
import type { Finding } from '../../src/domain/findings.ts'
import type { Files } from '../../src/domain/io.ts'
import { pointer } from '../../src/domain/paths.ts'
import type { Path } from '../../src/domain/paths.ts'
import { assemble } from '../../src/repository/assemble.ts'
import { load } from '../../src/repository/load.ts'
import type { State } from '../../src/repository/state.ts'

/** The files of an agreement by their paths. */
export type Tree = Readonly<Record<string, string>>

/** The agreement that ships, as it lies in `agreement/`. */
export const SHIPPED: Tree = readTree(join(import.meta.dirname, '../../agreement'))

export const BODY = 'body/2014-12-01.yaml'
export const CONTACTS = 'appendix-1-contacts/2014-12-01.yaml'
export const SITUATION = 'appendix-2-situation/2014-12-01.yaml'
export const MEASURES = 'appendix-3-measures/2014-12-01.yaml'
export const COMMUNICATION = 'appendix-4-communication/2014-12-01.yaml'
export const FOLLOW_UP = 'appendix-5-follow-up/2014-12-01.yaml'

export function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}

/** The tree with values changed: `[file, path, value]`; a value of undefined removes the key or the item. */
export function edited(tree: Tree, ...edits: readonly (readonly [string, Path, unknown])[]): Tree {
  const files = { ...tree }
  for (const [file, path, value] of edits) {
    const document = parseDocument(files[file] ?? '')
    if (value === undefined) document.deleteIn(path)
    else document.setIn(path, document.createNode(value))
    files[file] = document.toString({ lineWidth: 0 })
  }
  return files
}

/** A tree as the loader sees it. */
export function filesOf(tree: Tree): Files {
  return {
    list: () =>
      Object.entries(tree)
        .map(([path, text]) => ({ path, kind: 'file' as const, size: Buffer.byteLength(text) }))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => new TextEncoder().encode(tree[path] ?? ''),
  }
}

/** The state of a tree whose files are valid, on a day; throws with the findings when they are not. */
export function stateOf(tree: Tree, asOf = '2015-05-01'): State {
  const { documents, findings } = load(filesOf(tree))
  if (documents === null)
    throw new Error(findings.map(({ rule, message }) => `${rule}: ${message.sv}`).join('\n'))
  return assemble(documents, date(asOf))
}

/** What the agreement's own rules say of a tree; of one rule when it is named. */
export function findingsIn(tree: Tree, rule?: string, asOf?: string): Finding[] {
  return runChecks(stateOf(tree, asOf), rule === undefined ? CHECKS : [checkNamed(rule)])
}

/** Only the rule in question runs; one that does not exist would find nothing, and so seem right. */
function checkNamed(rule: string): Check {
  const named = CHECKS.find(({ id }) => id === rule)
  if (named === undefined) throw new Error(`No rule is called ${rule}`)
  return named
}

/** `file/pointer` of a finding, to compare with. */
export function place({ at }: Finding): string {
  return 'path' in at ? `${at.file}${pointer(at.path)}` : at.file
}
