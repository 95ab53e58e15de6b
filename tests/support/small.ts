import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { Path } from '../../src/domain/paths.ts'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { edited, readTree } from './agreement.ts'
import type { Tree } from './agreement.ts'
import { cited, recorded, revised, revisionFiles } from './records.ts'
import { inFolderOf } from './trees.ts'

/** Small invented agreements of every kind, each a whole repository under `tests/agreements`. */
export const SMALL_AGREEMENTS = [
  'express-18-months',
  'four-years-from-leap-day',
  'monthly-and-weekly-bodies',
  'no-end',
  'no-renewal',
  'tacit',
  'three-parties',
] as const
export type SmallAgreement = (typeof SMALL_AGREEMENTS)[number]

export function smallFolder(name: SmallAgreement): string {
  return join(import.meta.dirname, '../agreements', name)
}

export function small(name: SmallAgreement): Tree {
  return readTree(smallFolder(name))
}

/** The agreement as it was when the parties had just signed it: nothing has happened since. */
export function fresh(name: SmallAgreement): Tree {
  return Object.fromEntries(
    Object.entries(small(name)).filter(
      ([file, text]) => !file.startsWith('records/') || parse(text).signs?.kind === 'revisions',
    ),
  )
}

/** The file of the body, of which a small agreement has one. */
export function bodyIn(tree: Tree): string {
  const file = Object.keys(tree).find((path) => path.startsWith('body/'))
  if (file === undefined) throw new Error('no body')
  return file
}

/** The agreement with other words in its body, signed on the same days as they then read. */
export function rewritten(tree: Tree, ...edits: readonly (readonly [Path, unknown])[]): Tree {
  const body = bodyIn(tree)
  const changed = edited(tree, ...edits.map(([path, value]) => [body, path, value] as const))
  const revisions = revisionFiles(changed).map((file) => cited(changed, file))
  const records = Object.entries(changed).map(([file, text]): [string, string] => {
    if (!file.startsWith('records/')) return [file, text]
    const record: WrittenRecord['signature'] = parse(text)
    return record.kind === 'signature' && record.signs.kind === 'revisions'
      ? [file, stringify({ ...record, signs: { kind: 'revisions', revisions } })]
      : [file, text]
  })
  return Object.fromEntries(records)
}

/** The agreement with a later body of that day, changed as `edited` does, which every party signs on it. */
export function resigned(
  tree: Tree,
  day: string,
  ...edits: readonly (readonly [path: (string | number)[], value: unknown])[]
): Tree {
  const body = bodyIn(tree)
  const later = revised(tree, body, day, ...edits)
  const signs: WrittenRecord['signature']['signs'] = {
    kind: 'revisions',
    revisions: [cited(later, inFolderOf(body, day))],
  }
  const signatures = firstSignatures(tree).map(
    (signature) => [`${day}-underskrift-${signature.party}`, { ...signature, date: day, signs }] as const,
  )
  return recorded(later, ...signatures)
}

/** What each party signed at the beginning. */
function firstSignatures(tree: Tree): WrittenRecord['signature'][] {
  const records = Object.entries(tree).filter(([file]) => file.startsWith('records/'))
  const signatures = records
    .map(([, text]): WrittenRecord['signature'] => parse(text))
    .filter(({ kind, signs }) => kind === 'signature' && signs.kind === 'revisions')
  return signatures.filter(({ party }, index) => signatures.findIndex((one) => one.party === party) === index)
}
