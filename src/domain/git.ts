import type { Files } from './io.ts'

/** A repository of git, as far as the program reads it. */
export interface GitRepository {
  /** The agreement's folder below the root of the working tree, with `/` at the end; empty when it is the root. */
  readonly prefix: string
  /** Whether history is cut off, so that what a branch began from may be missing. */
  isShallow(): boolean
  /** The full id of the commit that a word names: a branch, a tag, an id. Null when it names none. */
  commitOf(ref: string): string | null
  /** The commit from which both have gone on; null when there is none that is known. */
  mergeBase(commit: string, other: string): string | null
  /** The agreement's files as of a commit. */
  filesAt(commit: string): Files
  /** Every version of the agreement's YAML files in the history of a commit, the newest first. */
  versions(commit: string): readonly FileVersion[]
  /** The contents of versions, by their blobs; all of them are read at once. */
  contents(blobs: readonly string[]): ReadonlyMap<string, Uint8Array>
}

/** A file as a commit left it. */
export interface FileVersion {
  readonly commit: string
  /** As git has them: neither is a legal date, and nobody has vouched for the name. */
  readonly author: string
  /** YYYY-MM-DD, in the author's own zone. */
  readonly authored: string
  /** Relative to the agreement's folder, with `/`. */
  readonly path: string
  readonly change: 'added' | 'changed' | 'removed'
  /** What identifies its content; null when it was removed. */
  readonly blob: string | null
}
