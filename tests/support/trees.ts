import type { Tree } from './agreement.ts'

/** The tree without a file. */
export function without(tree: Tree, path: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([file]) => file !== path))
}

/** The tree with a file under another name. */
export function renamed(tree: Tree, from: string, to: string): Tree {
  return { ...without(tree, from), [to]: tree[from] ?? '' }
}

/** The tree with a further revision of a part, the same but for its day. */
export function proposed(tree: Tree, path: string, date: string): Tree {
  const text = (tree[path] ?? '').replace(/^date: .*$/m, `date: ${date}`)
  return { ...tree, [inFolderOf(path, date)]: text }
}

/** Where a revision of that day lies beside another one. */
export function inFolderOf(path: string, date: string): string {
  return path.replace(/[^/]*$/, `${date}.yaml`)
}
