import type { Changes } from '../../changes/index.ts'
import type { PlainDate } from '../../domain/dates.ts'

/** What has been compared, and what came of it. */
export interface ChangeReport {
  readonly agreement: { readonly id: string; readonly title: string; readonly mark: string | null }
  readonly from: Endpoint
  readonly to: Endpoint
  /** The only part that was asked for; null for all. */
  readonly part: string | null
  readonly changes: Changes
  /** How many errors `validate` finds in what is compared last. What is wrong has no effect. */
  readonly errors: number
}

/** One of the two that are compared. */
export type Endpoint =
  /** The files as they lie there, on a day. */
  | { readonly kind: 'day'; readonly day: PlainDate }
  /** The files as of a commit, on a day. */
  | { readonly kind: 'ref'; readonly ref: string; readonly commit: string; readonly day: PlainDate }
  /** A revision of a part. */
  | { readonly kind: 'revision'; readonly day: PlainDate }

/** Whether anything has changed or happened. */
export function isEmpty({ agreement, parts, happened, records, settings }: Changes): boolean {
  return [agreement, parts, happened, records, settings].every(({ length }) => length === 0)
}
