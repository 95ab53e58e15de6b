import type { Revision } from '../repository/documents.ts'

/** What the document is for. */
export interface ViewOptions {
  /** The agreement as it stands on the state's day, or the original to sign, which knows no such day. */
  readonly purpose: 'current' | 'signing'
  /** Whether the agreement is shown in spite of its errors. */
  readonly draft: boolean
  /** Only this part: `body`, or the id of an appendix. Null for the whole agreement. */
  readonly part: string | null
  /** Shown in the place of the revision that its part shows: one that has not come into force. Null for none. */
  readonly proposal: Revision | null
}
