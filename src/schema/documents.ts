import type { Written } from './generated/types.ts'

/** What each kind of file holds once it is valid, by the name of its schema. */
export type { Written }

export type DocumentKind = keyof Written

/** A schema of records: `record-meeting`. The prefix tells the record of a follow-up from the plan for it. */
export type RecordDocumentKind = Extract<DocumentKind, `record-${string}`>

/** What a record says has happened: its `kind`. */
export type RecordKind = RecordDocumentKind extends `record-${infer Kind}` ? Kind : never

/** What each kind of record holds. */
export type WrittenRecord = { readonly [K in RecordKind]: Written[`record-${K}`] }

/** A kind of file that is a part of the agreement and comes in dated revisions. */
export type PartKind = Exclude<DocumentKind, 'samverkan' | RecordDocumentKind>
export type AppendixKind = Exclude<PartKind, 'body'>

/** A revision as a decision or a signature names it. */
export type Cited = Extract<
  WrittenRecord['signature']['signs'],
  { readonly kind: 'revisions' }
>['revisions'][number]
