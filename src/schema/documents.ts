import type { Written } from './generated/types.ts'

/** What each kind of file holds once it is valid, by its `kind`. */
export type { Written }

export type DocumentKind = keyof Written

/** A kind of file that is a part of the agreement and comes in dated revisions. */
export type PartKind = Exclude<DocumentKind, 'samverkan'>
export type AppendixKind = Exclude<PartKind, 'body'>
