import type { PlainDate } from '../domain/dates.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import type { Path } from '../domain/paths.ts'
import type { AppendixKind, PartKind, RecordKind, Written, WrittenRecord } from '../schema/documents.ts'

/** A valid file of the agreement. */
export interface Document<Content> {
  /** Relative to the agreement's folder, with `/`. */
  readonly file: string
  readonly content: Content
  /** Where a value of the document stands, for a finding. */
  at(...path: Path): ValueOrigin
  /** Where the key before a value stands. */
  key(...path: Path): ValueOrigin
}

/** A dated wording of a part. An adopted one is never edited: a change is a new revision. */
export interface Revision<K extends PartKind = PartKind> extends Document<Written[K]> {
  /** `body`, or the id of the appendix by its folder. */
  readonly part: string
  readonly kind: K
  readonly date: PlainDate
}

/** A revision of an appendix of any kind; its `kind` tells which. */
export type AnyAppendixRevision = { [K in AppendixKind]: Revision<K> }[AppendixKind]

/** Something that has happened. It changes no text: it makes revisions valid, and starts or stops clocks. */
export interface RecordOf<K extends RecordKind> extends Document<WrittenRecord[K]> {
  /** The name of its file without `.yaml`. */
  readonly id: string
  readonly kind: K
  readonly date: PlainDate
}

/** A record of any kind; its `kind` tells which. */
export type AnyRecord = { [K in RecordKind]: RecordOf<K> }[RecordKind]

export type Settings = Document<Written['samverkan']>

/** All that a repository holds, every file valid by itself. */
export interface Documents {
  readonly settings: Settings
  /** At least one revision of the body. */
  readonly body: readonly [Revision<'body'>, ...Revision<'body'>[]]
  readonly appendices: readonly AnyAppendixRevision[]
  /** In the order of their ids. */
  readonly records: readonly AnyRecord[]
}

/** A document, or a value within a file that is one: `root` is then the way to it. */
export function document<Content>(file: string, content: Content, root: Path = []): Document<Content> {
  return {
    file,
    content,
    at: (...path) => ({ file, path: [...root, ...path], on: 'value' }),
    key: (...path) => ({ file, path: [...root, ...path], on: 'key' }),
  }
}
