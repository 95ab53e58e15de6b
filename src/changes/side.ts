import type { Path } from '../domain/paths.ts'
import type { Written } from '../schema/documents.ts'

/** One of the two sides that are compared: what a document said, and what its ids stood for then. */
export interface Side {
  /** The document. */
  readonly own: unknown
  /** The agreement's body, which names parties, roles and bodies. */
  readonly body: Written['body']
  /** The situation pictures, which name the crimes that a measure is against. */
  readonly situations: readonly Written['situation'][]
}

/** A value on one side, and where it stands there. Undefined where there is none. */
export interface Seen {
  readonly value: unknown
  readonly path: Path
  readonly side: Side
}

/** A value before and after. */
export interface Pair {
  readonly before: Seen
  readonly after: Seen
}
