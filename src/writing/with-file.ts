import type { Files } from '../domain/io.ts'

/** The files as they would be with one more, or with another content of it. */
export function withFile(files: Files, path: string, bytes: Uint8Array): Files {
  const others = files.list().filter((entry) => entry.path !== path)
  const added = { path, kind: 'file', size: bytes.length } as const
  return {
    list: () => [...others, added].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read: (wanted) => (wanted === path ? bytes : files.read(wanted)),
  }
}
