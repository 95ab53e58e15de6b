import type { AnyRecord } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { ofMeeting, ofSignature } from './adoption.ts'
import { ofCorrection } from './correction.ts'
import { ofEvent, ofInformation } from './event.ts'
import { ofConsultation, ofExtension } from './extension.ts'
import { ofFollowUp } from './follow-up.ts'
import type { Meaning } from './meaning.ts'
import { ofNotice } from './notice.ts'
import { ofRectification, ofWithdrawal } from './withdrawal.ts'

/** `state` is that of the agreement with the record in it. */
export function meaningOf(record: AnyRecord, state: State): Meaning {
  switch (record.kind) {
    case 'signature':
      return ofSignature(record, state)
    case 'meeting':
      return ofMeeting(record, state)
    case 'consultation':
      return ofConsultation(record, state)
    case 'extension':
      return ofExtension(record.id, state)
    case 'follow-up':
      return ofFollowUp(record, state)
    case 'event':
      return ofEvent(record, state)
    case 'information':
      return ofInformation(record, state)
    case 'notice':
      return ofNotice(record, state)
    case 'rectification':
      return ofRectification(record, state)
    case 'withdrawal':
      return ofWithdrawal(record, state)
    case 'correction':
      return ofCorrection(record)
  }
}
