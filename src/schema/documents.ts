import type {
  WrittenBody,
  WrittenCommunication,
  WrittenContacts,
  WrittenFollowUp,
  WrittenMeasures,
  WrittenSamverkan,
  WrittenSituation,
} from './generated/types.ts'

/** What each kind of file holds once it is valid, by its `kind`. */
export interface Written {
  readonly samverkan: WrittenSamverkan
  readonly body: WrittenBody
  readonly contacts: WrittenContacts
  readonly situation: WrittenSituation
  readonly measures: WrittenMeasures
  readonly communication: WrittenCommunication
  readonly 'follow-up': WrittenFollowUp
}

export type DocumentKind = keyof Written

/** A kind of file that is a part of the agreement and comes in dated revisions. */
export type PartKind = Exclude<DocumentKind, 'samverkan'>
export type AppendixKind = Exclude<PartKind, 'body'>
