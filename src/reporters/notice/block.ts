/** What is said, for every format that a person reads. */
export type Block =
  | { readonly kind: 'title' | 'paragraph' | 'warning' | 'aside'; readonly text: string }
  | Table

export interface Table {
  readonly kind: 'table'
  /** The names of the columns; null where they need none. */
  readonly head: readonly string[] | null
  readonly rows: readonly Row[]
}

export interface Row {
  readonly cells: readonly string[]
  /** Whether it is the one, of several, that the agreement follows. */
  readonly isFollowed: boolean
}

export function row(cells: readonly string[], isFollowed = false): Row {
  return { cells, isFollowed }
}
